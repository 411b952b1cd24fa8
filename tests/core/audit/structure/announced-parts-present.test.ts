import { describe, expect, it } from 'vitest'
import { announcedPartsPresent } from '../../../../src/core/audit/rules/structure/announced-parts-present'
import { subjectOf } from '../../../../src/core/audit/subject'
import { describeRule } from '../../../support/rule-harness'
import { SIX, written } from './written'

const OLD = ['一、概述', '二、主动公开情况', '三、依申请公开情况', '四、复议、诉讼情况', '五、主要问题和改进措施']

describeRule(announcedPartsPresent, {
  passes: [
    { name: 'six parts', report: written(['本报告由六个部分组成。', ...SIX]), formulas: ['“六个部分”: 6 = 6'] },
    { name: 'in figures', report: written(['全文分为6部分。', ...SIX]), formulas: ['“6部分”: 6 = 6'] },
    {
      name: 'a list of names, the last two joined by 和',
      report: written([
        '本报告由总体情况,主动公开情况,申请情况,复议、诉讼情况,存在的问题和其他事项等六部分组成。',
        ...SIX,
      ]),
      formulas: ['“六部分”: 6 = 6', '“六部分”: 6 = 6'],
    },
    {
      name: 'a list of names parted by 、 and by commas',
      report: written([
        '本报告由总体情况、主动公开情况、申请情况,复议和诉讼情况,存在的问题,其他事项等六部分组成。',
        ...SIX,
      ]),
      formulas: ['“六部分”: 6 = 6', '“六部分”: 6 = 6'],
    },
    {
      name: '附表 at the end without a number',
      report: written(['本报告由概述、主动公开至附表六部分组成。', ...OLD]),
      formulas: ['“六部分”: 5 + 1 = 6 = 6'],
    },
    {
      name: '附表 at the end with a number that was not announced',
      report: written(['本报告由概述至主要问题五部分组成。', ...OLD, '六、附表']),
      formulas: ['“五部分”: 5 = 5'],
    },
    {
      name: '附表 at the end with a number',
      report: written(['本报告由概述至附表六部分组成。', ...OLD, '六、附表']),
      formulas: ['“六部分”: 6 = 6'],
    },
    {
      name: 'the table of figures at the end without a number',
      report: written(['本报告由概述、主动公开至政府信息公开情况统计表共六个部分组成。', ...OLD]),
      formulas: ['“六个部分”: 5 + 1 = 6 = 6'],
    },
    {
      name: 'the table of figures at the end with a number',
      report: written(['本报告由概述至政府信息公开情况统计表共六个部分组成。', ...OLD, '六、政府信息公开情况统计表']),
      formulas: ['“六个部分”: 6 = 6'],
    },
    {
      name: 'a list of names that 共 ends',
      report: written([
        '本报告由总体情况,主动公开情况,申请情况,复议和诉讼情况,存在的问题,其他事项,共六个部分组成。',
        ...SIX,
      ]),
      formulas: ['“六个部分”: 6 = 6', '“六个部分”: 6 = 6'],
    },
    {
      name: 'a table behind the parts, with a number of its own',
      report: written(['本报告包括概述至其他事项共五个部分,并附相关数据统计表。', ...OLD, '六、数据统计表']),
      formulas: ['“五个部分”: 5 = 5'],
    },
    {
      name: 'a table nobody announced, with a number of its own behind the parts',
      report: written(['本报告由概述、其他事项共五个部分组成。', ...OLD, '六、附表']),
      formulas: ['“五个部分”: 5 = 5'],
    },
    {
      name: 'signed after the last part',
      report: written(['本报告由三部分组成。', '一、概述', '二、主动公开情况', '三、申请情况', '2024年1月20日']),
      formulas: ['“三部分”: 3 = 3'],
    },
  ],
  fails: [
    {
      name: 'eleven announced, five there',
      report: written(['本报告由概述至附表十一部分组成。', ...OLD, '六、附表']),
      formulas: ['“十一部分”: 6 ≠ 11'],
    },
    {
      name: 'two fewer than announced with 附表',
      report: written(['本报告由概述至附表七部分组成。', ...OLD]),
      formulas: ['“七部分”: 5 + 1 = 6 ≠ 7'],
    },
    {
      name: 'more there than announced',
      report: written(['本报告由五部分组成。', ...SIX]),
      formulas: ['“五部分”: 6 ≠ 5'],
    },
    {
      name: 'the list itself has more names',
      report: written(['本报告包括:概述,主动公开情况,申请情况,复议、诉讼情况,主要问题三部分。', '一、概述']),
      formulas: ['“三部分”: 5 ≠ 3'],
    },
    {
      name: 'the list itself has fewer names',
      report: written(['内容包括:概述,主动公开情况,申请和咨询情况六部分。']),
      formulas: ['“六部分”: 4 ≠ 6'],
    },
  ],
  cannotTell: [
    {
      name: 'the end may be cut off',
      report: written(['本报告由六部分组成。', ...SIX.slice(0, 4)]),
      formulas: ['“六部分”: 4 ≠ 6'],
    },
    {
      name: 'an excerpt',
      report: written(['[…]附表七部分组成。本年度报告由此编制。', '一、概述', '二、其他事项']),
      formulas: ['“七部分”: 2 + 1 = 3 ≠ 7'],
    },
    {
      name: 'a part between was left out',
      report: written(['本报告由六部分组成。', '一、概述', '三、其他事项']),
      formulas: ['“六部分”: 2 ≠ 6'],
    },
  ],
})

describe('parts announced', () => {
  it.each([
    ['says nothing of parts', written(['本报告按规定编制。', ...SIX])],
    ['speaks of parts of something else', written(['办公楼分三部分。', ...SIX])],
    [
      'speaks of them below the preface',
      written([...Array.from({ length: 12 }, () => '正文'), '本报告由五部分组成。', ...SIX]),
    ],
    ['has no parts and lists no names', written(['本报告由六部分组成。'])],
    ['is no annual report', written(['本报告由五部分组成。', ...SIX], { kind: 'communique' })],
    ['speaks of one part', written(['本报告第一部分如下。', ...SIX])],
    ['names one part by its number', written(['详见本报告第二十五部分。', ...SIX])],
  ])('does not apply where the report %s', (_, report) => {
    expect(announcedPartsPresent.check(subjectOf(report))).toEqual([])
  })

  it('is a note with the places of the number and of the last part', () => {
    const [check] = announcedPartsPresent.check(subjectOf(written(['本报告由九个部分组成。', ...SIX])))
    expect(check).toMatchObject({ severity: 'note', expected: 9, actual: 6, difference: -3 })
    expect(check?.operands.map(({ printed, place }) => [printed, place?.block])).toEqual([
      ['九个部分', 0],
      ['六、其他需要报告的事项', 6],
    ])
  })
})
