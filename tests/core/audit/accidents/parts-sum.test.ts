import { describe, expect, it } from 'vitest'
import type { AccidentField, AccidentStatement } from '../../../../src/core/domain/accident'
import { accidentPartsSum } from '../../../../src/core/audit/rules/accidents/parts-sum'
import { figure, monthsPeriod, placeAt } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { found, lines, namesOf, operandsOf } from './lines'
import { bulletin, damaged, inWords, leftAlone, statistic } from './statements'

const part = (sector: string, incidents: number, more: Partial<Record<AccidentField, number>> = {}) =>
  statistic({ incidents, ...more }, { sector, partOf: 0 })

const region = (scope: string, incidents: number) => statistic({ incidents }, { scope, partOf: 0 })

const sectors = (total: number, other: number) =>
  bulletin(
    statistic({ incidents: total }),
    part('工矿商贸', 12),
    part('道路交通', 5),
    part('铁路交通', 10),
    part('其他', other),
  )

describeRule(accidentPartsSum, {
  passes: [
    { name: 'a list with 其他', report: sectors(35, 8), formulas: ['12 + 5 + 10 + 8 = 35'] },
    {
      name: 'a list without 其他 that is whole',
      report: bulletin(statistic({ incidents: 17 }), part('工矿商贸', 12), part('道路交通', 5)),
      formulas: ['12 + 5 = 17'],
    },
    {
      name: 'different classes of which some are not listed',
      report: bulletin(statistic({ incidents: 20 }), part('工矿商贸', 12), part('道路交通', 5)),
      formulas: ['12 + 5 = 17 ≤ 20'],
    },
    {
      name: 'fires told behind a list that adds up without them',
      report: bulletin(statistic({ incidents: 17 }), part('建筑业', 12), part('其他行业', 5), part('火灾', 2)),
      formulas: ['12 + 5 = 17'],
    },
    {
      name: 'roads and fires of which no word makes a part of the total',
      report: bulletin(
        statistic({ incidents: 86 }),
        part('工矿商贸', 29),
        statistic({ incidents: 1526 }, { sector: '道路交通' }),
        statistic({ incidents: 2315 }, { sector: '火灾' }),
      ),
      formulas: [],
    },
    {
      name: 'sectors that may overlap prove nothing',
      report: bulletin(statistic({ incidents: 20 }), part('生产经营企业', 18), part('建筑企业', 9)),
      formulas: [],
    },
    {
      name: 'lines of 工矿商贸 add up to it, not to the total',
      report: bulletin(
        statistic({ incidents: 79 }),
        part('工矿商贸', 17),
        part('金属非金属矿山', 2),
        part('建筑施工', 5),
        part('工商贸其他', 10),
        part('道路交通', 62),
      ),
      formulas: ['17 + 62 = 79', '2 + 5 + 10 = 17'],
    },
    {
      name: 'all four levels: with no incident there are no deaths',
      report: bulletin(
        statistic({ incidents: 45, deaths: 51 }),
        statistic({ incidents: 43, deaths: 45 }, { severity: 'ordinary', partOf: 0 }),
        statistic({ incidents: 2, deaths: 6 }, { severity: 'larger', partOf: 0 }),
        statistic({ incidents: inWords('未发生') }, { severity: 'major-and-above', partOf: 0 }),
      ),
      formulas: ['43 + 2 + 0 = 45', '45 + 6 + 0 = 51'],
    },
    {
      name: 'regions',
      report: bulletin(statistic({ incidents: 9 }), region('东区', 5), region('西区', 4)),
      formulas: ['5 + 4 = 9'],
    },
    {
      name: 'the sum of the regions read as one of them',
      report: bulletin(statistic({ incidents: 9 }), region('园区', 9), region('东区', 5), region('西区', 4)),
      formulas: [],
    },
  ],
  fails: [
    {
      name: 'a list with 其他 that lacks one',
      report: sectors(36, 8),
      formulas: ['12 + 5 + 10 + 8 = 35 ≠ 36'],
      severity: 'warning',
    },
    {
      name: 'changes of the sectors below that of the total: 5 − 5 − 5 + 1 = −4',
      report: bulletin(
        statistic({ yoyIncidents: inWords('持平') }),
        statistic({ yoyIncidents: 5 }, { sector: '工矿商贸', partOf: 0 }),
        statistic({ yoyIncidents: -5 }, { sector: '道路交通', partOf: 0 }),
        statistic({ yoyIncidents: -5 }, { sector: '铁路交通', partOf: 0 }),
        statistic({ yoyIncidents: 1 }, { sector: '其他', partOf: 0 }),
      ),
      formulas: ['5 − 5 − 5 + 1 = −4 ≠ 0'],
    },
    {
      name: 'a sector that fell to nothing and is not listed: 5 − 5 − 5 + 7 = 2',
      report: bulletin(
        statistic({ yoyIncidents: inWords('持平') }),
        statistic({ yoyIncidents: 5 }, { sector: '工矿商贸', partOf: 0 }),
        statistic({ yoyIncidents: -5 }, { sector: '道路交通', partOf: 0 }),
        statistic({ yoyIncidents: -5 }, { sector: '铁路交通', partOf: 0 }),
        statistic({ yoyIncidents: 7 }, { sector: '其他', partOf: 0 }),
      ),
      formulas: ['5 − 5 − 5 + 7 = 2 ≠ 0'],
      class: 'scope',
      because: ['sector-left-out'],
    },
    {
      name: 'different classes above the total',
      report: bulletin(statistic({ incidents: 16 }), part('工矿商贸', 12), part('道路交通', 5)),
      formulas: ['12 + 5 = 17 > 16'],
    },
    {
      name: 'what the lines lack is listed beside them by its severity',
      report: bulletin(
        statistic({ incidents: 409 }),
        part('建筑业', 31),
        part('房屋建筑及市政工程', 13),
        part('交通建设工程', 2),
        part('其他建筑业', 15),
        statistic({ incidents: 1 }, { sector: '建筑', severity: 'larger', partOf: 0 }),
      ),
      formulas: ['13 + 2 + 15 = 30 ≠ 31'],
      class: 'scope',
      because: ['listed-beside'],
    },
    {
      name: 'regions with a zone counted twice',
      report: bulletin(statistic({ incidents: 9 }), region('东区', 6), region('高新区', 4)),
      formulas: ['6 + 4 = 10 > 9'],
      class: 'scope',
    },
  ],
  cannotTell: [
    {
      name: 'a rounded total',
      report: bulletin(
        statistic({ incidents: figure(53000, { printed: '5.3万起' }) }),
        part('工矿商贸', 12000),
        part('其他', 41001),
      ),
      formulas: ['12000 + 41001 = 53000'],
    },
  ],
})

