import { describe, expect, it } from 'vitest'
import { accidentCumulative } from '../../../../src/core/audit/rules/accidents/cumulative'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import { monthsPeriod, yearPeriod } from '../../../support/report-builder'
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
