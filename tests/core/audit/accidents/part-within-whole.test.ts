import { describe, expect, it } from 'vitest'
import { accidentPartWithinWhole } from '../../../../src/core/audit/rules/accidents/part-within-whole'
import type { AccidentFigure, AccidentStatement } from '../../../../src/core/domain/accident'
import { accident, figure, monthsPeriod, placeAt } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { found, lines, namesOf, operandsOf } from './lines'
import { bulletin, damaged, inWords, statistic } from './statements'

const event = (deaths: number, role: 'event' | 'excluded' = 'event') =>
  accident({ role, partOf: 0, figures: { deaths: figure(deaths, { place: placeAt(6) }) } })

describeRule(accidentPartWithinWhole, {
  passes: [
    { name: 'an event', report: bulletin(statistic({ deaths: 68 }), event(18)), formulas: ['18 ≤ 68'] },
    {
      name: 'an accident that is none of production',
      report: bulletin(statistic({ deaths: 3 }), event(4, 'excluded')),
      formulas: [],
    },
    {
      name: 'levels: 特别重大 within 重特大 within all',
      report: bulletin(
        statistic({ incidents: 100 }),
        statistic({ incidents: 9 }, { severity: 'major-and-extraordinarily-major', partOf: 0 }),
        statistic({ incidents: 1 }, { severity: 'extraordinarily-major', partOf: 0 }),
      ),
      formulas: ['9 ≤ 100', '1 ≤ 100', '1 ≤ 9'],
    },
    {
      name: 'a few of a rounded many',
      report: bulletin(
        statistic({ incidents: figure(60000, { printed: '6万起' }) }),
        statistic({ incidents: 750 }, { severity: 'larger', partOf: 0 }),
      ),
      formulas: ['750 ≤ 60000'],
    },
    {
      name: 'the province of a city is no part of it',
      report: bulletin(statistic({ incidents: 5 }), statistic({ incidents: 600 }, { scope: '江南省', partOf: 0 })),
      formulas: [],
    },
    {
      name: 'two versions of the total: neither is taken',
      report: bulletin(
        statistic({ incidents: 40 }),
        statistic({ incidents: 50 }),
        statistic({ incidents: 35 }, { severity: 'larger' }),
      ),
      formulas: [],
    },
  ],
  fails: [
    {
      name: 'an event with more dead than the total',
      report: bulletin(statistic({ deaths: 16 }), event(18)),
      formulas: ['18 > 16'],
      severity: 'warning',
    },
    {
      name: '较大 above 较大以上',
      report: bulletin(
        statistic({ deaths: 12 }, { severity: 'larger-and-above' }),
        statistic({ deaths: 13 }, { severity: 'larger' }),
      ),
      formulas: ['13 > 12'],
    },
    {
      name: 'a month above the year to date',
      report: bulletin(
        statistic({ incidents: 5 }),
        statistic({ incidents: 6 }, { period: monthsPeriod('2019-08', '2019-08') }),
      ),
      formulas: ['6 > 5'],
    },
    {
      name: 'a region above its city',
      report: bulletin(statistic({ incidents: 5 }), statistic({ incidents: 6 }, { scope: '东区', partOf: 0 })),
      formulas: ['6 > 5'],
    },
    {
      name: 'a line above its sector',
      report: bulletin(
        statistic({ incidents: 9 }, { sector: '工矿商贸' }),
        statistic({ incidents: 11 }, { sector: '煤矿' }),
      ),
      formulas: ['11 > 9'],
    },
    {
      name: 'seriously injured above the injured',
      report: bulletin(statistic({ injuries: 2, seriousInjuries: 3 })),
      formulas: ['3 > 2'],
    },
    {
      name: 'roads, which have statistics of their own',
      report: bulletin(
        statistic({ incidents: 5855 }),
        statistic({ incidents: 8698 }, { sector: '道路交通', partOf: 0 }),
      ),
      formulas: ['8698 > 5855'],
      class: 'scope',
      because: ['own-statistics'],
    },
  ],
  cannotTell: [
    {
      name: 'a total that is only about so much',
      report: bulletin(
        statistic({ incidents: figure(10, { approx: 'about' }) }),
        statistic({ incidents: 12 }, { severity: 'larger' }),
      ),
      formulas: ['12 ≤ 10'],
    },
  ],
})

const of = (...accidents: readonly AccidentStatement[]) => lines(found(accidentPartWithinWhole, bulletin(...accidents)))

const months = (from: string, to: string, incidents: number) =>
  statistic({ incidents }, { period: monthsPeriod(from, to) })