const checksOf = (...accidents: readonly AccidentStatement[]) => found(accidentPartsSum, bulletin(...accidents))
const of = (...accidents: readonly AccidentStatement[]) => lines(checksOf(...accidents))

describe('amounts of money', () => {
  const money = (sector: string | null, printed: string) =>
    statistic({ lossWanYuan: figure(Number(printed), { printed }) }, sector === null ? {} : { sector, partOf: 0 })
  const sums = (total: string, first: string, rest: string) =>
    of(money(null, total), money('工矿商贸', first), money('其他', rest))

  it('may differ by half of the last digit of each: 3 × 0.05', () => {
    expect(sums('10.1', '5.1', '5.0')).toEqual(['holds: 5.1 + 5 = 10.1'])
    expect(sums('10.2', '5.1', '5.0')).toEqual(['scope note: 5.1 + 5 = 10.1 ≠ 10.2 | rounding'])
    expect(sums('10.3', '5.1', '5.0')).toEqual(['report-error warning: 5.1 + 5 = 10.1 ≠ 10.3'])
    // 10.2 and 5 with 0.005 each: 0.05 + 0.01
    expect(sums('10.20', '5.1', '5.00')).toEqual(['report-error warning: 5.1 + 5 = 10.1 ≠ 10.2'])
    expect(sums('10.15', '5.1', '5.00')).toEqual(['scope note: 5.1 + 5 = 10.1 ≠ 10.15 | rounding'])
  })

  it('are rounded in their changes too: 5.1 + 5.0 is 10.0 to 10.2', () => {
    const change = (printed: string, extra: Partial<AccidentStatement> = {}) =>
      statistic({ yoyLossWanYuan: figure(Number(printed), { printed }) }, extra)
    const listed = (total: string) =>
      of(change(total), change('5.1', { sector: '工矿商贸', partOf: 0 }), change('5.0', { sector: '其他', partOf: 0 }))
    expect(listed('10.2')).toEqual(['scope note: 5.1 + 5 = 10.1 ≠ 10.2 | rounding'])
    expect(listed('10.3')).toEqual(['report-error warning: 5.1 + 5 = 10.1 ≠ 10.3'])
  })

  it('are rounded, numbers of accidents are not', () => {
    expect(of(statistic({ incidents: 18 }), part('工矿商贸', 12), part('其他', 5))).toEqual([
      'report-error warning: 12 + 5 = 17 ≠ 18',
    ])
  })
})

