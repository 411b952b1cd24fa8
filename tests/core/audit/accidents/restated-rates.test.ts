import { describe, expect, it } from 'vitest'
import { accidentRestatement } from '../../../../src/core/audit/rules/accidents/restatement'
import type { RateStatement } from '../../../../src/core/domain/accident'
import { figure, monthsPeriod, rate, report, yearPeriod } from '../../../support/report-builder'
import { foundIn, lines, namesOf, numbersOf, operandsOf } from './lines'
import { inWords, percent } from './statements'

type Rates = Partial<RateStatement>

const printed = (text: string) => figure(Number(text.replace('−', '-')), { printed: text.replace('−', '') })

const told = (id: string, year: number, ...rates: readonly Rates[]) =>
  report({
    id,
    kind: 'communique',
    year,
    rates: rates.map((extra) => rate({ period: yearPeriod(year), ...extra })),
  })

const between = (first: Rates, later: Rates, year = 2006) =>
  foundIn(accidentRestatement, [told('a', 2006, first), told('b', year, later)])

describe('a rate that two documents give', () => {
  it('is one where both may stand for the same number', () => {
    // 2.04 is 2.035 to 2.045, 2.041 is 2.0405 to 2.0415
    expect(lines(between({ value: printed('2.04') }, { value: printed('2.041') }))).toEqual(['holds: 2.041 ≈ 2.04'])
    // 2.05 is 2.045 to 2.055: both may be 2.045
    expect(lines(between({ value: printed('2.04') }, { value: printed('2.05') }))).toEqual(['holds: 2.05 ≈ 2.04'])
    expect(lines(between({ value: printed('2.04') }, { value: printed('2.04') }))).toEqual(['holds: 2.04 = 2.04'])
  })

  it('is another where it may not, and no document is accused of it', () => {
    const found = between({ value: printed('2.04') }, { value: printed('2.06') })
    expect(lines(found)).toEqual(['scope note: 2.06 ≠ 2.04 | other-document'])
    // 2.06 − 2.04
    expect(numbersOf(found)).toEqual([[2.04, 2.06, 0.02]])
    expect(operandsOf(found)).toEqual([['b value 2.06', 'a value 2.04']])
    expect(found.map(({ reportId }) => reportId)).toEqual(['b'])
    expect(namesOf(found)).toEqual(['全国|per-megatonne-coal|2006-01..2006-12|'])
  })

  it('may be that of the year before', () => {
    const found = between({ value: printed('2.04') }, { value: printed('1.485'), previous: printed('2.06') }, 2007)
    expect(lines(found)).toEqual(['scope note: 2.06 ≠ 2.04 | other-document'])
    expect(operandsOf(found)).toEqual([['b previous 2.06', 'a value 2.04']])
  })

  it('is a first count where one of them says so', () => {
    const [first, later] = [{ value: printed('2.04') }, { value: printed('2.06') }]
    const provisional = ['scope note: 2.06 ≠ 2.04 | provisional | other-document']
    expect(lines(between({ ...first, status: ['初步统计'] }, later))).toEqual(provisional)
    expect(lines(between(first, { ...later, status: ['初步统计'] }))).toEqual(provisional)
  })

  it('is not compared within one document, nor with another rate, area, year or a bound', () => {
    const value = printed('2.04')
    const other = printed('3.15')
    expect(foundIn(accidentRestatement, [told('a', 2006, { value }, { value: other })])).toEqual([])
    expect(between({ value }, { value: other, rate: 'per-100k-workers' })).toEqual([])
    expect(between({ value }, { value: other, scope: '江南省' })).toEqual([])
    expect(between({ value }, { value: other }, 2007)).toEqual([])
    expect(between({ value }, { value: { ...other, approx: 'at-least' } })).toEqual([])
    expect(between({ value }, { value: other, period: monthsPeriod('2006-01', '2006-06') })).toEqual([])
  })

  it('is not compared where its area or its period is unknown', () => {
    const [first, later] = [{ value: printed('2.04') }, { value: printed('3.15') }]
    expect(between({ ...first, scope: '全省' }, { ...later, scope: '全省' })).toEqual([])
    expect(between({ ...first, period: null }, { ...later, period: null })).toEqual([])
    const since = { kind: 'cumulative', from: null, to: '2006-12' } as const
    expect(between({ ...first, period: since }, { ...later, period: since })).toEqual([])
  })
})

