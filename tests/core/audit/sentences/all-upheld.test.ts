import { describe, expect, it } from 'vitest'
import { formatFormula } from '../../../../src/core/audit/formula'
import { allUpheld } from '../../../../src/core/audit/rules/sentences/all-upheld'
import { subjectOf } from '../../../../src/core/audit/subject'
import { cell, yearPeriod } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import type { Values } from '../../../support/with-sentences'
import { reportSaying } from '../../../support/with-sentences'
import { placed } from './placed'

const review = (values: Values) => reportSaying(['被申请行政复议7件，均获维持。'], { values })
const results = (corrected: number, other: number, pending: number | 'blank'): Values => ({
  reconsideration: 7,
  'reconsideration.corrected': corrected,
  'reconsideration.other': other,
  'reconsideration.pending': pending,
})

describeRule(allUpheld, {
  passes: [{ name: 'no other result', report: review(results(0, 0, 0)), formulas: ['“均获维持”: 0 + 0 + 0 = 0'] }],
  fails: [
    { name: 'two are pending', report: review(results(0, 0, 2)), formulas: ['“均获维持”: 2 ≠ 0'] },
    {
      name: 'one was corrected, one ended otherwise: 1 + 1 = 2',
      report: review(results(1, 1, 0)),
      formulas: ['“均获维持”: 1 + 1 = 2 ≠ 0'],
    },
    {
      name: 'lawsuits of the second kind are pending',
      report: reportSaying(['被提起行政诉讼9件，均获维持。'], {
        values: { 'litigation.direct.pending': 0, 'litigation.after-reconsideration.pending': 1 },
      }),
      formulas: ['“均获维持”: 1 ≠ 0'],
    },
  ],
  cannotTell: [
    { name: 'a blank may be some', report: review(results(0, 0, 'blank')), formulas: ['“均获维持”: 0 + 0 + □ = 0'] },
  ],
})

describe('the results that words leave no room for', () => {
  const upheld = { indicator: 'reconsideration.upheld', value: 7, printed: '均获维持' } as const
  const formulas = (claims: Parameters<typeof placed>[1], draft: Parameters<typeof placed>[2]) =>
    allUpheld.check(subjectOf(placed(['均获维持'], claims, draft))).map(formatFormula)
  const pending = [cell('2021', 'reconsideration.pending', 2)]

  it('are those of its own remedy, form and year', () => {
    expect(formulas([upheld], { cells: pending })).toEqual(['“均获维持”: 2 ≠ 0'])
    expect(formulas([{ ...upheld, period: yearPeriod(2022) }], { cells: pending })).toEqual([])
    expect(formulas([{ ...upheld, indicator: 'requests.granted' }], { cells: pending })).toEqual([])
    expect(formulas([{ ...upheld, printed: '均获维持', inWords: true }], { cells: pending })).toEqual([])
    expect(formulas([upheld], { cells: pending, form: null })).toEqual([])
    expect(formulas([upheld], { cells: pending, form: '2008' })).toEqual([])
    expect(formulas([upheld], { cells: [] })).toEqual([])
  })

  it('are of both kinds of lawsuits where the form knows two, and of the one that is named', () => {
    const lawsuits = { ...upheld, indicator: 'litigation.upheld' }
    const both = [
      cell('2021', 'litigation.direct.pending', 1),
      cell('2021', 'litigation.after-reconsideration.other', 2),
    ]
    expect(formulas([lawsuits], { cells: both })).toEqual(['“均获维持”: 1 + 2 = 3 ≠ 0'])
    expect(formulas([{ ...upheld, indicator: 'litigation.direct.upheld' }], { cells: both })).toEqual([
      '“均获维持”: 1 ≠ 0',
    ])
    const older = [cell('2014', 'litigation.corrected', 3)]
    expect(formulas([lawsuits], { cells: older, form: '2014' })).toEqual(['“均获维持”: 3 ≠ 0'])
  })
})

describe('a result counted in the clause of the words', () => {
  const found = (sentence: string, values: Values = {}) =>
    allUpheld.check(subjectOf(reportSaying([sentence], { values }))).map(formatFormula)

  it('contradicts them, without a table and beside a table of zeros', () => {
    expect(found('被申请行政复议5件，均获维持，尚未审结1件。')).toEqual(['“均获维持”: 1 ≠ 0'])
    expect(found('被申请行政复议5件，均获维持，结果纠正2件。', results(0, 0, 0))).toEqual(['“均获维持”: 2 ≠ 0'])
  })

  it('is counted once where the table has it too', () => {
    expect(found('被申请行政复议7件，均获维持，尚未审结1件。', results(0, 0, 1))).toEqual(['“均获维持”: 1 ≠ 0'])
  })

  it('is none of theirs where the words speak of some, or in another clause', () => {
    for (const sentence of [
      '被申请行政复议6件，已审结5件，均获维持，尚未审结1件。',
      '被申请行政复议6件，尚未审结1件，其余均获维持。',
      '被申请行政复议5件，均获维持，另有1件尚未审结。',
      '被申请行政复议5件，均获维持；尚未审结1件。',
      '被申请行政复议5件，均获维持，被提起行政诉讼2件，尚未审结1件。',
    ])
      expect(found(sentence)).toEqual([])
  })
})
