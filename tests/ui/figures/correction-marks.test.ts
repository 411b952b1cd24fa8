import { describe, expect, it } from 'vitest'
import { withCorrections } from '../../../src/core/library/correction'
import { focusOn } from '../../../src/core/metrics/focus'
import { seriesInFocus } from '../../../src/core/metrics/focus-series'
import { readIndicator } from '../../../src/core/metrics/read-indicator'
import { scopeOf } from '../../../src/core/metrics/scope'
import { annualReports } from '../../../src/core/metrics/selection'
import { shareOf } from '../../../src/core/metrics/share'
import { barsOf } from '../../../src/ui/figures/bars'
import { rateText } from '../../../src/ui/figures/rate-text'
import { figureSlot, shareSlot } from '../../../src/ui/figures/sentence-slots'
import { trendOf } from '../../../src/ui/figures/trend'
import { catalogLine } from '../../support/data-set'
import { cell, report } from '../../support/report-builder'
import { WORDS } from '../../support/words'

const total = cell('2021', 'reconsideration', 0)
const upheld = cell('2021', 'reconsideration.upheld', 10)
const of = (year: number) =>
  report({ id: String(year), agency: '清河市水务局', year, form: '2021', cells: [total, upheld] })
/** 0 件 was read; a person says 40. */
const CORRECTED = withCorrections(of(2022), [{ ...total, content: { state: 'value', value: 40 } }])
const reading = (indicator: 'reconsideration' | 'reconsideration.upheld') => readIndicator(CORRECTED, indicator)
const [whole, part] = [reading('reconsideration'), reading('reconsideration.upheld')]

describe('a figure that a person corrected', () => {
  it('is marked alone in a sentence, and the one beside it is not', () => {
    expect(figureSlot(whole, WORDS)).toMatchObject({ text: '40 件（人工更正）' })
    expect(figureSlot(part, WORDS)).toMatchObject({ text: '10 件' })
  })

  it('marks the share it is the whole of', () => {
    const share = shareOf(part, whole)
    if (!share.ok) throw new Error('10 of 40 are a share')
    expect(rateText(share, WORDS)).toBe('25%（10/40）（人工更正）')
    expect(shareSlot(share, WORDS)).toMatchObject({ text: '25%（10/40）（人工更正）' })
    const bars = barsOf(
      { parts: [{ label: '', reading: part }], whole: { label: '', reading: whole }, measure: 'count' },
      WORDS,
    )
    expect(bars.total?.label).toBe('共 40 件（人工更正）')
  })

  it('marks the change from the year before', () => {
    const reports = [of(2021), CORRECTED]
    const entries = reports.map((one) => catalogLine(one, null))
    const focus = focusOn(scopeOf(entries, { agencies: ['清河市水务局'], years: null }), reports)
    expect(annualReports(reports)).toHaveLength(2)
    const { table } = trendOf(seriesInFocus(focus, [{ indicator: 'reconsideration' }]), 'count', WORDS)
    const texts = table.rows.flatMap(({ cells }) => cells.map(({ text }) => text))
    expect(texts).toContain('+40 件（上年为 0）（人工更正）')
  })
})
