import { describe, expect, it } from 'vitest'
import { requiredPartsPresent } from '../../../../src/core/audit/rules/structure/required-parts-present'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { Report } from '../../../../src/core/domain/report'
import { cell } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { SIX, written } from './written'

const TITLE = '# 临川县水利局2023年政府信息公开工作年度报告'
const BODY = '全年公开12条。'
const DATE = '2024年1月20日'
const [overview, disclosure, requests, review, problems, other] = SIX

const withTable = (report: Report, text: string): Report => ({
  ...report,
  blocks: [...report.blocks, { kind: 'table', rows: [[{ text, header: false }]] }],
})

const codes = (report: Report): readonly string[] =>
  requiredPartsPresent.check(subjectOf(report)).flatMap(({ because }) => because.map(({ code }) => code))

describeRule(requiredPartsPresent, {
  passes: [
    { name: 'the six parts', report: written([TITLE, ...SIX]), formulas: ['6 = 6'] },
    {
      name: 'with text between them',
      report: written([TITLE, ...SIX.flatMap((part) => [part, BODY])]),
      formulas: ['6 = 6'],
    },
    {
      name: 'in other words and glued to their text',
      report: written([
        '一、概述',
        '二、主动公开情况全年公开12条。',
        '三、依申请公开情况：收到3件。',
        '四、行政复议和行政诉讼情况',
        '五、存在问题和改进措施',
        '六、需要说明的其他事项',
      ]),
      formulas: ['6 = 6'],
    },
    {
      name: 'one part for requests and review together',
      report: written([overview, disclosure, '三、依申请公开和行政复议、诉讼情况', '四、存在的问题', '五、其他事项']),
      formulas: ['6 = 6'],
    },
    {
      name: 'a list inside a part starts at one',
      report: written([...SIX.slice(0, 5), '一、存在的问题', '二、改进措施', other]),
      formulas: ['6 = 6'],
    },
    {
      name: 'in traditional characters',
      report: written([
        '一、總體情況',
        '二、主動公開政府信息情況',
        '三、收到和處理政府信息公開申請情況',
        '四、政府信息公開行政復議、行政訴訟情況',
        '五、存在的主要問題及改進情況',
        '六、其他需要報告的事項',
      ]),
      formulas: ['6 = 6'],
    },
  ],
  fails: [
    {
      name: 'a number is missing with its part',
      report: written([overview, disclosure, requests, problems, other]),
      formulas: ['5 ≠ 6'],
      severity: 'warning',
    },
    {
      name: 'the last part was announced, and a signature follows the one before',
      report: written([
        TITLE,
        '本报告包括总体情况、主动公开政府信息情况、其他需要报告的事项。',
        ...SIX.slice(0, 5),
        '临川县水利局',
        DATE,
        '附件下载',
        '主办：临川县人民政府',
        '建议使用新版浏览器',
        '网站地图',
      ]),
      formulas: ['5 ≠ 6'],
      severity: 'warning',
    },
    {
      name: 'a number is missing, and what belongs there stands in a table that lays out the page',
      report: withTable(written([overview, disclosure, requests, problems, other]), '四、行政复议、行政诉讼情况'),
      formulas: ['5 ≠ 6'],
      class: 'scope',
    },
    {
      name: 'no part on review, the numbers run on',
      report: written([overview, disclosure, requests, '四、存在的主要问题及改进情况', '五、其他需要报告的事项']),
      formulas: ['5 ≠ 6'],
    },
    {
      name: 'signed after part five',
      report: written([TITLE, '（说明）', '（说明）', ...SIX.slice(0, 5), '临川县水利局', DATE]),
      formulas: ['5 ≠ 6'],
    },
    {
      name: 'no part on review, which the overview only sums up',
      report: written([
        overview,
        '全年发生行政复议2件。',
        disclosure,
        requests,
        '四、存在的主要问题及改进情况',
        '五、其他需要报告的事项',
      ]),
      formulas: ['5 ≠ 6'],
      severity: 'warning',
    },
    {
      name: 'what belongs to review stands in another part',
      report: written([
        overview,
        disclosure,
        requests,
        '全年没有行政复议。',
        '四、存在的主要问题及改进情况',
        '五、其他需要报告的事项',
      ]),
      formulas: ['5 ≠ 6'],
      class: 'scope',
    },
    {
      name: 'the table of review is there, its heading is not',
      report: written([overview, disclosure, requests, '四、存在的主要问题及改进情况', '五、其他需要报告的事项'], {
        cells: [cell('2021', 'reconsideration', 0)],
      }),
      formulas: ['5 ≠ 6'],
      class: 'scope',
    },
  ],
  cannotTell: [
    { name: 'the end may be cut off', report: written([TITLE, ...SIX.slice(0, 4)]), formulas: ['4 ≠ 6'] },
    {
      name: 'words were left out by whoever copied the page',
      report: written([
        overview,
        disclosure,
        requests,
        '[…]',
        '四、存在的主要问题及改进情况',
        '五、其他需要报告的事项',
      ]),
      formulas: ['5 ≠ 6'],
    },
    {
      name: 'a page that was too large',
      report: written([overview, disclosure, requests, '四、存在的主要问题及改进情况', '五、其他需要报告的事项'], {
        diagnostics: [{ code: 'text-truncated', severity: 'warning', place: null, actual: '' }],
      }),
      formulas: ['5 ≠ 6'],
    },
    { name: 'the beginning is lost', report: written([review, problems, other, DATE]), formulas: ['3 ≠ 6'] },
  ],
})

