import { describe, expect, it } from 'vitest'
import { allCompleted } from '../../../../src/core/audit/rules/sentences/all-completed'
import { subjectOf } from '../../../../src/core/audit/subject'
import { describeRule } from '../../../support/rule-harness'
import { cell, yearPeriod } from '../../../support/report-builder'
import { reportSaying } from '../../../support/with-sentences'
import { placed } from './placed'

const DONE = '收到政府信息公开申请30件，上年结转2件，均已办理完成。'
const carried = (value: number | 'blank', sentence = DONE) =>
  reportSaying([sentence], { values: { 'requests.carried-forward': value } })

describeRule(allCompleted, {
  passes: [{ name: 'none carried forward', report: carried(0), formulas: ['“均已办理完成”: 0 = 0'] }],
  fails: [
    { name: 'one carried forward', report: carried(1), formulas: ['“均已办理完成”: 1 ≠ 0'] },
    {
      name: 'carried forward in the next clause, no table',
      report: reportSaying(['收到政府信息公开申请30件，全部办结；结转下年度1件。']),
      formulas: ['“全部办结”: 1 ≠ 0'],
    },
    {
      name: 'all received, without their number',
      report: carried(5, '2023年，我局收到的政府信息公开申请已全部办结。'),
      formulas: ['“全部办结”: 5 ≠ 0'],
      severity: 'warning',
    },
    {
      name: 'all received, after their number was said before',
      report: carried(5, '收到政府信息公开申请30件。受理的申请均已办结。'),
      formulas: ['“均已办结”: 5 ≠ 0'],
      severity: 'warning',
    },
    {
      name: 'all completed in time: what was not due may be left',
      report: carried(5, '收到政府信息公开申请30件，全部按期办结。'),
      formulas: ['“全部按期办结”: 5 ≠ 0'],
      severity: 'note',
      class: 'scope',
      because: ['not-due-yet'],
    },
    {
      name: 'all completed within the legal time',
      report: carried(2, '收到政府信息公开申请30件，均已在法定期限内办结。'),
      formulas: ['“均已在法定期限内办结”: 2 ≠ 0'],
      severity: 'note',
      class: 'scope',
      because: ['not-due-yet'],
    },
  ],
  cannotTell: [{ name: 'a blank', report: carried('blank'), formulas: ['“均已办理完成”: □ = 0'] }],
})

describe('what does not say that all were completed', () => {
  it.each([
    ['answered within the time', '收到政府信息公开申请30件，均按时答复。'],
    ['completed or being handled', '收到政府信息公开申请30件，均已办结或正在办理。'],
    ['only those that were due', '收到政府信息公开申请30件，到期的均已办结。'],
    ['other matters', '收到政府信息公开申请30件。办理人大建议9件，均已办结。'],
    ['all received last year', '上年收到的政府信息公开申请已全部办结。'],
    ['all received by others', '各乡镇收到的政府信息公开申请已全部办结。'],
    ['all of another kind', '收到的行政许可申请已全部办结。'],
    ['last year’s', '收到政府信息公开申请30件，上年结转的2件均已办结。'],
  ])('%s', (_, sentence) => {
    expect(allCompleted.check(subjectOf(carried(1, sentence)))).toEqual([])
  })
})

describe('the requests said to be completed', () => {
  type Spec = Parameters<typeof placed>[1][number]
  const count: Spec = { indicator: 'requests.received', value: 30, printed: '30件' }
  const carriedOver = [cell('2021', 'requests.carried-forward', 5, 'total')]
  const operands = (
    text: string,
    claims: readonly Spec[],
    draft: Parameters<typeof placed>[2] = { cells: carriedOver },
  ) =>
    allCompleted
      .check(subjectOf(placed([text, '收到30件。'], claims, draft)))
      .map((check) => check.operands.map(({ printed }) => printed))

  it('are counted before, for the own year, by the agency itself', () => {
    expect(operands('收到30件，均已办结。', [count])).toEqual([['均已办结', '5', '30件']])
    expect(operands('收到30件均已办结。', [count])).toEqual([['均已办结', '5', '30件']])
    expect(operands('增加30件，均已办结。', [{ ...count, measure: 'change' }])).toEqual([])
    expect(operands('收到30件，均已办结。', [{ ...count, period: yearPeriod(2022) }])).toEqual([])
    expect(operands('均已办结，其中30件。', [count])).toEqual([])
    expect(operands('均已办结。', [count])).toEqual([])
    expect(operands('全县收到30件，均已办结。', [{ ...count, scope: '全县' }])).toEqual([])
    const county = { cells: carriedOver, agency: '临川县人民政府' }
    expect(operands('县政府办公室收到30件，均已办结。', [count], county)).toEqual([])
    expect(operands('收到30件，均已办结。', [count], { ...county, agency: null })).toHaveLength(1)
  })

  it('are held against a sentence where no table says what was carried forward', () => {
    const forward: Spec = { indicator: 'requests.carried-forward', value: 5, printed: '5件' }
    const text = '收到30件，均已办结，结转5件。'
    expect(operands(text, [count, forward], {})).toEqual([['均已办结', '5件', '30件']])
    expect(operands(text, [count, { ...forward, measure: 'share' }], {})).toEqual([])
    expect(operands(text, [count, { ...forward, period: yearPeriod(2022) }], {})).toEqual([])
    expect(operands('收到30件，均已办结。', [count], {})).toEqual([])
  })
})
