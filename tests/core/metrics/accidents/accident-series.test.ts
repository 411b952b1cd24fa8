import { describe, expect, it } from 'vitest'
import { changeIn, yearsWithChange } from '../../../../src/core/metrics/accidents/change'
import { eventName } from '../../../../src/core/domain/accidents/event-name'
import { eventsOf } from '../../../../src/core/metrics/accidents/events'
import { accidentFacts } from '../../../../src/core/metrics/accidents/facts'
import { printedChanges } from '../../../../src/core/metrics/accidents/printed-changes'
import type { AccidentSeries } from '../../../../src/core/metrics/accidents/series'
import { deriveAccidentSeries, partsOf } from '../../../../src/core/metrics/accidents/series'
import { accident, figure, monthsPeriod, placeAt, report, yearPeriod } from '../../../support/report-builder'

const HENGYANG_2018 = report({
  id: 'hengyang-2018',
  agency: '衡阳市安全生产监督管理局',
  year: 2018,
  accidents: [
    accident({
      scope: '全市',
      figures: {
        incidents: figure(53),
        deaths: figure(68),
        yoyIncidents: figure(-18),
        yoyDeaths: figure(15),
        yoyIncidentsPct: figure(-25.4),
        yoyDeathsPct: figure(28.3),
      },
    }),
    accident({
      role: 'event',
      partOf: 0,
      inStatistics: true,
      inAssessment: false,
      asPrinted: '其中“6.29”重大事故，死亡18人',
      figures: { deaths: figure(18) },
    }),
  ],
})

const bulletin = (id: string, title: string, accidents: ReturnType<typeof accident>[]) =>
  report({ id, kind: 'accident-bulletin', title, accidents })

type Quantity = 'incidents' | 'deaths'

const every = (reports: ReturnType<typeof report>[], area: string, quantity: Quantity, part?: string) =>
  deriveAccidentSeries(
    { facts: accidentFacts(reports), changes: printedChanges(reports) },
    { area, quantity, years: { from: 2000, to: 2030 }, ...(part === undefined ? {} : { part }) },
  )

const NOTHING: AccidentSeries = {
  area: '',
  quantity: 'deaths',
  publisher: 'authority',
  points: [],
  changes: [],
  yearsOfOthers: [],
  breaks: [],
}

/** The series of the only publisher. */
const series = (...asked: Parameters<typeof every>): AccidentSeries => every(...asked)[0] ?? NOTHING

const values = (result: ReturnType<typeof series>) =>
  result.points.map((point) => [point.year, point.fact.value, point.fact.arithmetic])

