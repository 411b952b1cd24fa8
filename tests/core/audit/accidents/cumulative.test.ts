import { describe, expect, it } from 'vitest'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import type { Report } from '../../../../src/core/domain/report'
import { foundIn, lines, namesOf, numbersOf, operandsOf } from './lines'
import { accidentCumulative } from '../../../../src/core/audit/rules/accidents/cumulative'
import { monthsPeriod, report, yearPeriod } from '../../../support/report-builder'
import { accusations, bulletinOf, formulas } from './series-statements'
import { inWords, percent, statistic } from './statements'

const upTo = (month: string, figures: Parameters<typeof statistic>[0], sector: string | null = null) =>
  statistic(figures, { period: monthsPeriod('2019-01', `2019-${month}`), sector })

const august = (figures: Parameters<typeof statistic>[0]) =>
  statistic(figures, { period: monthsPeriod('2019-08', '2019-08') })

const of = (...reports: Parameters<typeof formulas>[1][number][]) => ({
  holds: formulas(accidentCumulative, reports, 'holds'),
  contradicts: formulas(accidentCumulative, reports, 'contradicts'),
  accused: accusations(accidentCumulative, reports),
})

describe('rule accident-cumulative', () => {
  it('holds where the later figure is the earlier one and the month between', () => {
    const found = of(
      bulletinOf('july', 2019, [upTo('07', { incidents: 36 })]),
      bulletinOf('august', 2019, [upTo('08', { incidents: 39 }), august({ incidents: 3 })]),
    )
    expect(found.holds).toEqual(['36 ≤ 39', '(36) + (3) = 39 = 39'])
    expect(found.contradicts).toEqual([])
  })

  it('proves that an amount in 元 was meant in 万元', () => {
    const half = { value: 0.5, printed: '0.5元', unitDoubt: true, place: { block: 0, start: 0, end: 4 } } as const
    const found = of(
      bulletinOf('july', 2019, [upTo('07', { lossWanYuan: 310 })]),
      bulletinOf('august', 2019, [upTo('08', { lossWanYuan: 310.5 }), august({ lossWanYuan: half })]),
    )
    // 310 + 0.5 = 310.5; 0.5 元 are 0.00005 万元
    expect(found.holds).toEqual(['310 ≤ 310.5', '(310) + (0.5) = 310.5 = 310.5'])
    expect(found.contradicts).toEqual(['310 + 0.00005 ≠ 310.5'])
    expect(found.accused).toEqual(['report-error error proved-by-sum'])
  })

  it('proves nothing of a unit where the sum does not hold, or two amounts are in doubt', () => {
    const inYuan = (value: number) =>
      ({ value, printed: `${value}元`, unitDoubt: true, place: { block: 0, start: 0, end: 4 } }) as const
    const units = (first: number | ReturnType<typeof inYuan>, month: number) =>
      of(
        bulletinOf('july', 2019, [upTo('07', { lossWanYuan: first })]),
        bulletinOf('august', 2019, [upTo('08', { lossWanYuan: 310.5 }), august({ lossWanYuan: inYuan(month) })]),
      ).contradicts
    expect(units(310, 7)).toEqual(['(310) + (7) = 317 ≠ 310.5'])
    expect(units(inYuan(310), 0.5)).toEqual([])
  })

  it('notes late entries in a month without one, and a cumulative figure that falls', () => {
    const found = of(
      bulletinOf('july', 2019, [upTo('07', { incidents: 36, deaths: 45 })]),
      bulletinOf('august', 2019, [
        upTo('08', { incidents: 39, deaths: 44 }),
        august({ incidents: inWords('未有录入') }),
      ]),
    )
    expect(found.contradicts).toEqual(['(36) + (0) = 36 ≠ 39', '45 > 44', '(45) + (0) = 45 ≠ 44'])
    expect(found.accused).toEqual(['scope note late-entries'])
  })

  it('notes a part of last year above the whole of it', () => {
    const found = of(
      bulletinOf('2018', 2018, [statistic({ incidents: 11 }, { period: yearPeriod(2018) })]),
      bulletinOf('august', 2019, [upTo('08', { incidents: 12, yoyIncidents: inWords('持平') })]),
    )
    expect(found.contradicts).toEqual(['12 − 0 > 11'])
  })

  it('notes that a sector gained more than the total between two bulletins: 18 − 11 = 7 > 39 − 33 = 6', () => {
    const found = of(
      bulletinOf('july', 2019, [
        upTo('07', { incidents: 36, yoyIncidents: 3 }),
        upTo('07', { incidents: 10, yoyIncidents: -1 }, '铁路交通'),
      ]),
      bulletinOf('xaugust', 2019, [
        upTo('08', { incidents: 39, yoyIncidents: 0 }),
        upTo('08', { incidents: 13, yoyIncidents: -5 }, '铁路交通'),
      ]),
    )
    expect(found.contradicts).toEqual(['(13 + 5) − (10 + 1) = 7 > (39 − 0) − (36 − 3) = 6'])
    expect(found.accused).toEqual(['scope note base-changed'])
  })

  it('notes percentages that need a month nobody saw: 10 × 0.859 − 9 × 0.787 = 1.507', () => {
    const found = of(
      bulletinOf('september', 2019, [upTo('09', { yoyIncidentsPct: percent('−21.3') })]),
      bulletinOf('xoctober', 2019, [upTo('10', { yoyIncidentsPct: percent('−14.1') })]),
    )
    expect(found.contradicts).toEqual(['((100% + −14.1%) × 10 − (100% + −21.3%) × 9) ÷ 1 − 1 = 50.7%'])
    expect(found.accused).toEqual(['scope note months-would-change base-changed'])
  })

  it('leaves percentages alone that move as usual: 8 × 0.911 − 3 × 0.838 = 4.774', () => {
    const found = of(
      bulletinOf('march', 2019, [upTo('03', { yoyIncidentsPct: percent('−16.2') })]),
      bulletinOf('xaugust', 2019, [upTo('08', { yoyIncidentsPct: percent('−8.9') })]),
    )
    expect(found.holds).toEqual(['((100% + −8.9%) × 8 − (100% + −16.2%) × 3) ÷ 5 − 1 = −4.5%'])
  })
})

