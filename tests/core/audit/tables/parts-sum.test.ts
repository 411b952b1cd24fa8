import { describe, expect, it } from 'vitest'
import { subjectOf } from '../../../../src/core/audit/subject'
import { TABLE_RULES } from '../../../../src/core/audit/rules/tables'
import { identityRule } from '../../../../src/core/audit/identity-rule'
import { cell } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { single, tables } from './cells'

const RULE = TABLE_RULES.report.find(({ id }) => id === 'parts-sum') ?? identityRule('parts-sum')

const review = (values: readonly (number | 'blank' | 'unreadable')[]) => {
  const [upheld = 0, corrected = 0, other = 0, pending = 0, total = 0] = values
  return single('2021', {
    'reconsideration.upheld': upheld,
    'reconsideration.corrected': corrected,
    'reconsideration.other': other,
    'reconsideration.pending': pending,
    reconsideration: total,
  })
}

const staff = (total: number, full: number, part: number) =>
  single('2014', { 'resources.staff': total, 'resources.staff.full-time': full, 'resources.staff.part-time': part })

const answers2008 = (answered: number) =>
  (['requests.granted', 'requests.partly-granted', 'requests.refused'] as const)
    .map((row, index) => cell('2008', row, index + 1, 'current-period'))
    .concat(cell('2008', 'requests.answered', answered, 'current-period'))

describeRule(RULE, {
  passes: [
    {
      name: '10 + 1 + 0 + 2 = 13',
      report: tables('2021', review([10, 1, 0, 2, 13])),
      formulas: ['10 + 1 + 0 + 2 = 13'],
    },
    { name: 'staff of the 2014 form', report: tables('2014', staff(3, 1, 2)), formulas: ['1 + 2 = 3'] },
  ],
  fails: [
    {
      name: 'a total of 0 over parts',
      report: tables('2021', review([10, 1, 0, 0, 0])),
      formulas: ['10 + 1 + 0 + 0 = 11 ≠ 0'],
    },
    { name: 'staff of the 2014 form', report: tables('2014', staff(5, 1, 2)), formulas: ['1 + 2 = 3 ≠ 5'] },
    {
      name: 'more parts than the total of a local form',
      report: tables('2008', answers2008(5)),
      formulas: ['1 + 2 + 3 = 6 ≠ 5'],
    },
    {
      name: 'fewer parts than the total of a local form, which may list others',
      report: tables('2008', answers2008(9)),
      formulas: ['1 + 2 + 3 = 6 ≠ 9'],
      class: 'scope',
    },
    {
      name: 'a row known only by its position',
      report: tables(
        '2014',
        staff(5, 1, 2).map((each): typeof each => ({ ...each, by: 'position' })),
      ),
      formulas: ['1 + 2 = 3 ≠ 5'],
      class: 'misread',
    },
  ],
  cannotTell: [
    {
      name: 'a blank part',
      report: tables('2021', review([10, 'blank', 0, 0, 11])),
      formulas: ['10 + □ + 0 + 0 = 11'],
    },
    {
      name: 'an unreadable total',
      report: tables('2021', review([1, 2, 3, 4, 'unreadable'])),
      formulas: ['1 + 2 + 3 + 4 = ?'],
    },
    { name: 'a table of zeros', report: tables('2021', review([0, 0, 0, 0, 0])), formulas: ['0 + 0 + 0 + 0 = 0'] },
    {
      name: 'a part that is not there',
      report: tables('2014', single('2014', { 'resources.staff': 3, 'resources.staff.full-time': 1 })),
      formulas: ['1 + ? = 3'],
    },
  ],
})

describe('why a sum cannot be judged', () => {
  const reasons = (values: readonly (number | 'blank' | 'unreadable')[]) =>
    RULE.check(subjectOf(tables('2021', review(values)))).map(({ because }) => because.map(({ code }) => code))

  it('says that it balances if blanks are 0, or not', () => {
    expect(reasons([10, 'blank', 1, 0, 11])).toEqual([['blank', 'balances-if-blank-is-zero']])
    expect(reasons([10, 'blank', 1, 0, 12])).toEqual([['blank', 'differs-if-blank-is-zero']])
  })

  it('never calls an all-blank table balanced', () => {
    expect(reasons(['blank', 'blank', 'blank', 'blank', 'blank'])).toEqual([['blank']])
  })

  it('never takes a table of zeros for a proof', () => {
    expect(reasons([0, 0, 0, 0, 0])).toEqual([['all-zero']])
  })

  it('says nothing about zeros where something is unreadable', () => {
    expect(reasons([1, 'unreadable', 'blank', 0, 1])).toEqual([['not-a-number', 'blank']])
  })

  it('counts a sum of zeros in a table with figures as held', () => {
    const zeros = { 'litigation.direct.upheld': 0, 'litigation.direct.corrected': 0, 'litigation.direct.other': 0 }
    const rest = single('2021', { ...zeros, 'litigation.direct.pending': 0, 'litigation.direct': 0 })
    const checks = RULE.check(subjectOf(tables('2021', review([1, 0, 0, 0, 1]), rest)))
    expect(checks.map(({ verdict }) => verdict)).toEqual(['holds', 'holds'])
  })

  it('does not apply to a report without the rows, the form or any table', () => {
    expect(RULE.check(subjectOf(tables('2021')))).toEqual([])
    expect(RULE.check(subjectOf(tables('2021', single('2021', { reconsideration: 3 }))))).toEqual([])
    const { metadata, ...rest } = tables('2021', review([1, 0, 0, 0, 2]))
    expect(RULE.check(subjectOf({ ...rest, metadata: { ...metadata, form: null } }))).toEqual([])
  })
})