describe('a list of parts', () => {
  it('is shown with its figures, the total first, under one name', () => {
    const checks = checksOf(
      statistic({ incidents: 18, deaths: 3 }),
      part('工矿商贸', 12, { deaths: 2 }),
      part('其他', 5, { deaths: 1 }),
    )
    expect(lines(checks)).toEqual(['report-error warning: 12 + 5 = 17 ≠ 18', 'holds: 2 + 1 = 3'])
    expect(operandsOf(checks)[0]).toEqual(['bulletin incidents 18', 'bulletin incidents 12', 'bulletin incidents 5'])
    expect(namesOf(checks)).toEqual(['sectors:incidents:12342019-01..2019-08', 'sectors:deaths:12342019-01..2019-08'])
  })

  it('of one sector, one severity or a region has a name of its own', () => {
    const industry = { sector: '工矿商贸', partOf: 0 }
    const checks = checksOf(
      statistic({ incidents: 17 }, { sector: '建筑业' }),
      part('房屋建筑', 2),
      part('其他建筑业', 15),
      statistic({ incidents: 9 }, { scope: '东区', severity: 'larger' }),
      statistic({ incidents: 5 }, { scope: '甲镇', severity: 'larger', partOf: 3 }),
      statistic({ incidents: 4 }, { scope: '乙镇', severity: 'larger', partOf: 3 }),
      statistic({ incidents: 3 }, { ...industry, scope: '西区' }),
      statistic({ incidents: 2 }, { ...industry, scope: '西区', severity: 'ordinary' }),
      statistic({ incidents: 1 }, { ...industry, scope: '西区', severity: 'larger-and-above' }),
    )
    expect(namesOf(checks)).toEqual([
      'sectors:incidents:建筑业12342019-01..2019-08',
      'severities:incidents:工矿商贸12342019-01..2019-08',
      'regions:incidents:22019-01..2019-08',
    ])
  })

  it('may be misread where the reader says that a number beside it is damaged', () => {
    expect(lines(found(accidentPartsSum, damaged(sectors(36, 8))))).toEqual([
      'misread note: 12 + 5 + 10 + 8 = 35 ≠ 36 | diagnostic-nearby of 0+1+2+3+4',
    ])
  })

  it('may have a part that is the whole, if the rest is none: 12 + 0', () => {
    expect(of(statistic({ incidents: 12 }), part('工矿商贸', 12), part('其他', 0))).toEqual(['holds: 12 + 0 = 12'])
  })

  it('says nothing where a figure of a part is not printed', () => {
    expect(
      of(statistic({ incidents: 18 }), part('工矿商贸', 12), statistic({ deaths: 1 }, { sector: '其他', partOf: 0 })),
    ).toEqual([])
  })
})