const found = (...reports: readonly Report[]) => foundIn(accidentCumulative, reports)

describe('figures up to a later month', () => {
  it('are at least those up to an earlier one, with numbers, places and a name', () => {
    const stood = ['07', '08'].map((month) => bulletinOf(month, 2019, [upTo(month, { deaths: 45 })]))
    expect(lines(found(...stood))).toEqual(['holds: 45 ≤ 45'])
    const checks = found(
      bulletinOf('a', 2019, [upTo('07', { deaths: 45 })]),
      bulletinOf('b', 2019, [upTo('08', { deaths: 44 })]),
    )
    expect(lines(checks)).toEqual(['scope note: 45 > 44 | late-entries'])
    // 45 − 44
    expect(numbersOf(checks)).toEqual([[44, 45, 1]])
    expect(operandsOf(checks)).toEqual([['a deaths 45', 'b deaths 44']])
    expect(namesOf(checks)).toEqual(['grows:临川市||1234|deaths|2019:2019-01..2019-08'])
  })

  it('are held against each earlier month that the months between complete: 36 + 3 = 39, 30 + 9 = 39', () => {
    const checks = found(
      bulletinOf('a', 2019, [upTo('06', { deaths: 30 })]),
      bulletinOf('b', 2019, [upTo('07', { deaths: 36 })]),
      bulletinOf('c', 2019, [
        upTo('08', { deaths: 39 }),
        statistic({ deaths: 3 }, { period: monthsPeriod('2019-08', '2019-08') }),
        statistic({ deaths: 8 }, { period: monthsPeriod('2019-07', '2019-08') }),
      ]),
    )
    expect(lines(checks)).toEqual([
      'holds: 30 ≤ 36',
      'holds: 36 ≤ 39',
      'scope note: (30) + (8) = 38 ≠ 39 | late-entries',
      'holds: (36) + (3) = 39 = 39',
    ])
    expect(numbersOf(checks)[2]).toEqual([39, 38, -1])
    expect(namesOf(checks)[2]).toBe('adds-up:临川市||1234|deaths|2019:2019-01..2019-08')
    expect(operandsOf(checks)[2]).toEqual(['a deaths 30', 'c deaths 8', 'c deaths 39'])
  })

  it('are of one area, sector, severity, quantity and year', () => {
    const apart = (extra: Partial<AccidentStatement>, figures: Parameters<typeof statistic>[0] = { deaths: 44 }) =>
      found(
        bulletinOf('a', 2019, [upTo('07', { deaths: 45 })]),
        bulletinOf('b', 2019, [statistic(figures, { period: monthsPeriod('2019-01', '2019-08'), ...extra })]),
      )
    expect(apart({ scope: '东区' })).toEqual([])
    expect(apart({ sector: '煤矿' })).toEqual([])
    expect(apart({ severity: 'larger' })).toEqual([])
    expect(apart({}, { injuries: 44 })).toEqual([])
    expect(apart({ period: monthsPeriod('2020-01', '2020-08') })).toEqual([])
    expect(apart({ period: monthsPeriod('2019-02', '2019-08') })).toEqual([])
    expect(apart({ period: monthsPeriod('2019-01', '2020-08') })).toEqual([])
    expect(apart({})).toHaveLength(1)
  })

  it('in one document are compared only where one of them is worked out: 39 − 0', () => {
    expect(found(bulletinOf('a', 2019, [upTo('07', { deaths: 45 }), upTo('08', { deaths: 44 })]))).toEqual([])
    const lastYear = statistic({ deaths: 40 }, { period: monthsPeriod('2018-01', '2018-07') })
    expect(
      lines(found(bulletinOf('a', 2019, [lastYear, upTo('08', { deaths: 39, yoyDeaths: inWords('持平') })]))),
    ).toEqual(['scope note: 40 > 39 − 0 | late-entries'])
  })

  it('are taken as printed rather than worked out', () => {
    const worked = bulletinOf('a', 2019, [upTo('07', { deaths: 40, yoyDeaths: -9 })])
    const printed = bulletinOf('b', 2019, [statistic({ deaths: 47 }, { period: monthsPeriod('2018-01', '2018-07') })])
    const whole = bulletinOf('c', 2019, [statistic({ deaths: 48 }, { period: monthsPeriod('2018-01', '2018-12') })])
    expect(lines(found(worked, printed, whole))).toEqual(['holds: 47 ≤ 48'])
  })

  it('belong to the document that speaks last', () => {
    const at = (first: number | null, second: number | null) =>
      found(
        report({ id: 'july', title: '临川市通报', year: first, accidents: [upTo('07', { deaths: 45 })] }),
        report({ id: 'xaugust', title: '临川市通报', year: second, accidents: [upTo('08', { deaths: 44 })] }),
      ).map(({ reportId }) => reportId)
    expect(at(2019, 2019)).toEqual(['xaugust'])
    expect(at(2020, 2019)).toEqual(['july'])
    expect(at(2019, 2020)).toEqual(['xaugust'])
    expect(at(2019, null)).toEqual(['july'])
    expect(at(null, 2019)).toEqual(['xaugust'])
    expect(at(null, null)).toEqual(['xaugust'])
  })
})