describe('the change of a rate in percent that two documents give', () => {
  const changed = (first: string, later: string) =>
    between({ changePct: percent(first) }, { changePct: percent(later) })

  it('agrees as printed, or with fewer digits', () => {
    expect(lines(changed('−27.4', '−27.4'))).toEqual(['holds: −27.4% = −27.4%'])
    // −27 is −26.5 to −28
    expect(lines(changed('−27.4', '−27'))).toEqual(['holds: −27% ≈ −27.4%'])
  })

  it('differs in its last digit where one is cut off and one is rounded: −27.37', () => {
    expect(lines(changed('−27.4', '−27.3'))).toEqual([
      'scope note: −27.3% ≠ −27.4% | last-digit-differs of 0+1 | other-document',
    ])
  })

  it('differs', () => {
    const found = changed('−27.4', '−37.4')
    expect(lines(found)).toEqual(['scope note: −37.4% ≠ −27.4% | other-document'])
    expect(operandsOf(found)).toEqual([['b changePct 37.4%', 'a changePct 27.4%']])
    expect(namesOf(found)).toEqual(['全国|per-megatonne-coal|2006-01..2006-12|%'])
  })

  it('is not held against a rate', () => {
    expect(between({ value: printed('2.04') }, { changePct: percent('−27.4') })).toEqual([])
  })
})

describe('the rate of the year before, worked out from a change', () => {
  // 1.4845 + 0.5585 = 2.043 to 1.4855 + 0.5595 = 2.045
  const fell = { value: printed('1.485'), change: printed('−0.559') }
  const against = (value: string) => between({ value: printed(value) }, fell, 2007)

  it('agrees with what was published, if both are rounded', () => {
    // 1.485 + 0.559
    expect(lines(against('2.044'))).toEqual(['holds: 1.485 + 0.559 = 2.044'])
    expect(lines(against('2.04'))).toEqual(['holds: 1.485 + 0.559 ≈ 2.04'])
    expect(lines(against('2.0448'))).toEqual(['holds: 1.485 + 0.559 ≈ 2.0448'])
    expect(lines(against('2.0432'))).toEqual(['holds: 1.485 + 0.559 ≈ 2.0432'])
  })

  it('is another just outside', () => {
    const found = against('2.0452')
    expect(lines(found)).toEqual(['scope note: 1.485 + 0.559 ≠ 2.0452 | other-document'])
    // 2.044 − 2.0452
    expect(numbersOf(found)).toEqual([[2.0452, 2.044, -0.0012]])
    expect(operandsOf(found)).toEqual([['b value 1.485', 'b change 0.559', 'a value 2.0452']])
    expect(lines(against('2.0428'))).toEqual(['scope note: 1.485 + 0.559 ≠ 2.0428 | other-document'])
  })

  it('is less after a rise and the same where nothing changed', () => {
    const rose = { value: printed('0.83'), change: printed('0.02') }
    // 0.83 − 0.02
    expect(lines(between({ value: printed('0.81') }, rose, 2007))).toEqual(['holds: 0.83 − 0.02 = 0.81'])
    const stood = { value: printed('0.83'), change: inWords('持平') }
    expect(lines(between({ value: printed('0.83') }, stood, 2007))).toEqual(['holds: 0.83 − 0 = 0.83'])
  })

  it('is not worked out with a bound', () => {
    const first = { value: printed('5') }
    const [value, change] = [printed('1.485'), printed('−0.559')]
    expect(between(first, { value: { ...value, approx: 'about' }, change }, 2007)).toEqual([])
    expect(between(first, { value, change: { ...change, approx: 'about' } }, 2007)).toEqual([])
    expect(between(first, { value: null, change }, 2007)).toEqual([])
  })
})
