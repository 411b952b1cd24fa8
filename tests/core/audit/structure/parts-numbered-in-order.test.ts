import { describe, expect, it } from 'vitest'
import { parseOrdinal } from '../../../../src/core/audit/rules/structure/outline'
import { partsNumberedInOrder } from '../../../../src/core/audit/rules/structure/parts-numbered-in-order'
import { subjectOf } from '../../../../src/core/audit/subject'
import { cell } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { SIX, written } from './written'

const [overview, disclosure, requests, review, problems, other] = SIX

describeRule(partsNumberedInOrder, {
  passes: [
    { name: 'one to six', report: written(SIX), formulas: ['1, 2, 3, 4, 5, 6'] },
    {
      name: '第一部分, 第二部分',
      report: written(['第一部分、总体情况', '第二部分、主动公开情况']),
      formulas: ['1, 2'],
    },
    {
      name: 'a list inside a part',
      report: written([overview, '一、基本情况', '二、主要措施', '三、取得的情况', disclosure, requests]),
      formulas: ['1, 2, 3'],
    },
    {
      name: 'a list inside the last part',
      report: written([overview, disclosure, '三、存在的问题和改进情况', '一、主要问题', '二、改进措施']),
      formulas: ['1, 2, 3'],
    },
    {
      name: 'items of a list that are no titles',
      report: written([overview, '一、加强领导', '二、明确责任', disclosure]),
      formulas: ['1, 2'],
    },
    {
      name: 'rows of the table that are numbered like parts',
      report: written([
        overview,
        disclosure,
        requests,
        '一、本年新收政府信息公开申请数量',
        '三、本年度办理结果情况',
        '四、结转下年度继续办理情况',
      ]),
      formulas: ['1, 2, 3'],
    },
    {
      name: 'headings of the 2014 form that stand one a line below 附表',
      report: written(
        ['一、概述', '二、附表', '一、主动公开情况', '（一）主动公开政府信息数', '3', '二、回应解读情况', '0'],
        {
          form: '2014',
          cells: [4, 6].map((block) => ({
            ...cell('2014', 'disclosure.total', 3),
            place: { block, start: 0, end: 1 },
          })),
        },
      ),
      formulas: ['1, 2'],
    },
  ],
  fails: [
    {
      name: 'a number twice',
      report: written([overview, disclosure, '二、收到和处理政府信息公开申请情况', '三、行政复议、行政诉讼情况']),
      formulas: ['“二、主动公开政府信息情况” → 3 ≠ “二、收到和处理政府信息公开申请情况”'],
    },
    {
      name: 'the first number twice',
      report: written([overview, '一、主动公开政府信息情况', '二、收到和处理政府信息公开申请情况']),
      formulas: ['“一、总体情况” → 2 ≠ “一、主动公开政府信息情况”'],
    },
    {
      name: 'a number skipped between neighbouring parts',
      report: written([overview, disclosure, '四、收到和处理政府信息公开申请情况']),
      formulas: ['“二、主动公开政府信息情况” → 3 ≠ “四、收到和处理政府信息公开申请情况”'],
    },
    {
      name: 'a new start with parts not seen before',
      report: written([overview, disclosure, '一、收到和处理政府信息公开申请情况', '二、行政复议、行政诉讼情况']),
      formulas: ['“二、主动公开政府信息情况” → 3 ≠ “一、收到和处理政府信息公开申请情况”'],
    },
    {
      name: 'backwards',
      report: written([overview, disclosure, requests, '二、行政复议、行政诉讼情况']),
      formulas: ['“三、收到和处理政府信息公开申请情况” → 4 ≠ “二、行政复议、行政诉讼情况”'],
    },
  ],
  cannotTell: [
    {
      name: 'a part may have been cut out',
      report: written([overview, disclosure, review]),
      formulas: ['“二、主动公开政府信息情况” → 3 ≠ “四、政府信息公开行政复议、行政诉讼情况”'],
    },
    {
      name: 'an excerpt',
      report: written([overview, disclosure, '[...]', '四、收到和处理政府信息公开申请情况']),
      formulas: ['“二、主动公开政府信息情况” → 3 ≠ “四、收到和处理政府信息公开申请情况”'],
    },
    {
      name: 'parts the form does not know',
      report: written(['一、会议和培训情况', '三、机构建设情况']),
      formulas: ['“一、会议和培训情况” → 2 ≠ “三、机构建设情况”'],
    },
  ],
})

describe('numbers of parts', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['二十三', 23],
    ['', null],
    ['二三', null],
    ['百', null],
  ])('reads %s as %s', (text, number) => {
    expect(parseOrdinal(text)).toBe(number)
  })

  it.each([
    ['one part', written([overview])],
    ['a beginning that is lost', written([problems, other])],
    ['no annual report', written([overview, '一、主动公开情况'], { kind: 'communique' })],
  ])('does not apply to %s', (_, report) => {
    expect(partsNumberedInOrder.check(subjectOf(report))).toEqual([])
  })

  it('is a warning with both places', () => {
    const [check] = partsNumberedInOrder.check(subjectOf(written([overview, '一、主动公开情况', '二、复议情况'])))
    expect(check).toMatchObject({ severity: 'warning', expected: 2, actual: 1, difference: -1 })
    expect(check?.operands.map(({ place }) => place?.block)).toEqual([0, 1])
  })
})
