import { describe, expect, it } from 'vitest'
import type { Report } from '../../../../src/core/domain/report'
import { foundIn, lines, namesOf, operandsOf } from './lines'
import { accidentCumulative } from '../../../../src/core/audit/rules/accidents/cumulative'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { figure, monthsPeriod, yearPeriod } from '../../../support/report-builder'
import { bulletinOf, formulas } from './series-statements'
import { percent, statistic } from './statements'

type Extra = Parameters<typeof statistic>[1]

/** What is worked out from the changes of two bulletins, −21.3% up to September and the later one. */
const worked = (later: AccidentStatement, extra: Extra = {}, earlier: Parameters<typeof statistic>[0] = {}) => {
  const period = monthsPeriod('2019-01', '2019-09')
  const first = statistic({ yoyIncidentsPct: percent('−21.3'), ...earlier }, { period, ...extra })
  const reports = [bulletinOf('a', 2019, [first]), bulletinOf('b', 2019, [later])]
  return [
    ...formulas(accidentCumulative, reports, 'holds'),
    ...formulas(accidentCumulative, reports, 'contradicts'),
  ].filter((formula) => formula.includes('%'))
}
const upTo = (to: string, change: string, extra: Extra = {}) =>
  statistic({ yoyIncidentsPct: percent(change) }, { period: monthsPeriod('2019-01', to), ...extra })

describe('changes in percent up to two months', () => {
  it('take a whole year for twelve months', () => {
    // 12 × 0.859 − 9 × 0.787 = 10.308 − 7.083 = 3.225; 3.225 ÷ 3 − 1 = 7.5%
    const year = statistic({ yoyIncidentsPct: percent('−14.1') }, { period: yearPeriod(2019) })
    expect(worked(year)).toHaveLength(1)
    expect(worked(year)[0]).toMatch(/× 12 .* = 7\.5%$/u)
  })

  it('are not compared for one sector or one severity: those move by themselves', () => {
    expect(worked(upTo('2019-10', '−14.1', { sector: '煤矿' }), { sector: '煤矿' })).toEqual([])
    expect(worked(upTo('2019-10', '−14.1', { severity: 'major' }), { severity: 'major' })).toEqual([])
  })

  it('are not compared where they do not begin in January, or begin in another year', () => {
    const spring = statistic({ yoyIncidentsPct: percent('−14.1') }, { period: monthsPeriod('2019-03', '2019-10') })
    expect(worked(spring)).toEqual([])
    const long = statistic({ yoyIncidentsPct: percent('−14.1') }, { period: monthsPeriod('2018-01', '2019-10') })
    expect(worked(long)).toEqual([])
  })

  it('are not compared where a small count is stated beside one of them', () => {
    expect(worked(upTo('2019-10', '−14.1'), {}, { incidents: 999 })).toEqual([])
    expect(worked(upTo('2019-10', '−14.1'), {}, { incidents: 1000 })).toHaveLength(1)
  })

  it('are still usual at 40%', () => {
    // 10 × (1 + x) − 9 × 0.787 = 1.4 needs x = −15.17%: 10 × 0.8483 − 7.083 = 1.4
    const reports = (change: string) => [
      bulletinOf('a', 2019, [upTo('2019-09', '−21.3')]),
      bulletinOf('b', 2019, [upTo('2019-10', change)]),
    ]
    expect(formulas(accidentCumulative, reports('−15.17'), 'contradicts')).toEqual([])
    // 10 × 0.8485 − 7.083 = 1.402
    expect(formulas(accidentCumulative, reports('−15.15'), 'contradicts')).toHaveLength(1)
  })
})

