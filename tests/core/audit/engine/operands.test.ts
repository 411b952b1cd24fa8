import { describe, expect, it } from 'vitest'
import { cellOperand, claimOperand, wordsOperand } from '../../../../src/core/audit/operands'
import { cell, claim, placeAt, report } from '../../../support/report-builder'

const REPORT = report({ id: 'r', year: 2021, form: '2021' })
const NAME = { indicator: 'requests.received', column: 'total' } as const
const RECEIVED = cell('2021', 'requests.received', 12, 'total')

describe('a cell as an operand', () => {
  it('has its number, its words and its place', () => {
    expect(cellOperand(REPORT, RECEIVED, NAME)).toEqual({
      reportId: 'r',
      year: 2021,
      name: { kind: 'cell', indicator: 'requests.received', column: 'total' },
      state: 'value',
      value: 12,
      printed: '12',
      place: { block: 9, row: 1, column: 2, start: 0, end: 2 },
    })
  })

  it('keeps that its number is only a bound', () => {
    const rounded = { ...RECEIVED, content: { state: 'value', value: 400, approx: 'at-least' } } as const
    expect(cellOperand(REPORT, rounded, NAME)).toMatchObject({ value: 400, approx: 'at-least' })
  })

  it('says that a person corrected it, and still what is printed', () => {
    const corrected = { ...RECEIVED, content: { state: 'value', value: 21 }, read: RECEIVED.content } as const
    expect(cellOperand(REPORT, corrected, NAME)).toMatchObject({ value: 21, printed: '12', corrected: true })
  })

  it.each(['blank', 'dash', 'not-applicable', 'unreadable'] as const)('has no number where it is %s', (state) => {
    expect(cellOperand(REPORT, cell('2021', 'requests.received', state, 'total'), NAME)).toMatchObject({
      state,
      value: null,
    })
  })

  it('is missing, without words and place, where the report has no such row', () => {
    expect(cellOperand(report({ id: 'undated' }), undefined, NAME)).toEqual({
      reportId: 'undated',
      year: null,
      name: { kind: 'cell', indicator: 'requests.received', column: 'total' },
      state: 'missing',
      value: null,
      printed: '',
      place: null,
    })
  })
})

describe('words as an operand', () => {
  it('have no number, and a year only where the report has one', () => {
    expect(wordsOperand(REPORT, '均获维持', placeAt(3))).toEqual({
      reportId: 'r',
      year: 2021,
      name: { kind: 'words' },
      state: 'value',
      value: null,
      printed: '均获维持',
      place: { block: 3, start: 0, end: 4 },
    })
    expect(wordsOperand(report(), '均', null).year).toBeNull()
  })

  it('are cut to 80 characters with the mark of it', () => {
    expect(wordsOperand(REPORT, '字'.repeat(80), null).printed).toBe('字'.repeat(80))
    // 79 + … = 80
    expect(wordsOperand(REPORT, '字'.repeat(81), null).printed).toBe(`${'字'.repeat(79)}…`)
  })
})

describe('a figure of a sentence as an operand', () => {
  it('is named by what it counts and keeps what it is rounded to', () => {
    const about = claim('requests.received', 400, {
      subject: '申请',
      scope: '全市',
      approx: 'about',
      printed: '约400件',
    })
    expect(claimOperand(REPORT, about)).toEqual({
      reportId: 'r',
      year: 2021,
      name: { kind: 'claim', indicator: 'requests.received', subject: '申请', measure: 'count', scope: '全市' },
      state: 'value',
      value: 400,
      approx: 'about',
      printed: '约400件',
      place: { block: 3, start: 0, end: 4 },
    })
    expect(claimOperand(REPORT, claim('requests.received', 4))).not.toHaveProperty('approx')
  })
})
