import { describe, expect, it } from 'vitest'
import type { AccidentFact } from '../../../../src/core/audit/rules/accidents/facts'
import { accidentFactsOf, keyOf } from '../../../../src/core/audit/rules/accidents/facts'
import { seriesSubjectOf } from '../../../../src/core/audit/subject'
import type { AccidentStatement } from '../../../../src/core/domain/accident'
import type { Report } from '../../../../src/core/domain/report'
import { figure, monthsPeriod, report, yearPeriod } from '../../../support/report-builder'
import { bulletin, inWords, percent, statistic } from './statements'

const factsOf = (...reports: readonly Report[]) => accidentFactsOf(seriesSubjectOf(reports))

const spelledOut = ({ operands, spelled }: AccidentFact) =>
  spelled(0)
    .map((part) => (typeof part === 'number' ? operands[part]?.printed : part))
    .join('')

/** Months, quantity, value and how it is spelled. */
const lines = (facts: readonly AccidentFact[]) =>
  facts.map((fact) => `${fact.months} ${fact.field} ${fact.value}: ${spelledOut(fact)}`)

const of = (...accidents: readonly AccidentStatement[]) => factsOf(bulletin(...accidents))

describe('facts of a bulletin', () => {
  it('are its counts, and those of last year that follow from a change', () => {
    // 44 + 12
    expect(lines(of(statistic({ deaths: 44, yoyDeaths: -12 })))).toEqual([
      '2019-01..2019-08 deaths 44: 44',
      '2018-01..2018-08 deaths 56: 44 + 12',
    ])
    // 68 − 15
    expect(lines(of(statistic({ deaths: 68, yoyDeaths: 15 })))[1]).toBe('2018-01..2018-08 deaths 53: 68 − 15')
    expect(lines(of(statistic({ deaths: 68, yoyDeaths: inWords('持平') })))[1]).toBe(
      '2018-01..2018-08 deaths 68: 68 − 0',
    )
  })

  it('are those of last year that follow from a percentage, where no change is printed', () => {
    // 44 ÷ 0.786 = 55.98
    expect(lines(of(statistic({ deaths: 44, yoyDeathsPct: percent('−21.4') })))[1]).toMatch(
      /^2018-01\.\.2018-08 deaths 55\.97.*: 44 ÷ \(1 − 21\.4%\) ≈ 56$/u,
    )
    // 66 ÷ 1.1 = 60
    expect(lines(of(statistic({ deaths: 66, yoyDeathsPct: percent('10') })))[1]).toMatch(/: 66 ÷ \(1 \+ 10%\) ≈ 60$/u)
    expect(lines(of(statistic({ deaths: 66, yoyDeathsPct: inWords('持平') })))[1]).toMatch(/: 66 ÷ \(1 \+ 0%\) ≈ 66$/u)
  })

  it('say what the printed numbers may stand for: 44 ÷ 0.7865 to 44 ÷ 0.785', () => {
    const [, implied] = of(statistic({ deaths: 44, yoyDeathsPct: percent('−21.4') }))
    expect(implied?.range.low).toBeCloseTo(55.944, 3)
    expect(implied?.range.high).toBeCloseTo(56.051, 3)
    // 0.45 − 0.25 to 0.55 − 0.15
    const [, money] = of(statistic({ lossWanYuan: 0.5, yoyLossWanYuan: 0.2 }))
    expect(money?.range.low).toBeCloseTo(0.2, 9)
    expect(money?.range.high).toBeCloseTo(0.4, 9)
  })

  it('are no bounds, and follow from none', () => {
    const bound = (approx: 'at-least' | 'up-to') => figure(40, { approx })
    expect(of(statistic({ deaths: bound('at-least') }))).toEqual([])
    expect(of(statistic({ deaths: bound('up-to') }))).toEqual([])
    expect(lines(of(statistic({ deaths: 44, yoyDeaths: bound('up-to') })))).toHaveLength(1)
    expect(lines(of(statistic({ deaths: 44, yoyDeathsPct: bound('at-least') })))).toHaveLength(1)
    expect(lines(of(statistic({ deaths: figure(40, { approx: 'about' }) })))).toHaveLength(1)
  })

  it('never follow from what cannot be: a fall of all there was, a rise by more than there is', () => {
    expect(lines(of(statistic({ incidents: 3, yoyIncidentsPct: percent('−100') })))).toEqual([
      '2019-01..2019-08 incidents 3: 3',
    ])
    expect(lines(of(statistic({ incidents: 3, yoyIncidents: 5 })))).toHaveLength(1)
    // 5 − 5
    expect(lines(of(statistic({ incidents: 5, yoyIncidents: 5 })))[1]).toBe('2018-01..2018-08 incidents 0: 5 − 5')
  })

  it('do not follow from a change on another basis', () => {
    expect(lines(of(statistic({ deaths: 44, yoyDeaths: -12 }, { status: ['可比口径'] })))).toHaveLength(1)
  })

  it('do not follow for months whose beginning is unknown', () => {
    const open = { kind: 'to-date', from: null, to: '2019-08' } as const
    expect(lines(of(statistic({ deaths: 44, yoyDeaths: -12 }, { period: open })))).toEqual(['..2019-08 deaths 44: 44'])
  })

  it('are of statistics with a known area and months', () => {
    const since = { kind: 'cumulative', from: null, to: '2019-08' } as const
    const day = { kind: 'event', from: '2019-08', to: '2019-08' } as const
    expect(of(statistic({ deaths: 44 }, { period: since }))).toEqual([])
    expect(of(statistic({ deaths: 44 }, { period: day }))).toEqual([])
    expect(of(statistic({ deaths: 44 }, { period: null }))).toEqual([])
    expect(of(statistic({ deaths: 44 }, { role: 'event' }))).toEqual([])
    expect(factsOf(report({ accidents: [statistic({ deaths: 44 })] }))).toEqual([])
  })

  it('know that without accidents nobody died or was injured', () => {
    expect(lines(of(statistic({ incidents: inWords('未发生') })))).toEqual([
      '2019-01..2019-08 incidents 0: 未发生',
      '2019-01..2019-08 deaths 0: 未发生',
      '2019-01..2019-08 injuries 0: 未发生',
    ])
  })
})

