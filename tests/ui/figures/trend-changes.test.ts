import { expect, it } from 'vitest'
import { deriveSeries } from '../../../src/core/metrics/indicator-series'
import { annualReports } from '../../../src/core/metrics/selection'
import { gapSign, gapWords, gapWordsFit, trendEntries } from '../../../src/ui/charts/legend'
import { trendLayout } from '../../../src/ui/charts/trend-layout'
import { gapsIn } from '../../../src/ui/charts/trend-model'
import { trendOf } from '../../../src/ui/figures/trend'
import { cell, claim, receivedBy, report, yearPeriod } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const REPORTS = annualReports([
  receivedBy('洪泽区', 21, 2023),
  receivedBy('洪泽区', 95, 2024),
  receivedBy('宿迁市', 3511, 2023),
  receivedBy('宿迁市', 3525, 2024),
])
const of = (measure: 'count' | 'change') =>
  trendOf(
    ['洪泽区', '宿迁市'].map((agency) =>
      deriveSeries(REPORTS, {
        quantities: [{ indicator: 'requests.received' }],
        agency,
        years: { from: 2023, to: 2024 },
        settings: { approximate: false, smallBase: 30 },
      }),
    ),
    measure,
    WORDS,
  )

it('names a change that has no percentage and is not drawn: 95 − 21 = +74 of 21', () => {
  const { series, notes } = of('change')
  // 3525 − 3511 = 14, 14 ÷ 3511 = 0.4 %
  expect(series.map(({ points }) => points.at(-1)?.value)).toEqual([null, 0.4])
  expect(notes).toEqual(['洪泽区 2024 年：+74 件（上年不足 30，不计百分比）'])
  expect(of('count').notes).toEqual([])
})

it('gives that difference in chart, tip and table alike, with the reason, and calls it comparable', () => {
  const { series, table } = of('change')
  const text = '+74 件（上年不足 30，不计百分比）'
  expect(series[0]?.points.at(-1)).toMatchObject({ value: null, mark: 'derived', text, instead: '+74 件' })
  // the tip says text and note: not the same twice
  expect(series[0]?.points.at(-1)).not.toHaveProperty('note')
  expect(table.rows[1]?.cells[2]).toMatchObject({ text, mark: 'derived', value: null })
})

it('stands at the foot of its year as the difference, where there is no room as a sign, the reason in the legend', () => {
  const lines = of('change').series.slice(0, 1)
  const says = (width: number) => {
    const layout = trendLayout({ series: lines, breaks: [], bands: [] }, { width, em: 14 })
    const gaps = gapsIn(lines, 2024)
    const words = gapWordsFit(layout, WORDS.messages.charts, gaps)
    const [gap = { mark: 'missing' as const }] = gaps
    const legend = trendEntries({ series: lines, breaks: [] }, layout, WORDS.messages.charts)
    return [
      words ? gapWords(gap, WORDS.messages.charts) : gapSign(gap),
      ...legend.flatMap(({ sign, text }) => (sign.kind === 'letter' ? [`${sign.letter} ${text}`] : [])),
    ]
  }
  expect(says(400)).toEqual(['Δ +74 件', 'Δ （上年不足 30，不计百分比）'])
  expect(says(120)).toEqual(['Δ', '⊘ 上年没有报告', 'Δ （上年不足 30，不计百分比）'])
})

it('says of a first year in the chart what its table says: there is no report for the year before', () => {
  const { series, table } = of('change')
  expect(series.map(({ points }) => points[0])).toMatchObject([
    { value: null, mark: 'missing', gap: '上年没有报告' },
    { value: null, mark: 'missing', gap: '上年没有报告' },
  ])
  expect(table.rows[0]?.cells[2]).toMatchObject({ text: '上年没有报告', mark: 'missing' })
  expect(gapsIn(series, 2023)).toEqual([{ mark: 'missing', reason: '上年没有报告' }])
})

it('names in its table which of two values of a year was stated before and is not drawn', () => {
  const restated = report({
    id: '洪泽区-2024',
    agency: '洪泽区',
    year: 2024,
    form: '2021',
    cells: [cell('2021', 'requests.received', 95, 'total')],
    claims: [claim('requests.received', 23, { unit: '件', period: yearPeriod(2023) })],
  })
  const series = deriveSeries(annualReports([receivedBy('洪泽区', 21, 2023), restated]), {
    quantities: [{ indicator: 'requests.received' }],
    agency: '洪泽区',
    years: { from: 2023, to: 2024 },
  })
  const { table } = trendOf([series], 'count', WORDS)
  const why = '本年或上年数字不一，不计算同比'
  expect(table.rows.map(({ cells }) => cells.slice(1).map(({ text }) => text))).toEqual([
    ['21 件（先前报的数）', '上年没有报告'],
    ['23 件', '上年没有报告'],
    ['95 件', why],
  ])
})