describe('required parts', () => {
  it('says which part is missing', () => {
    expect(
      codes(written([overview, disclosure, requests, '四、存在的主要问题及改进情况', '五、其他需要报告的事项'])),
    ).toEqual(['part-missing-review'])
    expect(codes(written(SIX.slice(0, 4)))).toEqual(['text-incomplete', 'part-missing-problems', 'part-missing-other'])
  })

  it('is a warning, and a note where the content is elsewhere', () => {
    const short = [overview, disclosure, requests, '四、存在的主要问题及改进情况', '五、其他需要报告的事项']
    const severities = [written(short), written([...short, '行政复议0件。'])].map(
      (report) => requiredPartsPresent.check(subjectOf(report))[0]?.severity,
    )
    expect(severities).toEqual(['warning', 'note'])
  })

  it.each([
    ['a report of before 2019', written(SIX.slice(0, 4), { form: '2014' })],
    ['no form', written(SIX.slice(0, 4), { form: null })],
    ['no annual report', written(SIX.slice(0, 4), { kind: 'accident-bulletin' })],
    ['two parts', written([overview, disclosure])],
    ['prose without headings', written([BODY, BODY, BODY])],
  ])('does not apply to %s', (_, report) => {
    expect(requiredPartsPresent.check(subjectOf(report))).toEqual([])
  })

  it('points to the parts that are there', () => {
    const [check] = requiredPartsPresent.check(subjectOf(written([TITLE, ...SIX.slice(0, 3)])))
    expect(check?.operands.map(({ printed, place }) => [printed, place])).toEqual([
      ['一、总体情况', { block: 1, start: 0, end: 6 }],
      ['二、主动公开政府信息情况', { block: 2, start: 0, end: 12 }],
      ['三、收到和处理政府信息公开申请情况', { block: 3, start: 0, end: 17 }],
    ])
    expect(check).toMatchObject({ expected: 6, actual: 3, difference: -3 })
  })

  it('ignores what follows in the file as a second report', () => {
    const second = [
      { code: 'several-reports', severity: 'warning', place: { block: 6, start: 0, end: 4 }, actual: '' },
    ] as const
    const report = written([...SIX, '# 另一机关报告', '一、总体情况'], { diagnostics: second })
    expect(requiredPartsPresent.check(subjectOf(report)).map(({ verdict }) => verdict)).toEqual(['holds'])
  })
})