describe('重大 and 特别重大', () => {
  const grouped = (...reports: readonly Report[]) =>
    factsOf(...reports)
      .filter((fact) => fact.grouped)
      .map(({ report: { id }, levels, months, field, value }) => [id, levels, months, field, value].join(' '))
  const major = statistic({ incidents: 19, deaths: 250 }, { severity: 'major' })
  const worst = (figures: Parameters<typeof statistic>[0], extra: Partial<AccidentStatement> = {}) =>
    statistic(figures, { severity: 'extraordinarily-major', ...extra })

  it('are 重特大 together, which is 重大 alone where there was no 特别重大', () => {
    expect(grouped(bulletin(major, worst({ incidents: 0 })))).toEqual([
      'bulletin 34 2019-01..2019-08 incidents 19',
      'bulletin 34 2019-01..2019-08 deaths 250',
    ])
  })

  it('are two things where there was one, or where the document does not say', () => {
    expect(grouped(bulletin(major, worst({ incidents: 1 })))).toEqual([])
    expect(grouped(bulletin(major, worst({ incidents: 1, deaths: 0 })))).toEqual([])
    expect(grouped(bulletin(major))).toEqual([])
    expect(grouped(bulletin(major), { ...bulletin(worst({ incidents: 0 })), id: 'other' })).toEqual([])
    expect(grouped(bulletin(major, statistic({ incidents: 0 }, { severity: 'larger' })))).toEqual([])
  })

  it('are told of one area, one sector and the same months', () => {
    expect(grouped(bulletin(major, worst({ incidents: 0 }, { scope: '东区' })))).toEqual([])
    expect(grouped(bulletin(major, worst({ incidents: 0 }, { sector: '煤矿' })))).toEqual([])
    expect(grouped(bulletin(major, worst({ incidents: 0 }, { period: yearPeriod(2018) })))).toEqual([])
  })

  it('of last year are not known from a change: 1 − 1 = 0', () => {
    const rising = statistic({ incidents: 19, yoyIncidents: 2 }, { severity: 'major' })
    expect(grouped(bulletin(rising, worst({ incidents: 1, yoyIncidents: 1 })))).toEqual([])
  })
})

describe('facts of one document', () => {
  const sizes = (...figures: readonly Parameters<typeof figure>[]) =>
    of(...figures.map((args) => statistic({ incidents: figure(...args) }))).map(({ value }) => value)

  it('said twice are one', () => {
    expect(sizes([40], [40])).toEqual([40])
  })

  it('said in two versions are of no use', () => {
    expect(sizes([40], [50])).toEqual([])
    // 5万 is 45000 to 55000
    expect(sizes([50000, { printed: '5万' }], [45000])).toEqual([])
    expect(sizes([50000, { printed: '5万' }], [55000])).toEqual([])
    expect(sizes([50000, { printed: '5万' }], [50000, { printed: '5万' }])).toEqual([50000])
  })

  it('and of another document, area, sector, severity, month or quantity are others', () => {
    const facts = factsOf(
      bulletin(
        statistic({ incidents: 40, deaths: 41 }),
        statistic({ incidents: 42 }, { scope: '东区' }),
        statistic({ incidents: 43 }, { sector: '煤矿' }),
        statistic({ incidents: 44 }, { severity: 'larger' }),
        statistic({ incidents: 45 }, { period: monthsPeriod('2019-08', '2019-08') }),
      ),
      { ...bulletin(statistic({ incidents: 46 })), id: 'other' },
    )
    expect(facts.map(({ value }) => value)).toEqual([40, 41, 42, 43, 44, 45, 46])
    expect(facts.map(keyOf)).toEqual([
      '临川市||1234|2019-01..2019-08|incidents',
      '临川市||1234|2019-01..2019-08|deaths',
      '东区||1234|2019-01..2019-08|incidents',
      '临川市|煤矿|1234|2019-01..2019-08|incidents',
      '临川市||2|2019-01..2019-08|incidents',
      '临川市||1234|2019-08..2019-08|incidents',
      '临川市||1234|2019-01..2019-08|incidents',
    ])
  })
})