describe('months within months', () => {
  it('may begin or end together', () => {
    expect(of(months('2019-01', '2019-08', 5), months('2019-01', '2019-06', 6))).toEqual([
      'report-error warning: 6 > 5',
    ])
    expect(of(months('2019-01', '2019-08', 5), months('2019-07', '2019-08', 6))).toEqual([
      'report-error warning: 6 > 5',
    ])
    expect(of(months('2019-01', '2019-08', 5), months('2019-01', '2019-08', 5))).toEqual([])
  })

  it('are not those that begin before or end after', () => {
    expect(of(months('2019-03', '2019-08', 5), months('2019-01', '2019-04', 6))).toEqual([])
    expect(of(months('2019-01', '2019-06', 5), months('2019-03', '2019-08', 6))).toEqual([])
  })

  it('are not a year within several years, whose figure may be a mean', () => {
    expect(of(months('2018-01', '2019-12', 5), months('2019-01', '2019-06', 6))).toEqual([])
  })

  it('are not held against a total that is told in two versions', () => {
    expect(
      of(months('2019-01', '2019-08', 5), months('2019-01', '2019-08', 7), months('2019-08', '2019-08', 9)),
    ).toEqual([])
  })

  it('are those of one area, one sector and one severity', () => {
    const august = monthsPeriod('2019-08', '2019-08')
    const total = statistic({ incidents: 5 })
    expect(of(total, statistic({ incidents: 9 }, { period: august, scope: '东区' }))).toEqual([])
    expect(of(total, statistic({ incidents: 9 }, { period: august, sector: '煤矿' }))).toEqual([])
    expect(of(total, statistic({ incidents: 9 }, { period: august, severity: 'larger' }))).toEqual([])
  })
})

describe('areas within areas', () => {
  const within = (whole: string, part: string) =>
    of(statistic({ incidents: 5 }, { scope: whole }), statistic({ incidents: 6 }, { scope: part, partOf: 0 }))

  it('are a province within the country, a city within a province', () => {
    expect(within('全国', '江南省')).toEqual(['report-error warning: 6 > 5'])
    expect(within('江南省', '临川市')).toEqual(['report-error warning: 6 > 5'])
  })

  it('are not one beside another of its rank, nor the larger one', () => {
    expect(within('江南省', '江北省')).toEqual([])
    expect(within('江南省', '全国')).toEqual([])
    expect(within('临川市', '全国')).toEqual([])
    expect(within('临川市', '临川市')).toEqual([])
  })

  it('are of the same months, severity and sector', () => {
    const total = statistic({ incidents: 5 })
    const region = { scope: '东区', partOf: 0 }
    expect(of(total, statistic({ incidents: 6 }, { ...region, period: monthsPeriod('2018-01', '2018-08') }))).toEqual(
      [],
    )
    expect(of(total, statistic({ incidents: 6 }, { ...region, severity: 'larger' }))).toEqual([])
    expect(of(total, statistic({ incidents: 6 }, { ...region, sector: '煤矿' }))).toEqual([])
  })
})

describe('an event', () => {
  it('is within the statistic that names it, not within any other', () => {
    const region = statistic({ deaths: 3 }, { scope: '东区', partOf: 0 })
    const inRegion = accident({ role: 'event', partOf: 1, figures: { deaths: figure(4) } })
    expect(of(statistic({ deaths: 5 }), region, inRegion)).toEqual(['holds: 3 ≤ 5', 'report-error warning: 4 > 3'])
  })
})

describe('sectors within the total', () => {
  it('accuse where they are counted by the same authority', () => {
    expect(of(statistic({ incidents: 5 }), statistic({ incidents: 6 }, { sector: '煤矿' }))).toEqual([
      'report-error warning: 6 > 5',
    ])
  })

  it('are of one area, one period and one severity', () => {
    const total = statistic({ incidents: 5 })
    expect(of(total, statistic({ incidents: 6 }, { sector: '煤矿', scope: '东区' }))).toEqual([])
    expect(
      of(total, statistic({ incidents: 6 }, { sector: '煤矿', period: monthsPeriod('2018-01', '2018-08') })),
    ).toEqual([])
    expect(of(total, statistic({ incidents: 6 }, { sector: '煤矿', severity: 'larger' }))).toEqual([])
  })

  it('listed beside a line of theirs may be what is left without it', () => {
    const industry = (partOf: number) => [
      statistic({ incidents: 20 }),
      statistic({ incidents: 5 }, { sector: '工矿商贸', partOf: 0 }),
      statistic({ incidents: 12 }, { sector: '建筑施工', partOf }),
    ]
    expect(of(...industry(0))).toEqual(['holds: 5 ≤ 20', 'scope note: 12 > 5 | listed-apart', 'holds: 12 ≤ 20'])
    expect(of(...industry(1))).toEqual(['holds: 5 ≤ 20', 'report-error warning: 12 > 5', 'holds: 12 ≤ 20'])
  })
})