describe('why figures up to two months do not fit', () => {
  const fell = (july: Partial<AccidentStatement>, august: Partial<AccidentStatement>) =>
    lines(
      found(
        bulletinOf('a', 2019, [{ ...upTo('07', { deaths: 45 }), ...july }]),
        bulletinOf('b', 2019, [{ ...upTo('08', { deaths: 44 }), ...august }]),
      ),
    )

  it('may be a first count on either side', () => {
    const status = ['初步统计']
    const provisional = ['scope note: 45 > 44 | provisional | late-entries']
    expect(fell({ status }, {})).toEqual(provisional)
    expect(fell({}, { status })).toEqual(provisional)
  })

  it('is no change of the year after where both are printed in their own year', () => {
    const printed = (month: string, deaths: number) =>
      bulletinOf(month, 2015, [statistic({ deaths }, { period: monthsPeriod('2015-01', `2015-${month}`) })])
    expect(lines(found(printed('07', 45), printed('08', 44)))).toEqual(['scope note: 45 > 44 | late-entries'])
  })

  it('may be a known change between the years of a figure worked out', () => {
    const whole = bulletinOf('y2015', 2015, [statistic({ deaths: 11 }, { period: yearPeriod(2015) })])
    const worked = (month: string, deaths: number, id: string) =>
      bulletinOf(id, 2016, [
        statistic({ deaths, yoyDeaths: inWords('持平') }, { period: monthsPeriod('2016-01', `2016-${month}`) }),
      ])
    expect(lines(found(whole, worked('08', 12, 'a')))).toEqual([
      'scope note: 12 − 0 > 11 | known-break year=2016 | late-entries',
    ])
    // both of 2015 as 2016 counts it
    expect(lines(found(worked('07', 13, 'a'), worked('08', 12, 'b')))).toEqual([
      'scope note: 13 > 12 | late-entries',
      'scope note: 13 − 0 > 12 − 0 | known-break year=2016 | base-changed',
    ])
  })
})

