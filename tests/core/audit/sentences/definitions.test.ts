import { describe, expect, it } from 'vitest'
import { definitionOf, otherDefinitionsOf } from '../../../../src/core/audit/rules/sentences/definitions'
import type { FormId } from '../../../../src/core/domain/catalogue'
import { claim } from '../../../support/report-builder'

const rowsOf = (form: FormId, indicator: string, words = '', printed = false) =>
  definitionOf(form, claim(indicator, 4), { words, isPrinted: () => printed })?.map(
    (row) => `${row.sign > 0 ? '+' : '−'}${row.indicator}${row.column === undefined ? '' : `/${row.column}`}`,
  ) ?? null

describe('the rows a sentence speaks of', () => {
  it.each([
    ['2021', 'requests.received', '', ['+requests.received']],
    ['2021', 'requests.handled', '', ['+requests.received', '+requests.carried-over']],
    ['2014', 'requests.handled', '', null],
    ['2021', 'requests.completed', '', ['+requests.answered']],
    ['2021', 'requests.granted-or-partly', '', ['+requests.granted', '+requests.partly-granted']],
    ['2014', 'requests.granted-or-partly', '', ['+requests.granted', '+requests.partly-granted']],
    ['2021', 'litigation', '', ['+litigation.direct', '+litigation.after-reconsideration']],
    ['2019', 'litigation.upheld', '', ['+litigation.direct.upheld', '+litigation.after-reconsideration.upheld']],
    ['2014', 'litigation', '', ['+litigation']],
    ['2021', 'normative-documents', '全年印发规范性文件', ['+normative-documents/issued']],
    ['2019', 'normative-documents', '全年制定规范性文件', ['+normative-documents/newly-made']],
    ['2021', 'normative-documents', '公开规范性文件', null],
    ['2021', 'normative-documents.repealed', '', ['+normative-documents/repealed']],
    ['2021', 'normative-documents.in-force', '', ['+normative-documents/in-force']],
    ['2014', 'normative-documents.in-force', '', null],
    ['2021', 'permits', '作出行政许可决定', ['+permits/decisions']],
    ['2021', 'penalties', '行政许可、行政处罚决定分别为55件、', ['+penalties/decisions']],
    ['2021', 'penalties', '公开行政许可、行政处罚信息分别为55件、', null],
    ['2021', 'permits', '公开行政许可', null],
    ['2021', 'charges', '', ['+charges/amount']],
    ['2021', 'training.courses', '', null],
    ['2008', 'requests.received', '', null],
  ] as const)('form of %s: %s %s', (form, indicator, words, rows) => {
    expect(rowsOf(form, indicator, words)).toEqual(rows)
  })

  it('are the parts of a heading, or the heading where it is filled', () => {
    expect(rowsOf('2021', 'requests.unable')).toEqual([
      '+requests.unable.not-held',
      '+requests.unable.needs-creation',
      '+requests.unable.unclear',
    ])
    expect(rowsOf('2021', 'requests.unable', '', true)).toEqual(['+requests.unable'])
  })
})

describe('what else the words may mean', () => {
  const codes = (form: FormId, indicator: string) => otherDefinitionsOf(form, indicator).map(({ code }) => code)

  it.each([
    ['2021', 'requests.received', ['carried-included', 'other-stage', 'other-stage']],
    ['2021', 'requests.answered', ['carried-included', 'other-stage', 'other-stage', 'carried-left-out']],
    ['2014', 'requests.answered', ['other-stage']],
    ['2014', 'requests.received', []],
    ['2019', 'litigation', ['pending-left-out', 'several-remedies']],
    ['2014', 'litigation', ['several-remedies']],
    ['2021', 'disclosure.total', []],
  ] as const)('form of %s: %s', (form, indicator, expected) => {
    expect(codes(form, indicator)).toEqual(expected)
  })
})
