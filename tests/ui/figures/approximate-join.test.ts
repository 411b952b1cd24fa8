import { describe, expect, it } from 'vitest'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import { annualReports } from '../../../src/core/metrics/selection'
import { spokenCard } from '../../../src/features/reading/spoken-card'
import { words as reading } from '../../../src/i18n/reading/zh-Hans'
import { trendOf } from '../../../src/ui/figures/trend'
import { cell, report } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const AGENCY = '某市水利局'
const REPORTS = annualReports([
  report({ id: 'a', agency: AGENCY, year: 2018, form: '2014', cells: [cell('2014', 'requests.answered', 50)] }),
  report({
    id: 'b',
    agency: AGENCY,
    year: 2019,
    form: '2019',
    cells: [cell('2019', 'requests.answered', 60, 'total')],
  }),
])
const trend = (measure: 'count' | 'change', approximate: boolean) =>
  trendOf(
    [
      deriveSeries(REPORTS, {
        quantities: [{ indicator: 'requests.answered' }],
        agency: AGENCY,
        years: { from: 2018, to: 2019 },
        settings: { approximate, smallBase: 30 },
      }),
    ],
    measure,
    WORDS,
  )
const spoken = (measure: 'count' | 'change', approximate: boolean) => {
  const { table, notes } = trend(measure, approximate)
  const card = { title: '答复数', note: '', table, remarks: notes, source: '', chart: null }
  return spokenCard(card, { reading, messages: WORDS.messages })
}

describe.each(['count', 'change'] as const)('an approximate join asked for, as %s', (measure) => {
  it('is named on the point the chart draws and its tip says', () => {
    const last = trend(measure, true).series[0]?.points.at(-1)
    expect([last?.key, last?.note]).toEqual(['2019', expect.stringContaining('近似衔接')])
  })

  it('is named in the row of the table and where the card is read aloud', () => {
    const change = trend(measure, true).table.rows.at(-1)?.cells.at(-1)
    expect(change).toMatchObject({ text: '+10 件（+20%），近似衔接', mark: 'approximate-join', value: 20 })
    const breaths = spoken(measure, true)
    expect(breaths).toContain('同比，正10 件（正20%），近似衔接。')
    expect(breaths).toContain('某市水利局 二〇一八至二〇一九 年：近似衔接，按读者选择连线，仅供参考。')
  })

  it('is named nowhere where it was not asked for', () => {
    expect(JSON.stringify([trend(measure, false), spoken(measure, false)])).not.toContain('近似衔接')
  })
})
