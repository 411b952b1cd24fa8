import { describe, expect, it } from 'vitest'
import { headingWithoutValue } from '../../../../src/core/audit/rules/structure/heading-without-value'
import { subjectOf } from '../../../../src/core/audit/subject'
import { cell, placeAt } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { written } from './written'

const table = (actual: string | null, expected = '政府信息公开会议和培训情况') =>
  written(['正文'], {
    form: '2014',
    cells: [cell('2014', 'training.meetings', 1)],
    diagnostics:
      actual === null
        ? []
        : [{ code: 'value-in-heading-row', severity: 'warning', place: placeAt(0), actual, expected }],
  })

describeRule(headingWithoutValue, {
  passes: [{ name: 'heading rows are empty', report: table(null), formulas: ['——'] }],
  fails: [
    { name: 'a number in 九', report: table('1'), formulas: ['1 ≠ ——'] },
    { name: 'words in it', report: table('见上'), formulas: ['“见上” ≠ ——'] },
    { name: 'a row nobody knows', report: table('1', '其他情况'), formulas: ['“1” ≠ ——'] },
  ],
  cannotTell: [],
})

describe('a value in a heading row', () => {
  it('is a note on that row', () => {
    const [check] = headingWithoutValue.check(subjectOf(table('1')))
    expect(check).toMatchObject({ severity: 'note', class: 'report-error' })
    expect(check?.instance).toBe('政府信息公开会议和培训情况:1')
    expect(check?.operands[0]).toMatchObject({ name: { kind: 'cell', indicator: 'training' }, value: 1, printed: '1' })
  })

  it('is looked for only on the 2014 form with figures', () => {
    expect(headingWithoutValue.check(subjectOf({ ...table('1'), cells: [] }))).toEqual([])
    const other = table('1')
    expect(headingWithoutValue.check(subjectOf({ ...other, metadata: { ...other.metadata, form: null } }))).toEqual([])
  })
})