describe('accident series', () => {
  it('works out the year before from the printed change: 53 + 18 = 71, 68 − 15 = 53', () => {
    expect(values(series([HENGYANG_2018], '衡阳市', 'incidents'))).toEqual([
      [2017, 71, '53 + 18'],
      [2018, 53, null],
    ])
    expect(values(series([HENGYANG_2018], '衡阳市', 'deaths'))).toEqual([
      [2017, 53, '68 − 15'],
      [2018, 68, null],
    ])
  })

  it('cites both numbers of a worked-out value', () => {
    const [implied] = series([HENGYANG_2018], '衡阳市', 'incidents').points
    expect(implied?.fact.refs.map((ref) => ref.printed)).toEqual(['53', '-18'])
  })

  it('makes nothing of a percentage alone', () => {
    const rounded = bulletin('n-2017', '2017年全国安全生产情况', [
      accident({
        period: yearPeriod(2017),
        figures: { deaths: figure(38000, { approx: 'about' }), yoyDeathsPct: figure(-12.1) },
      }),
    ])
    expect(values(series([rounded], '全国', 'deaths'))).toEqual([[2017, 38000, null]])
  })

  it('does not work out last year from a change on another scope', () => {
    const scoped = bulletin('h-2016', '2016年1-8月份情况', [
      accident({
        scope: '衡阳市',
        period: monthsPeriod('2016-01', '2016-08'),
        figures: { incidents: figure(79), yoyIncidents: figure(-113) },
        breakNote: '按去年口径',
      }),
    ])
    expect(values(series([scoped], '衡阳市', 'incidents', '01-08'))).toEqual([[2016, 79, null]])
  })

  it('keeps the rounded figure and the exact one worked out a year later apart, the printed first', () => {
    const reports = [
      bulletin('n-2017', '2017年全国安全生产情况', [
        accident({ period: yearPeriod(2017), figures: { incidents: figure(53000, { approx: 'about' }) } }),
      ]),
      bulletin('n-2018', '2018年全国安全生产情况', [
        accident({
          period: yearPeriod(2018),
          figures: { incidents: figure(51373), yoyIncidents: figure(-1623) },
        }),
      ]),
    ]
    const [first] = series(reports, '全国', 'incidents').points
    expect(first?.fact.value).toBe(53000)
    expect(first?.others.map((fact) => [fact.value, fact.arithmetic])).toEqual([[52996, '51373 + 1623']])
  })

  it('never takes a year to date for a year', () => {
    const reports = [
      HENGYANG_2018,
      bulletin('h-2019-08', '2019年1-8月份衡阳市情况', [
        accident({ scope: '全市', period: monthsPeriod('2019-01', '2019-08'), figures: { incidents: figure(39) } }),
      ]),
    ]
    expect(values(series(reports, '衡阳市', 'incidents')).map(([year]) => year)).toEqual([2017, 2018])
    expect(values(series(reports, '衡阳市', 'incidents', '01-08'))).toEqual([[2019, 39, null]])
    expect(partsOf(accidentFacts(reports), '衡阳市')).toEqual(['01-08'])
  })

  it('takes January to December for a year', () => {
    const reports = [
      report({
        agency: '衡阳市安全生产监督管理局',
        accidents: [accident({ period: monthsPeriod('2018-01', '2018-12'), figures: { deaths: figure(68) } })],
      }),
    ]
    expect(values(series(reports, '衡阳市', 'deaths'))).toEqual([[2018, 68, null]])
  })

  it('does not join dead with dead and missing', () => {
    const reports = [
      bulletin('n-2015', '2015年全国情况', [
        accident({ period: yearPeriod(2015), figures: { deathsAndMissing: figure(768) } }),
      ]),
    ]
    expect(values(series(reports, '全国', 'deaths'))).toEqual([])
  })

  it('does not take a sector or a part for the total', () => {
    const reports = [
      bulletin('n-2006', '2006年全国情况', [
        accident({ period: yearPeriod(2006), figures: { incidents: figure(627158) } }),
        accident({ period: yearPeriod(2006), sector: '煤矿', partOf: 0, figures: { incidents: figure(2945) } }),
      ]),
    ]
    expect(values(series(reports, '全国', 'incidents'))).toEqual([[2006, 627158, null]])
  })

  it('leaves out figures without an area or a period', () => {
    const reports = [
      report({ accidents: [accident({ scope: '全市', figures: { deaths: figure(3) } })] }),
      report({ agency: '衡阳市应急管理局', accidents: [accident({ period: null, figures: { deaths: figure(3) } })] }),
    ]
    expect(accidentFacts(reports)).toEqual([])
  })
})

describe('what sentences leave to their context', () => {
  it('takes 5.3万 for rounded and works nothing out from it', () => {
    const reports = [
      bulletin('n', '2017年全国情况', [
        accident({
          period: yearPeriod(2017),
          figures: { incidents: figure(53000, { printed: '5.3万起' }), yoyIncidents: figure(-10000) },
        }),
      ]),
    ]
    expect(accidentFacts(reports)).toMatchObject([{ value: 53000, approx: 'about', arithmetic: null }])
  })

  it('takes a comparison with the year before by name for the change: 51373 + 1623 = 52996', () => {
    const other = { field: 'incidents', percent: false, printed: '1623起', place: placeAt(6) } as const
    const at = (basis: string) => [
      bulletin('n', '2018年全国情况', [
        accident({ figures: { incidents: figure(51373) }, comparisons: [{ ...other, basis, value: -1623 }] }),
      ]),
    ]
    expect(values(series(at('较2017年'), '全国', 'incidents'))[0]).toEqual([2017, 52996, '51373 + 1623'])
    expect(values(series(at('比2012年'), '全国', 'incidents'))).toEqual([[2018, 51373, null]])
  })

  it('finds whose 全市 it is by three districts another document lists, and says so', () => {
    const districts = ['珠晖区', '雁峰区', '石鼓区'].map((scope) =>
      accident({ scope, figures: { incidents: figure(1) } }),
    )
    const named = bulletin('named', '2019年衡阳市情况', districts)
    const unnamed = (listed: typeof districts) =>
      bulletin('unnamed', '2016年情况', [accident({ scope: '全市', figures: { incidents: figure(79) } }), ...listed])
    const found = accidentFacts([unnamed(districts), named]).find(({ value }) => value === 79)
    expect(found).toMatchObject({ area: '衡阳市', value: 79, status: ['地区由所列县区推定'] })
    expect(accidentFacts([unnamed(districts.slice(1)), named]).some((fact) => fact.value === 79)).toBe(false)
  })
})

