import { describe, expect, it } from 'vitest'
import type { AccidentStatement, OtherComparison } from '../../../../src/core/domain/accident'
import { found, lines, namesOf, operandsOf } from './lines'
import { accidentSameBasis } from '../../../../src/core/audit/rules/accidents/same-basis'
import { monthsPeriod, placeAt, report, yearPeriod } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { bulletin, percent, statistic } from './statements'

const compared = (basis: string, from: number, to: number) =>
  report({
    id: 'compared',
    kind: 'accident-bulletin',
    title: '全国安全生产情况',
    accidents: [
      statistic(
        {},
        {
          scope: '全国',
          period: from === to ? yearPeriod(to) : monthsPeriod(`${from}-01`, `${to}-12`),
          comparisons: [{ basis, field: 'deaths', value: -51.4, percent: true, printed: '51.4%', place: placeAt(5) }],
        },
      ),
    ],
  })

describeRule(accidentSameBasis, {
  passes: [
    {
      name: 'three years after the last change',
      report: compared('近三年', 2022, 2022),
      formulas: ['−51.4%: 2022 / 2019–2021'],
    },
    { name: 'the year before alone', report: compared('去年', 2016, 2016), formulas: [] },
    {
      name: 'a change on a scope that changed, without a note against it',
      report: bulletin(statistic({ yoyIncidents: -113 }, { breakNote: '统计口径有变' })),
      formulas: [],
    },
  ],
  fails: [
    {
      name: '2018–2022 against the five years before, across 2016',
      report: compared('比前5年', 2018, 2022),
      formulas: ['−51.4%: 2018–2022 / 2013–2017'],
      class: 'scope',
      because: ['spans-break'],
    },
    {
      name: 'a change beside the note that nothing is compared',
      report: bulletin(statistic({ yoyIncidents: -113, yoyDeaths: 7 }, { breakNote: '2016年数据不作同比' })),
      formulas: ['−113, 7 / “2016年数据不作同比”'],
      class: 'scope',
      because: ['not-compared'],
    },
  ],
  cannotTell: [],
})

describe('years before that figures are compared with', () => {
  const of = (basis: string, extra: Partial<AccidentStatement> = {}, change: Partial<OtherComparison> = {}) =>
    found(
      accidentSameBasis,
      report({
        id: 'compared',
        title: '全国情况',
        accidents: [
          statistic(
            {},
            {
              scope: '全国',
              period: yearPeriod(2017),
              comparisons: [
                { basis, field: 'deaths', value: -51, percent: true, printed: '51%', place: placeAt(5), ...change },
              ],
              ...extra,
            },
          ),
        ],
      }),
    )

  it('are counted in figures or in words, from two on', () => {
    expect(lines(of('前两年'))).toEqual(['scope note: −51%: 2017 / 2015–2016 | spans-break year=2016'])
    expect(lines(of('近三年'))).toEqual(['scope note: −51%: 2017 / 2014–2016 | spans-break year=2016'])
    expect(lines(of('前10年'))).toEqual(['scope note: −51%: 2017 / 2007–2016 | spans-break year=2016'])
    expect(of('前一年')).toEqual([])
    expect(of('前1年')).toEqual([])
    expect(of('同期')).toEqual([])
  })

  it('may be compared in numbers', () => {
    expect(lines(of('前两年', {}, { percent: false }))).toEqual([
      'scope note: −51: 2017 / 2015–2016 | spans-break year=2016',
    ])
  })

  it('have a name and a place', () => {
    expect(namesOf(of('前两年'))).toEqual(['前两年:deaths:%'])
    expect(namesOf(of('前两年', {}, { percent: false }))).toEqual(['前两年:deaths:'])
    expect(operandsOf(of('前两年'))).toEqual([['compared deaths 51%']])
  })

  it('are not known without a period or an area', () => {
    expect(of('前两年', { period: null })).toEqual([])
    expect(of('前两年', { scope: '全省' })).toEqual([])
  })

  it('end where the figures begin', () => {
    const period = { kind: 'to-date', from: null, to: '2019-08' } as const
    expect(lines(of('前两年', { period, scope: '江南省' }))).toEqual(['holds: −51%: 2019 / 2017–2018'])
  })
})

describe('figures that are not to be compared', () => {
  it('are so only where the document says it and compares them', () => {
    const of = (figures: Parameters<typeof statistic>[0], breakNote: string | null) =>
      found(accidentSameBasis, bulletin(statistic(figures, { breakNote })))
    const checks = of({ yoyIncidents: -113, yoyDeathsPct: percent('7') }, '2016年数据不作同比')
    expect(lines(checks)).toEqual(['scope note: −113, 7 / “2016年数据不作同比” | not-compared'])
    expect(namesOf(checks)).toEqual(['not-compared'])
    expect(of({ incidents: 113 }, '2016年数据不作同比')).toEqual([])
    expect(of({ yoyIncidents: -113 }, null)).toEqual([])
  })
})