describe('sectors', () => {
  it('that fell by more than the total did are no omission: a fall that is missing makes them more', () => {
    const change = (yoyIncidents: number, sector: string | null) =>
      statistic({ yoyIncidents }, sector === null ? {} : { sector, partOf: 0 })
    // −6 + 1 = −5, −4 + 1 = −3
    expect(of(change(-4, null), change(-6, '工矿商贸'), change(1, '其他'))).toEqual([
      'report-error warning: −6 + 1 = −5 ≠ −4',
    ])
    expect(of(change(-4, null), change(-4, '工矿商贸'), change(1, '其他'))).toEqual([
      'scope note: −4 + 1 = −3 ≠ −4 | sector-left-out',
    ])
    expect(of(statistic({ incidents: 16 }), part('工矿商贸', 12), part('其他', 5))).toEqual([
      'report-error warning: 12 + 5 = 17 ≠ 16',
    ])
  })

  it('with roads of another authority among them add up without those, if all the others do', () => {
    const listed = (total: number) => [
      statistic({ incidents: total }),
      part('工矿商贸', 12),
      part('铁路交通', 3),
      part('道路交通', 40),
    ]
    expect(of(...listed(15))).toEqual(['holds: 12 + 3 = 15'])
    expect(of(...listed(16))).toEqual(['report-error warning: 12 + 3 + 40 = 55 > 16'])
  })

  it('that may overlap prove nothing, even if they add up without the fires', () => {
    expect(of(statistic({ incidents: 20 }), part('生产经营企业', 18), part('建筑企业', 2), part('火灾', 7))).toEqual([])
  })

  it('are of one area, months and severity', () => {
    const total = statistic({ incidents: 18 })
    const rest = (extra: Partial<AccidentStatement>) =>
      statistic({ incidents: 5 }, { sector: '其他', partOf: 0, ...extra })
    expect(of(total, part('工矿商贸', 12), rest({ scope: '东区' }))).toEqual([])
    expect(of(total, part('工矿商贸', 12), rest({ severity: 'larger' }))).toEqual([])
    expect(of(total, part('工矿商贸', 12), rest({ period: monthsPeriod('2019-08', '2019-08') }))).toEqual([])
    expect(of(total, part('工矿商贸', 12), rest({}))).toHaveLength(1)
  })
})

describe('what is listed beside the lines of a sector', () => {
  const industry = [
    statistic({ incidents: 409 }),
    part('建筑业', 31),
    part('房屋建筑及市政工程', 13),
    part('交通建设工程', 2),
    part('其他建筑业', 15),
  ]
  const lacking = 'report-error warning: 13 + 2 + 15 = 30 ≠ 31'
  const beside = (incidents: number, extra: Partial<AccidentStatement>) =>
    of(...industry, statistic({ incidents }, { sector: '建筑', severity: 'larger', partOf: 0, ...extra }))

  it('is exactly what they lack: 31 − 30', () => {
    expect(beside(1, {})).toEqual(['scope note: 13 + 2 + 15 = 30 ≠ 31 | listed-beside value=1'])
    expect(beside(2, {})).toEqual([lacking])
  })

  it('is of that sector, area and months, and given by its severity', () => {
    expect(beside(1, { sector: '煤矿' })).toEqual([lacking])
    expect(beside(1, { scope: '东区' })).toEqual([lacking])
    expect(beside(1, { period: monthsPeriod('2019-08', '2019-08') })).toEqual([lacking])
    expect(beside(1, { severity: null })).toEqual([lacking])
  })

  it('is nothing for the whole, which has no sector', () => {
    const larger = statistic({ incidents: 1 }, { sector: '煤矿', severity: 'larger', partOf: 0 })
    expect(of(statistic({ incidents: 18 }), part('工矿商贸', 12), part('其他', 5), larger)).toEqual([
      'report-error warning: 12 + 5 = 17 ≠ 18',
    ])
  })
})