describe('accident changes', () => {
  it('cites the printed change and percentage', () => {
    expect(changeIn(series([HENGYANG_2018], '衡阳市', 'deaths'), 2018, 30)).toMatchObject({
      source: 'printed',
      difference: { value: 15 },
      percent: { value: 28.3 },
    })
  })

  it('gives no percentage of ours on fewer cases than asked for', () => {
    const of = (first: number, second: number) =>
      series(
        [first, second].map((deaths, index) =>
          bulletin(`c-${2020 + index}`, `${2020 + index}年衡阳市情况`, [
            accident({ scope: '衡阳市', period: yearPeriod(2020 + index), figures: { deaths: figure(deaths) } }),
          ]),
        ),
        '衡阳市',
        'deaths',
      )
    // 15 − 12 = +3, of 12
    expect(changeIn(of(12, 15), 2021, 30)).toMatchObject({
      source: 'computed',
      difference: { value: 3 },
      percent: null,
      withheld: 'small-base',
      least: 30,
    })
    // 44 − 40 = +4, 4 ÷ 40 = 10 %
    expect(changeIn(of(40, 44), 2021, 30)).toMatchObject({ difference: { value: 4 }, percent: { value: 10 } })
    expect(changeIn(of(12, 15), 2021, 0)).toMatchObject({ percent: { value: 25 } })
    expect(changeIn(of(0, 2), 2021, 0)).toMatchObject({ percent: null, withheld: 'zero-base' })
  })

  it('computes none across 2016', () => {
    const reports = [2015, 2016].map((year) =>
      bulletin(`n-${year}`, `${year}年全国情况`, [
        accident({ period: yearPeriod(year), figures: { deaths: figure(year) } }),
      ]),
    )
    expect(changeIn(series(reports, '全国', 'deaths'), 2016, 30)).toEqual({ source: 'none', reason: 'break' })
  })
})

describe('two publishers', () => {
  const ministry = bulletin('mem-2018', '2018年全国生产安全事故总体情况', [
    accident({ period: yearPeriod(2018), figures: { deaths: figure(34046) } }),
  ])
  const office = report({
    id: 'office-2020',
    kind: 'communique',
    title: '2020年国民经济和社会发展统计公报',
    accidents: [
      accident({
        scope: '全国',
        period: yearPeriod(2020),
        figures: { deaths: figure(27412), yoyDeaths: figure(-2107) },
      }),
    ],
  })
  const [authority = NOTHING, statistics = NOTHING] = every([ministry, office], '全国', 'deaths')

  it('never share a series: 34046 of the ministry, 27412 + 2107 = 29519 of the statistics office', () => {
    expect([authority.publisher, values(authority)]).toEqual(['authority', [[2018, 34046, null]]])
    expect([statistics.publisher, values(statistics)]).toEqual([
      'statistics-office',
      [
        [2019, 29519, '27412 + 2107'],
        [2020, 27412, null],
      ],
    ])
  })

  it('have a break between them, and no change across it', () => {
    expect(statistics.breaks.filter(({ id }) => id === 'publisher').map(({ year }) => year)).toEqual([2019])
    expect(changeIn(statistics, 2019, 30)).toEqual({ source: 'none', reason: 'publisher' })
  })

  it('have none where one of them has both years', () => {
    const before = bulletin('mem-2019', '2019年全国情况', [
      accident({ period: yearPeriod(2019), figures: { deaths: figure(28200) } }),
    ])
    const [joined = NOTHING] = every([ministry, before, office], '全国', 'deaths')
    expect(joined.breaks.some(({ id }) => id === 'publisher')).toBe(false)
  })

  it('are told by the title where the kind does not say', () => {
    const quoted = bulletin('quoted', '2020年全国生产安全事故死亡人数(据国家统计局公报整理)', [
      accident({ period: yearPeriod(2020), figures: { deaths: figure(27412) } }),
    ])
    expect(series([quoted], '全国', 'deaths').publisher).toBe('statistics-office')
  })
})