describe('amounts of money and rounded counts', () => {
  const added = (first: number, month: number, sum: number) =>
    lines(
      found(
        bulletinOf('a', 2019, [upTo('07', { lossWanYuan: first })]),
        bulletinOf('b', 2019, [upTo('08', { lossWanYuan: sum }), august({ lossWanYuan: month })]),
      ),
    ).filter((line) => line.includes('('))

  it('add up within what is rounded away: 0.7 to 0.9', () => {
    expect(added(0.5, 0.3, 0.8)).toEqual(['holds: (0.5) + (0.3) = 0.8 = 0.8'])
    // 0.65 to 0.75
    expect(added(0.5, 0.3, 0.7)).toEqual(['holds: (0.5) + (0.3) = 0.8 ≈ 0.7'])
    // 0.55 to 0.65
    expect(added(0.5, 0.3, 0.6)).toEqual(['scope note: (0.5) + (0.3) = 0.8 ≠ 0.6 | late-entries'])
    // 1.234 + 2.1 = 3.334
    expect(added(1.234, 2.1, 3.3)).toEqual(['holds: (1.234) + (2.1) = 3.33 ≈ 3.3'])
  })

  it('are shown as whole numbers where they count people: 44 ÷ 0.786 = 55.98', () => {
    const lastYear = (month: string, deaths: number) =>
      statistic({ deaths }, { period: monthsPeriod(month, '2018-08') })
    const checks = found(
      bulletinOf('a', 2019, [upTo('07', { deaths: 44, yoyDeathsPct: percent('−21.4') })]),
      bulletinOf('b', 2018, [lastYear('2018-01', 60), lastYear('2018-08', 3)]),
    )
    expect(lines(checks)).toEqual([
      'holds: 44 ÷ (1 − 21.4%) ≈ 56 ≤ 60',
      'scope note: (44 ÷ (1 − 21.4%) ≈ 56) + (3) = 59 ≠ 60 | late-entries',
    ])
    expect(numbersOf(checks)[1]).toEqual([60, 59, -1])
  })
})