describe('the change that months between would need', () => {
  const found = (...reports: readonly Report[]) => foundIn(accidentCumulative, reports)
  const september = bulletinOf('a', 2019, [upTo('2019-09', '−21.3')])

  it('is named with the months, the percentages and their documents', () => {
    // 10 × 0.859 − 9 × 0.787 = 8.59 − 7.083 = 1.507
    const month = found(september, bulletinOf('b', 2019, [upTo('2019-10', '−14.1')]))
    expect(lines(month)).toEqual([
      'scope note: ((100% + −14.1%) × 10 − (100% + −21.3%) × 9) ÷ 1 − 1 = 50.7% | months-would-change months=2019-10 change=50.7 | base-changed',
    ])
    expect(namesOf(month)).toEqual(['percent:yoyIncidentsPct:临川市:2019-10'])
    expect(operandsOf(month)).toEqual([['b yoyIncidentsPct 14.1%', 'a yoyIncidentsPct 21.3%']])
    // 12 × 1.1 − 9 × 0.787 = 13.2 − 7.083 = 6.117; ÷ 3 = 2.039
    const months = found(september, bulletinOf('b', 2019, [upTo('2019-12', '10')]))
    expect(namesOf(months)).toEqual(['percent:yoyIncidentsPct:临川市:2019-10..2019-12'])
    expect(lines(months)[0]).toContain('= 103.9% | months-would-change months=2019-10..2019-12 change=103.9')
    // 5 × 0.9 − 2 × 0.5 = 3.5; ÷ 3 = 1.1667
    const spring = found(
      bulletinOf('a', 2019, [upTo('2019-02', '−50')]),
      bulletinOf('b', 2019, [upTo('2019-05', '−10')]),
    )
    expect(namesOf(spring)).toEqual(['percent:yoyIncidentsPct:临川市:2019-03..2019-05'])
  })

  it('may be a fall: 10 × 0.7 − 9 × 0.74 = 0.34', () => {
    const fell = found(bulletinOf('a', 2019, [upTo('2019-09', '−26')]), bulletinOf('b', 2019, [upTo('2019-10', '−30')]))
    expect(lines(fell)[0]).toContain('= −66% | months-would-change months=2019-10 change=−66')
  })

  it('is that from one bulletin to the next in the order of months, each month once', () => {
    const checks = found(
      bulletinOf('a', 2019, [upTo('2019-11', '−20')]),
      bulletinOf('b', 2019, [upTo('2019-10', '−21')]),
      september,
      bulletinOf('c', 2019, [upTo('2019-10', '−5')]),
    ).filter(({ instance }) => instance.startsWith('percent'))
    expect(namesOf(checks)).toEqual([
      'percent:yoyIncidentsPct:临川市:2019-10',
      'percent:yoyIncidentsPct:临川市:2019-11',
    ])
    expect(operandsOf(checks)[0]).toEqual(['b yoyIncidentsPct 21%', 'a yoyIncidentsPct 21.3%'])
  })

  it('is of one area, one quantity and one year', () => {
    const apart = (statement: AccidentStatement) => found(september, bulletinOf('b', 2019, [statement]))
    expect(apart(upTo('2019-10', '−14.1', { scope: '东区' }))).toEqual([])
    expect(
      apart(statistic({ yoyDeathsPct: percent('−14.1') }, { period: monthsPeriod('2019-01', '2019-10') })),
    ).toEqual([])
    expect(
      apart(statistic({ yoyIncidentsPct: percent('−14.1') }, { period: monthsPeriod('2020-01', '2020-10') })),
    ).toEqual([])
    const open = { kind: 'to-date', from: null, to: '2019-10' } as const
    expect(apart(statistic({ yoyIncidentsPct: percent('−14.1') }, { period: open }))).toEqual([])
  })

  it('does not follow from a round percentage, nor from one on another basis', () => {
    const about = figure(-14.1, { printed: '14.1%', approx: 'about' })
    const later = (figures: Parameters<typeof statistic>[0], extra: Extra = {}) =>
      found(
        september,
        bulletinOf('b', 2019, [statistic(figures, { period: monthsPeriod('2019-01', '2019-10'), ...extra })]),
      )
    expect(later({ yoyIncidentsPct: about })).toEqual([])
    expect(later({ yoyIncidentsPct: percent('−14.1') }, { status: ['可比口径'] })).toEqual([])
  })
})