describe('a change printed in another document', () => {
  const counts = bulletin('npc-2014', '国务院关于全国安全生产工作情况的报告', [
    accident({ period: yearPeriod(2013), figures: { deaths: figure(69000, { approx: 'about' }) } }),
  ])
  const review = bulletin('review-2013', '2013年全国安全生产工作回顾', [
    accident({ period: yearPeriod(2013), figures: { yoyDeathsPct: figure(-3.5) } }),
  ])

  it('is the change of the year, as printed', () => {
    expect(changeIn(series([counts, review], '全国', 'deaths'), 2013, 30)).toMatchObject({
      source: 'printed',
      difference: null,
      percent: { value: -3.5, ref: { reportId: 'review-2013' } },
    })
  })

  it('stands for a year without a figure, too', () => {
    const only = series([review], '全国', 'deaths')
    expect([values(only), yearsWithChange(only)]).toEqual([[], [2013]])
  })

  it('is none of a sector, of other months or of the other publisher', () => {
    const others = [
      bulletin('coal', '2013年全国煤矿情况', [
        accident({ period: yearPeriod(2013), sector: '煤矿', figures: { yoyDeathsPct: figure(-23) } }),
      ]),
      bulletin('half', '2013年上半年全国情况', [
        accident({ period: monthsPeriod('2013-01', '2013-06'), figures: { yoyDeathsPct: figure(-9) } }),
      ]),
      report({
        id: 'office-2013',
        kind: 'communique',
        title: '2013年统计公报',
        accidents: [accident({ scope: '全国', period: yearPeriod(2013), figures: { yoyDeathsPct: figure(-5) } })],
      }),
    ]
    expect(changeIn(series([counts, ...others], '全国', 'deaths'), 2013, 30)).toEqual({
      source: 'none',
      reason: 'no-previous',
    })
  })
})

describe('a year stated twice', () => {
  const year = (id: string, of: number, ...deaths: readonly number[]) =>
    bulletin(
      id,
      `${of}年全国安全生产情况`,
      deaths.map((count, index) =>
        accident({ scope: '全国', period: yearPeriod(of - index), figures: { deaths: figure(count) } }),
      ),
    )

  it('draws what was said later and works no change out from it: 12, restated as 13', () => {
    const result = series(
      [year('y2022', 2022, 12), year('y2023', 2023, 10, 13), year('y2024', 2024, 9)],
      '全国',
      'deaths',
    )
    expect(result.points.map((point) => [point.fact.value, point.others.map(({ value }) => value)])).toEqual([
      [13, [12]],
      [10, []],
      [9, []],
    ])
    expect(changeIn(result, 2023, 30)).toEqual({ source: 'none', reason: 'restated' })
    // 9 − 10
    expect(changeIn(result, 2024, 30)).toMatchObject({ source: 'computed', difference: { value: -1 } })
  })

  it('is not what a year is that was printed and is worked out besides: 53 printed, 50 of 60 − 10', () => {
    const printed = year('y2022', 2022, 53)
    const next = bulletin('y2023', '2023年全国安全生产情况', [
      accident({ scope: '全国', period: yearPeriod(2023), figures: { deaths: figure(60), yoyDeaths: figure(10) } }),
    ])
    const result = series([year('y2021', 2021, 40), printed, next], '全国', 'deaths')
    // 53 − 40
    expect(changeIn(result, 2022, 30)).toMatchObject({ source: 'computed', difference: { value: 13 } })
  })
})

describe('events inside a total', () => {
  it('finds the dead that are counted but not assessed', () => {
    const fact = series([HENGYANG_2018], '衡阳市', 'deaths').points[1]?.fact
    expect(fact && eventsOf([HENGYANG_2018], fact)).toMatchObject([
      { name: '6·29', deaths: 18, inStatistics: true, inAssessment: false },
    ])
  })

  it('reads the name with any dot and none without quotation marks', () => {
    expect(eventName('“10·12”坍塌事故')).toBe('10·12')
    expect(eventName('6.29级地震')).toBeNull()
  })
})
