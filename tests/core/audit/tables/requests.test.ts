import { describe, expect, it } from 'vitest'
import { formatFormula } from '../../../../src/core/audit/formula'
import { identityRule } from '../../../../src/core/audit/identity-rule'
import { subjectOf } from '../../../../src/core/audit/subject'
import { describeRule } from '../../../support/rule-harness'
import { consistentReport, withCell } from '../engine/consistent-report'
import { applicants, tables } from './cells'

const received = (values: readonly (number | 'blank')[]) =>
  tables('2021', applicants('2021', 'requests.received', values))

describeRule(identityRule('applicants-sum'), {
  passes: [
    {
      name: '95 + 3 + 0 + 0 + 1 + 1 = 100',
      report: received([95, 3, 0, 0, 1, 1, 100]),
      formulas: ['95 + 3 + 0 + 0 + 1 + 1 = 100'],
    },
  ],
  fails: [
    {
      name: 'a total of one too many',
      report: received([95, 3, 0, 0, 1, 1, 101]),
      formulas: ['95 + 3 + 0 + 0 + 1 + 1 = 100 ≠ 101'],
    },
  ],
  cannotTell: [
    {
      name: 'blank organisations',
      report: received([95, 'blank', 0, 0, 1, 1, 97]),
      formulas: ['95 + □ + 0 + 0 + 1 + 1 = 97'],
    },
  ],
})

/** 新收 and 结转, 总计 and 结转下年 of one column. */
const balance = (values: readonly (number | 'blank')[]) => {
  const [fresh = 0, over = 0, answered = 0, forward = 0] = values
  return tables(
    '2021',
    applicants('2021', 'requests.received', [fresh]),
    applicants('2021', 'requests.carried-over', [over]),
    applicants('2021', 'requests.answered', [answered]),
    applicants('2021', 'requests.carried-forward', [forward]),
  )
}

describeRule(identityRule('requests-balance'), {
  passes: [
    {
      name: 'in and out',
      report: balance([3440, 118, 3440, 118]),
      formulas: ['3440 + 118 = 3558 = 3440 + 118 = 3558'],
    },
  ],
  fails: [
    {
      name: 'one got lost',
      report: balance([3440, 118, 3440, 117]),
      formulas: ['3440 + 117 = 3557 ≠ 3440 + 118 = 3558'],
    },
  ],
  cannotTell: [
    { name: 'a blank carry-over', report: balance([3440, 'blank', 3440, 0]), formulas: ['3440 + 0 = 3440 + □'] },
  ],
})

const OUTCOMES = ['granted', 'partly-granted'] as const

describe('rule outcomes-sum', () => {
  const rule = identityRule('outcomes-sum')
  const ones = () => 1

  it('holds in each of seven columns of the 2019 and the 2021 form', () => {
    for (const form of ['2019', '2021'] as const) {
      const checks = rule.check(subjectOf(consistentReport(form, ones)))
      expect(checks.map(({ verdict }) => verdict)).toEqual(Array.from({ length: 7 }, () => 'holds'))
    }
  })

  it('counts 19 outcomes in 2019 and 21 in 2021', () => {
    const [old] = rule.check(subjectOf(consistentReport('2019', ones)))
    const [young] = rule.check(subjectOf(consistentReport('2021', ones)))
    expect([old?.expected, young?.expected]).toEqual([19, 21])
  })

  it('adds the one row of 其他处理 where the 2021 form still has one', () => {
    const { cells, ...rest } = consistentReport('2019', ones)
    const form = { value: '2021' as const, printed: '', place: null, inferred: false }
    const checks = rule.check(subjectOf({ ...rest, cells, metadata: { ...rest.metadata, form } }))
    expect(checks.map(({ verdict, instance }) => [verdict, instance])).toEqual(
      [
        'natural-person',
        'company',
        'research-institute',
        'public-welfare',
        'legal-service',
        'other-organisation',
        'total',
      ].map((column) => ['holds', `2021:requests.answered=outcomes-one-row-other/${column}`]),
    )
  })

  it('contradicts where one outcome is off by one', () => {
    const report = consistentReport('2021', ones)
    const at = report.cells.findIndex(({ indicator }) => indicator === 'requests.granted')
    const wrong = withCell(report, at, (cell) => ({ ...cell, content: { state: 'value', value: 2 } }))
    const found = rule.check(subjectOf(wrong)).filter(({ verdict }) => verdict === 'contradicts')
    expect(found.map(formatFormula)).toEqual([`2${' + 1'.repeat(20)} = 22 ≠ 21`])
    expect(found.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('cannot tell where outcomes are not printed', () => {
    const some = OUTCOMES.flatMap((outcome) => applicants('2021', `requests.${outcome}`, [1]))
    const checks = rule.check(subjectOf(tables('2021', some, applicants('2021', 'requests.answered', [2]))))
    expect(checks.map(({ verdict, because }) => [verdict, because[0]?.code])).toEqual([['cannot-tell', 'missing-row']])
  })
})