describe('a sector and the total between two bulletins', () => {
  const railway = (month: string, total: number, part: number) => [
    upTo(month, { incidents: total }),
    upTo(month, { incidents: part }, '铁路交通'),
  ]
  const gains = (...reports: readonly Report[]) =>
    found(...reports).filter(({ instance }) => instance.startsWith('added'))

  it('gain alike or not: 39 − 36 = 3', () => {
    // 13 − 10, 14 − 10
    const three = gains(bulletinOf('a', 2019, railway('07', 36, 10)), bulletinOf('b', 2019, railway('08', 39, 13)))
    expect(lines(three)).toEqual(['holds: (13) − (10) = 3 ≤ (39) − (36) = 3'])
    const four = gains(bulletinOf('a', 2019, railway('07', 36, 10)), bulletinOf('b', 2019, railway('08', 39, 14)))
    expect(lines(four)).toEqual(['scope note: (14) − (10) = 4 > (39) − (36) = 3 | late-entries'])
    expect(numbersOf(four)).toEqual([[3, 4, 1]])
    expect(namesOf(four)).toEqual(['added:临川市|1234|incidents|printed|2019:铁路交通:2019-01..2019-08'])
    expect(operandsOf(four)).toEqual([['b incidents 14', 'a incidents 10', 'b incidents 39', 'a incidents 36']])
    expect(four.map(({ reportId }) => reportId)).toEqual(['b'])
  })

  it('are followed from bulletin to bulletin in the order of months, whatever the order of files', () => {
    expect(
      lines(
        gains(
          bulletinOf('a', 2019, railway('09', 45, 16)),
          bulletinOf('b', 2019, railway('08', 39, 12)),
          bulletinOf('c', 2019, railway('07', 36, 10)),
        ),
      ),
    ).toEqual(['holds: (12) − (10) = 2 ≤ (39) − (36) = 3', 'holds: (16) − (12) = 4 ≤ (45) − (39) = 6'])
  })

  it('are not compared where the total fell, but where it stood', () => {
    expect(gains(bulletinOf('a', 2019, railway('07', 36, 10)), bulletinOf('b', 2019, railway('08', 35, 13)))).toEqual(
      [],
    )
    expect(
      lines(gains(bulletinOf('a', 2019, railway('07', 36, 10)), bulletinOf('b', 2019, railway('08', 36, 11)))),
    ).toEqual(['scope note: (11) − (10) = 1 > (36) − (36) = 0 | late-entries'])
  })

  it('are not compared for the same months, without a total, or for a sector that is new', () => {
    expect(gains(bulletinOf('a', 2019, railway('08', 36, 10)), bulletinOf('b', 2019, railway('08', 37, 15)))).toEqual(
      [],
    )
    const only = (month: string, part: number) => railway(month, 0, part).slice(1)
    expect(gains(bulletinOf('a', 2019, only('07', 10)), bulletinOf('b', 2019, only('08', 15)))).toEqual([])
    expect(
      gains(bulletinOf('a', 2019, [upTo('07', { incidents: 36 })]), bulletinOf('b', 2019, railway('08', 37, 15))),
    ).toEqual([])
  })

  it('are not compared by rounded amounts, nor by single months', () => {
    const money = (month: string, total: number, part: number) => [
      upTo(month, { lossWanYuan: total }),
      upTo(month, { lossWanYuan: part }, '铁路交通'),
    ]
    expect(
      gains(bulletinOf('a', 2019, money('07', 36.5, 10.5)), bulletinOf('b', 2019, money('08', 37.5, 15.5))),
    ).toEqual([])
    const single = (month: string, total: number, part: number) =>
      [null, '铁路交通'].map((sector, index) =>
        statistic({ incidents: index === 0 ? total : part }, { period: monthsPeriod(month, month), sector }),
      )
    expect(
      gains(bulletinOf('a', 2019, single('2019-07', 5, 1)), bulletinOf('b', 2019, single('2019-08', 6, 4))),
    ).toEqual([])
  })
})
