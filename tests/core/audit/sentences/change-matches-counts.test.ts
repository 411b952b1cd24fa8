import { describe, expect, it } from 'vitest'
import { changeMatchesCounts } from '../../../../src/core/audit/rules/sentences/change-matches-counts'
import { describeRule } from '../../../support/rule-harness'
import { reportSaying } from '../../../support/with-sentences'
import { formatFormula } from '../../../../src/core/audit/formula'
import { subjectOf } from '../../../../src/core/audit/subject'
import { yearPeriod } from '../../../support/report-builder'
import { placed } from './placed'

const said = (sentence: string) => reportSaying([sentence])

describeRule(changeMatchesCounts, {
  passes: [
    {
      name: '(22 − 31) ÷ 31 = −29.03%',
      report: said('收到信息公开申请22件，比2022年（31件）下降29%。'),
      formulas: ['(22 − 31) ÷ 31 = −29.03% ≈ −29%'],
    },
    {
      name: '22 − 31 = −9',
      report: said('收到信息公开申请22件，比2022年（31件）减少9件。'),
      formulas: ['22 − 31 = −9'],
    },
    {
      name: 'the change beside the percentage: 5 ÷ (25 − 5) = 25%',
      report: said('收到信息公开申请25件，同比增加5件，增长25%。'),
      formulas: ['5 ÷ (25 − 5) = 25% ≈ 25%'],
    },
  ],
  fails: [
    {
      name: '(22 − 31) ÷ 31 = −29.03%, printed 40.9: 9 ÷ 22',
      report: said('收到信息公开申请22件，比2022年（31件）下降40.9%。'),
      formulas: ['(22 − 31) ÷ 31 = −29.03% ≠ −40.9%'],
    },
    {
      name: '22 − 31 = −9, printed 8',
      report: said('收到信息公开申请22件，比2022年（31件）减少8件。'),
      formulas: ['22 − 31 = −9 ≠ −8'],
    },
    {
      name: 'the percentage divides by this year: 5 ÷ (25 − 5) = 25%, printed 20',
      report: said('收到信息公开申请25件，同比增加5件，增长20%。'),
      formulas: ['5 ÷ (25 − 5) = 25% ≠ 20%'],
    },
    {
      name: '(40 − 32) ÷ 32 = 25%, the year before in a clause of its own',
      report: said('收到信息公开申请40件，上年为32件，同比增长35%。'),
      formulas: ['(40 − 32) ÷ 32 = 25% ≠ 35%'],
    },
    {
      name: '(40 − 32) ÷ 32 = 25%, the year before first and in other words',
      report: said('上年收到信息公开申请32件，今年收到40件，增长35%。'),
      formulas: ['(40 − 32) ÷ 32 = 25% ≠ 35%'],
    },
  ],
  cannotTell: [],
})

describe('the counts a change is held against', () => {
  type Spec = Parameters<typeof placed>[1][number]
  const now: Spec = { indicator: 'requests.received', value: 40, printed: '40件' }
  const before: Spec = { ...now, value: 32, printed: '32件', period: yearPeriod(2022) }
  const percent: Spec = { ...now, measure: 'change-percent', value: 35, printed: '35%' }
  const amount: Spec = { ...now, measure: 'change', value: 8, printed: '8件' }
  const checks = (paragraphs: string | readonly string[], ...claims: readonly Spec[]) =>
    changeMatchesCounts.check(subjectOf(placed(typeof paragraphs === 'string' ? [paragraphs] : paragraphs, claims)))
  const formulas = (...args: Parameters<typeof checks>) => checks(...args).map(formatFormula)
  const BOTH = '40件，上年32件，35%'
  const FOUND = ['(40 − 32) ÷ 32 = 25% ≠ 35%']

  it('are those of its thing, scope and paragraph', () => {
    expect(formulas(BOTH, now, before, percent)).toEqual(FOUND)
    expect(formulas(BOTH, { ...now, scope: '全县' }, before, percent)).toEqual([])
    expect(formulas(BOTH, now, { ...before, scope: '全县' }, percent)).toEqual([])
    expect(formulas(BOTH, { ...now, indicator: 'disclosure.total' }, before, percent)).toEqual([])
    expect(formulas(['40件', '上年32件，35%'], now, before, percent)).toEqual([])
    expect(formulas(['上年32件', '40件，35%'], before, now, percent)).toEqual([])
  })

  it('are not those before a total, which the change is then said of', () => {
    expect(formulas('40件，合计52件，上年32件，35%', now, before, percent)).toEqual([])
    expect(formulas('合计52件，其中40件，上年32件，35%', now, before, percent)).toEqual(FOUND)
  })

  it('may be named in other words, unless only the words name them', () => {
    expect(formulas(BOTH, { ...now, subject: '申请' }, before, percent)).toEqual(FOUND)
    const own = (spec: Spec, subject: string): Spec => ({ ...spec, indicator: 'other', subject })
    expect(formulas(BOTH, own(now, '图解'), own(before, '图解'), own(percent, '图解'))).toEqual(FOUND)
    expect(formulas(BOTH, own(now, '图解'), own(before, '图解'), own(percent, '视频'))).toEqual([])
  })

  it('are exact, of the own year and the year before', () => {
    expect(formulas(BOTH, { ...now, approx: 'about' }, before, percent)).toEqual([])
    expect(formulas(BOTH, now, { ...before, approx: 'about' }, percent)).toEqual([])
    expect(formulas(BOTH, now, { ...before, period: yearPeriod(2021) }, percent)).toEqual([])
    expect(formulas(BOTH, { ...now, period: yearPeriod(2021) }, before, percent)).toEqual([])
    expect(formulas(BOTH, now, before, { ...percent, approx: 'about' })).toEqual([])
    expect(formulas(BOTH, now, before, { ...percent, period: yearPeriod(2022) })).toEqual([])
    expect(formulas(BOTH, now, before, { ...percent, measure: 'share' })).toEqual([])
  })

  it('are the count and the change beside the percentage where the year before is not stated', () => {
    const text = '40件，增加8件，35%'
    // 8 ÷ (40 − 8) = 25%
    expect(formulas(text, now, amount, percent)).toEqual(['8 ÷ (40 − 8) = 25% ≠ 35%'])
    expect(formulas(text, now, { ...amount, approx: 'about' }, percent)).toEqual([])
    expect(formulas(['40件，35%', '增加8件'], now, percent, amount)).toEqual([])
    expect(formulas(text, now, { ...amount, scope: '全县' }, percent)).toEqual([])
    // nothing was there before: 40 − 40 = 0, or less: 40 − 41
    expect(formulas('40件，增加40件，35%', now, { ...amount, value: 40, printed: '40件' }, percent)).toEqual([])
    expect(formulas('40件，增加41件，35%', now, { ...amount, value: 41, printed: '41件' }, percent)).toEqual([])
  })

  it('are named by measure, thing and scope', () => {
    const whose = (scope: string | null) =>
      checks(BOTH, ...[now, before, percent].map((spec) => ({ ...spec, scope, subject: '申请' })))[0]?.instance
    expect(whose(null)).toBe('change-percent|requests.received||申请')
    expect(whose('自然人')).toBe('change-percent|requests.received|自然人|申请')
  })
})