describe('severities', () => {
  const level = (severity: AccidentStatement['severity'], incidents: number) => statistic({ incidents }, { severity })

  it('that do not add up are no omission of a sector', () => {
    const changed = (severity: AccidentStatement['severity'], yoyIncidents: number) =>
      statistic({ yoyIncidents }, { severity })
    expect(of(changed(null, -4), changed('ordinary', -4), changed('larger-and-above', 1))).toEqual([
      'report-error warning: −4 + 1 = −3 ≠ −4',
    ])
  })

  it('of one sector do not stand beside themselves: 7 − 6 = 1', () => {
    const mine = (severity: AccidentStatement['severity'], incidents: number) =>
      statistic({ incidents }, { severity, sector: '煤矿' })
    expect(of(mine(null, 7), mine('ordinary', 5), mine('larger-and-above', 1))).toEqual([
      'report-error warning: 5 + 1 = 6 ≠ 7',
    ])
  })

  it('may lack the highest levels: then what is lacking may be of those', () => {
    const list = (total: number, larger: number) =>
      of(level(null, total), level('ordinary', 38), level('larger', larger))
    expect(list(40, 2)).toEqual(['holds: 38 + 2 = 40'])
    expect(list(40, 1)).toEqual(['scope note: 38 + 1 = 39 ≠ 40 | levels-unlisted'])
    expect(list(40, 3)).toEqual(['report-error warning: 38 + 3 = 41 ≠ 40'])
    expect(of(level(null, 40), level('ordinary', 38), level('larger', 1), level('major', 0))).toEqual([
      'scope note: 38 + 1 + 0 = 39 ≠ 40 | levels-unlisted',
    ])
  })

  it('without the lowest say nothing of the whole, nor does the lowest alone', () => {
    expect(of(level(null, 40), level('larger', 38), level('major', 1))).toEqual([])
    expect(of(level(null, 40), level('ordinary', 38))).toEqual([])
  })

  it('told in two versions, or of a total that is, are not added up', () => {
    expect(of(level(null, 9), level('ordinary', 5), level('larger-and-above', 3))).toHaveLength(1)
    expect(of(level(null, 9), level('ordinary', 5), level('ordinary', 6), level('larger-and-above', 3))).toEqual([])
    expect(of(level(null, 9), level(null, 8), level('ordinary', 5), level('larger-and-above', 3))).toEqual([])
  })

  it('are of one area, months and sector', () => {
    const worse = (extra: Partial<AccidentStatement>) =>
      of(level(null, 9), level('ordinary', 5), statistic({ incidents: 3 }, { severity: 'larger-and-above', ...extra }))
    expect(worse({ scope: '东区' })).toEqual([])
    expect(worse({ sector: '煤矿' })).toEqual([])
    expect(worse({ period: monthsPeriod('2019-08', '2019-08') })).toEqual([])
  })
})