describe('severities within severities', () => {
  it('of one sector are not excused by their list', () => {
    expect(
      of(
        statistic({ deaths: 12 }, { sector: '煤矿', partOf: 3 }),
        statistic({ deaths: 13 }, { sector: '煤矿', severity: 'larger', partOf: 3 }),
      ),
    ).toEqual(['report-error warning: 13 > 12'])
  })

  it('of different sectors, areas or months are not compared', () => {
    const larger = (extra: Parameters<typeof statistic>[1]) =>
      statistic({ deaths: 13 }, { severity: 'larger', ...extra })
    const total = statistic({ deaths: 12 })
    expect(of(total, larger({ sector: '煤矿' }))).toEqual([])
    expect(of(total, larger({ scope: '东区' }))).toEqual([])
    expect(of(total, larger({ period: monthsPeriod('2018-01', '2018-08') }))).toEqual([])
  })
})

describe('figures of one statement', () => {
  it('count no more dead than dead and missing', () => {
    expect(of(statistic({ deaths: 7, deathsAndMissing: 7 }))).toEqual(['holds: 7 ≤ 7'])
    expect(of(statistic({ deaths: 8, deathsAndMissing: 7 }))).toEqual(['report-error warning: 8 > 7'])
  })
})

describe('figures that are not exact', () => {
  const about = (value: number) => figure(value, { approx: 'about' })
  const larger = (incidents: number | AccidentFigure) => statistic({ incidents }, { severity: 'larger' })

  it('are below a round number up to the number itself', () => {
    expect(of(statistic({ incidents: about(10) }), larger(4))).toEqual(['holds: 4 ≤ 10'])
    expect(of(statistic({ incidents: about(10) }), larger(10))).toEqual(['holds: 10 ≤ 10'])
    expect(of(statistic({ incidents: about(10) }), larger(11))).toEqual(['cannot-tell: 11 ≤ 10 | bound-only of 1'])
    expect(of(statistic({ incidents: 10 }), larger(about(4)))).toEqual(['holds: 4 ≤ 10'])
    // 6万 is 55000 to 65000
    expect(of(statistic({ incidents: figure(60000, { printed: '6万起' }) }), larger(55000))).toEqual([
      'holds: 55000 ≤ 60000',
    ])
    expect(of(statistic({ incidents: figure(60000, { printed: '6万起' }) }), larger(55001))).toEqual([
      'cannot-tell: 55001 ≤ 60000 | bound-only of 1',
    ])
  })

  it('say nothing of a bound', () => {
    expect(of(statistic({ incidents: figure(10, { approx: 'at-least' }) }), larger(4))).toEqual([
      'cannot-tell: 4 ≤ 10 | bound-only of 1',
    ])
  })

  it('stand in words on both sides and say nothing of each other', () => {
    const none = inWords('未发生')
    expect(of(statistic({ incidents: none }), larger(none))).toEqual([])
    expect(of(statistic({ incidents: 5 }), larger(none))).toEqual(['holds: 0 ≤ 5'])
    expect(of(statistic({ incidents: none }), larger(2))).toEqual(['report-error warning: 2 > 0'])
  })
})

describe('a case of a part within its whole', () => {
  it('keeps its name, with the figures of both', () => {
    const checks = found(
      accidentPartWithinWhole,
      bulletin(
        statistic({ incidents: 20, deaths: 9 }),
        statistic({ incidents: 5 }, { sector: '煤矿' }),
        statistic({ incidents: 4 }, { severity: 'larger' }),
        months('2019-08', '2019-08', 3),
        statistic({ incidents: 2 }, { scope: '东区', partOf: 0 }),
        event(1),
        statistic({ deaths: 8, deathsAndMissing: 9 }, { scope: '西区' }),
      ),
    )
    expect(namesOf(checks)).toEqual([
      'sector:煤矿::2019-08::incidents',
      'severity::larger:2019-08::incidents',
      'months:::2019-08::incidents',
      'region:::2019-08::incidents',
      'event:::2018-12::deaths',
      'severity:::2019-08::deaths',
    ])
    expect(operandsOf(checks).at(-1)).toEqual(['bulletin deaths 8', 'bulletin deathsAndMissing 9'])
  })

  it('without a period has a name too', () => {
    const undated = accident({ role: 'event', period: null, partOf: 0, figures: { deaths: figure(3) } })
    expect(namesOf(found(accidentPartWithinWhole, bulletin(statistic({ deaths: 5 }), undated)))).toEqual([
      'event:::::deaths',
    ])
  })

  it('may be misread where the reader says that a number beside it is damaged', () => {
    const report = damaged(bulletin(statistic({ deaths: 8, deathsAndMissing: 7 })))
    expect(lines(found(accidentPartWithinWhole, report))).toEqual(['misread note: 8 > 7 | diagnostic-nearby of 0+1'])
  })
})
