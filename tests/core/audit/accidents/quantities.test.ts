import { describe, expect, it } from 'vitest'
import {
  fieldOperand,
  fieldOperands,
  isOnOtherBasis,
  isPlain,
} from '../../../../src/core/audit/rules/accidents/quantities'
import type { AccidentField, AccidentFigure } from '../../../../src/core/domain/accident'
import { figure, report } from '../../../support/report-builder'
import { statistic } from './statements'

const REPORT = report({ id: 'bulletin' })
const approxOf = (field: AccidentField, stated: AccidentFigure) =>
  fieldOperand(REPORT, statistic({ [field]: stated }), field)?.approx

describe('a printed field', () => {
  it('is a round number where it is counted in 万', () => {
    expect(approxOf('incidents', figure(53000, { printed: '5.3万起' }))).toBe('about')
    expect(approxOf('yoyDeaths', figure(-2000, { printed: '0.2万人' }))).toBe('about')
    expect(approxOf('incidents', figure(53000))).toBeUndefined()
  })

  it('is still a bound where it is one', () => {
    expect(approxOf('incidents', figure(53000, { printed: '5.3万起', approx: 'at-least' }))).toBe('at-least')
    expect(approxOf('incidents', figure(53, { approx: 'up-to' }))).toBe('up-to')
  })

  it('of money is always as exact as it is printed', () => {
    expect(approxOf('lossWanYuan', figure(41700, { printed: '4.17亿元' }))).toBeUndefined()
    expect(approxOf('yoyLossWanYuan', figure(41700, { printed: '4.17亿元' }))).toBeUndefined()
    expect(approxOf('momLossWanYuan', figure(41700, { printed: '4.17亿元' }))).toBeUndefined()
  })

  it('is one of those asked for, in that order', () => {
    const statement = statistic({ incidents: 3, deaths: 2 })
    const operands = fieldOperands(REPORT, statement, ['deaths', 'injuries', 'incidents'])
    expect(operands.map(({ value }) => value)).toEqual([2, 3])
    expect(fieldOperand(REPORT, statement, 'injuries')).toBeNull()
  })

  it('can be calculated with where it is neither round nor a bound', () => {
    expect(isPlain(figure(53))).toBe(true)
    expect(isPlain(figure(53, { approx: 'about' }))).toBe(false)
    expect(isPlain(figure(53000, { printed: '5.3万起' }))).toBe(false)
    expect(isPlain(undefined)).toBe(false)
  })
})

describe('a change on another basis', () => {
  it('is one that a note or a status word says so of', () => {
    expect(isOnOtherBasis(statistic({}))).toBe(false)
    expect(isOnOtherBasis(statistic({}, { breakNote: '统计范围有变' }))).toBe(true)
    expect(isOnOtherBasis(statistic({}, { status: ['初步统计', '按可比口径'] }))).toBe(true)
    expect(isOnOtherBasis(statistic({}, { status: ['初步统计'] }))).toBe(false)
  })
})