describe('regions', () => {
  const whole = statistic({ incidents: 9 })
  const east = region('东区', 6)

  it('may overlap where they are more than the whole', () => {
    expect(of(whole, east, region('高新区', 4))).toEqual(['scope note: 6 + 4 = 10 > 9 | regions-may-overlap'])
    expect(of(whole, east, region('高新区', 2))).toEqual(['holds: 6 + 2 = 8 ≤ 9'])
  })

  it('are parts of the whole that names them, in its sector, months and severity', () => {
    const west = (extra: Partial<AccidentStatement>) =>
      statistic({ incidents: 4 }, { scope: '西区', partOf: 0, ...extra })
    expect(of(whole, east, west({}))).toHaveLength(1)
    expect(of(whole, east, west({ partOf: null }))).toEqual([])
    expect(of(whole, east, west({ scope: '全市' }))).toEqual([])
    expect(of(whole, east, west({ sector: '煤矿' }))).toEqual([])
    expect(of(whole, east, west({ severity: 'larger' }))).toEqual([])
    expect(of(whole, east, west({ period: monthsPeriod('2019-08', '2019-08') }))).toEqual([])
    expect(of(whole, region('东区', 12))).toEqual([])
  })

  it('are not held against the whole by their changes', () => {
    const change = (yoyIncidents: number, scope: string) => statistic({ yoyIncidents }, { scope, partOf: 0 })
    expect(of(statistic({ yoyIncidents: 5 }), change(6, '东区'), change(4, '西区'))).toEqual([])
    expect(of(statistic({ yoyIncidents: 5 }), change(6, '东区'), change(-1, '西区'))).toEqual(['holds: 6 − 1 = 5'])
  })
})

describe('lines of a sector', () => {
  const line = (sector: string, incidents: number) => ({ ...part(sector, incidents), partOf: null })

  it('need not be all there are, without a rest of that sector', () => {
    expect(of(line('工矿商贸', 17), line('煤矿', 2), line('建筑施工', 5))).toEqual([])
    expect(of(line('工矿商贸', 7), line('煤矿', 2), line('建筑施工', 5))).toEqual(['holds: 2 + 5 = 7'])
    expect(of(line('工矿商贸', 17), line('煤矿', 2), line('建筑施工', 5), line('工商贸其他', 10))).toEqual([
      'holds: 2 + 5 + 10 = 17',
    ])
  })

  it('are what stands before the rest, or the lines it is known to have, whichever are more', () => {
    // before the rest: 租赁业 3, 工商贸其他 4; lines known of: 工商贸其他 4
    expect(of(line('工矿商贸', 7), line('租赁业', 3), line('工商贸其他', 4))).toEqual(['holds: 3 + 4 = 7'])
    // before the rest: 工商贸其他 4 alone; lines known of: three
    expect(of(line('工矿商贸', 11), line('工商贸其他', 4), line('煤矿', 2), line('建筑施工', 5))).toEqual([
      'holds: 4 + 2 + 5 = 11',
    ])
    // 其中:土建 below 工矿商贸, the first of all: a line of it by its place in the table
    const within = { ...line('土建', 6), partOf: 0 }
    expect(of(line('工矿商贸', 8), within, line('煤矿', 2))).toEqual(['holds: 6 + 2 = 8'])
    // two before the rest, two known: 工商贸其他 4 and 煤矿 2
    expect(of(line('工矿商贸', 6), line('租赁业', 3), line('工商贸其他', 4), line('煤矿', 2))).toEqual([
      'holds: 4 + 2 = 6',
    ])
  })
})

describe('a part that was left alone', () => {
  const at = (block: number) => ({ place: placeAt(block) })
  const listed = bulletin(
    statistic({ incidents: 20 }, at(3)),
    statistic({ incidents: 12 }, { ...at(4), sector: '工矿商贸', partOf: 0 }),
    statistic({ incidents: 5 }, { ...at(5), sector: '其他', partOf: 0 }),
  )

  const lacking = ['report-error warning: 12 + 5 = 17 ≠ 20']
  const untold = ['cannot-tell: 12 + 5 = 17 ≠ 20 | part-unread']

  it('may be what the others lack: 12 + 5 = 17 of 20', () => {
    for (const block of [4, 5, 6]) expect(lines(found(accidentPartsSum, leftAlone(listed, block)))).toEqual(untold)
  })
  it('is none before the total, nor further below', () => {
    for (const block of [2, 7]) expect(lines(found(accidentPartsSum, leftAlone(listed, block)))).toEqual(lacking)
  })
})
