import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { summaryOf } from '../../../src/core/audit/tally'
import type { Review } from '../../../src/core/domain/review'
import { auditCsv } from '../../../src/exporters/audit/audit-csv'
import { auditHtml } from '../../../src/exporters/audit/audit-html'
import { auditSarif } from '../../../src/exporters/audit/audit-sarif'
import { auditText } from '../../../src/exporters/audit/audit-text'
import { paperOf } from '../../../src/exporters/audit/paper'
import { wording } from '../../../src/i18n/audit/zh-Hans/index'
import { formatOf } from '../../../src/i18n/format'
import { labelsOf } from '../../../src/i18n/labels'
import { table } from '../../../src/i18n/labels/zh-Hans'
import { messages } from '../../../src/i18n/messages/zh-Hans/index'
import { finding, operand } from '../../support/finding-builder'

const labels = labelsOf(table)
const language = { wording, labels, format: formatOf('zh-Hans', labels, messages) }
const REPORTS = [
  { id: 'a', source: '甲 县.html', agency: '甲县<b>', year: 2021, kind: 'annual-report' },
  { id: 'b', source: 'b.html', agency: '=乙县', year: 2021, kind: 'annual-report' },
] as const
const AT = (start: number) => ({ block: 10, row: 3, column: 4, start, end: start + 1 })
const ERROR = finding({
  fingerprint: 'aaaaaaaaaaaaaaaa',
  reportId: 'a',
  verdict: 'contradicts',
  formula: [0, ' ≠ ', 1],
  operands: [operand(10, { reportId: 'a', place: AT(0) }), operand(11, { reportId: 'b', year: 2020, place: AT(1) })],
  difference: -1,
})
const NOTE = finding({
  fingerprint: 'bbbbbbbbbbbbbbbb',
  reportId: 'b',
  verdict: 'contradicts',
  severity: 'note',
  class: 'scope',
})
const audit = summaryOf(REPORTS, [ERROR, NOTE, finding({ reportId: 'a' })])
const review = (verdict: Review['verdict'], remark: string): ReadonlyMap<string, Review> =>
  new Map([
    [
      ERROR.fingerprint,
      {
        fingerprint: ERROR.fingerprint,
        verdict,
        remark,
        about: { rule: 'parts-sum', agency: null, year: null, formula: '' },
      },
    ],
  ])
const paper = (reviews: ReadonlyMap<string, Review> = new Map()) => paperOf({ audit, reviews, language })

describe('a paper', () => {
  it('counts what was checked and found; what a person explained is no longer counted', () => {
    // 3 checks: 1 holds, 2 contradict; 1 error, 1 note
    expect(paper().summary).toBe('发现 1 处错误、1 处提示。 共核对 3 处：成立 1 处，矛盾 2 处，无法判断 0 处。')
    expect(paper(review('explained', '')).summary).toMatch(/^发现 1 处提示。/u)
    expect(paper(review('confirmed', '')).summary).toContain('发现 1 处错误')
  })

  it('says how many contradictions a filter leaves out, and never that there are none', () => {
    const some = paperOf({ audit, reports: [REPORTS[0]], findings: [], reviews: new Map(), language })
    expect(some.reports[0]?.conclusion).toBe('另有 1 处矛盾未列入本意见。')
  })
})

describe('what another scope explains whole', () => {
  const ofScope = finding({
    fingerprint: 'cccccccccccccccc',
    reportId: 'a',
    rule: 'sentence-matches-table',
    verdict: 'contradicts',
    class: 'scope',
    severity: 'note',
    formula: [0, ' ≠ ', 1],
    operands: [operand(170, { reportId: 'a', place: AT(1) }), operand(134, { reportId: 'a', place: AT(2) })],
    difference: -36,
    because: [{ code: 'pending-left-out', values: { formula: '170 − 36 = 134' } }],
  })
  const only = paperOf({ audit: summaryOf([REPORTS[0]], [ofScope]), reviews: new Map(), language })

  it('is said to need no mending, and is no contradiction', () => {
    // 1 check, and it is explained
    expect(only.summary).toBe(
      '口径不同 1 处（差额可由口径说明，无需修改）。 共核对 1 处：成立 0 处，口径不同 1 处，矛盾 0 处，无法判断 0 处。',
    )
  })

  it('has a heading and a kind of its own in text and on paper', () => {
    const text = auditText(only)
    expect(text).toContain('  口径不同 · 正文数字与统计表一致\n    170 ≠ 134  (相差 36)\n    数字不同，口径可以说明。')
    expect(text).not.toContain('不一致')
    expect(text).not.toContain('提示')
    const html = auditHtml(only, 'zh-Hans')
    expect(html).toContain('<strong>数字不同，口径可以说明。</strong>')
    expect(html).toContain('<p class="kind">口径不同</p>')
    expect(html).not.toContain('提示')
  })

  it('stands beside what was found, behind it', () => {
    const both = paperOf({ audit: summaryOf([REPORTS[0]], [ofScope, ERROR]), reviews: new Map(), language })
    expect(both.reports[0]?.conclusion).toBe('发现 1 处错误。 口径不同 1 处（差额可由口径说明，无需修改）。')
    expect(both.reports[0]?.findings.map((item) => item.finding)).toEqual([ERROR, ofScope])
  })
})

describe('a report of which no figure could be judged', () => {
  it('is not said to be without contradiction', () => {
    const blank = [1, 2].map(() => finding({ reportId: 'a', verdict: 'cannot-tell' }))
    const there = finding({ reportId: 'a', rule: 'required-parts-present' })
    const sheet = paperOf({ audit: summaryOf([REPORTS[0]], [...blank, there]), reviews: new Map(), language })
    expect(sheet.summary).toBe(
      '没有能够判断的数字：2 处都无法判断（例如表内空白，或全部为 0）。 共核对 3 处：成立 1 处，矛盾 0 处，无法判断 2 处。',
    )
  })
})

describe('the printed sheet', () => {
  const html = auditHtml(paper(review('confirmed', '应为 <11>')), 'zh-Hans')

  it('has formula, place in words, the answer ticked and the remark, nothing unescaped and no script', () => {
    expect(html).toContain('10 ≠ 11')
    expect(html).toContain('原文第 11 段，表格第 4 行第 5 列')
    expect(html).toContain('☑ 属实')
    expect(html).toContain('□ 误报')
    expect(html).toContain('应为 &lt;11&gt;')
    expect(html).toContain('甲县&lt;b&gt;')
    expect(html).not.toMatch(/<script|<b>|https?:/u)
  })

  it('lists every report before the sheets of those with findings', () => {
    expect(html.match(/class="opinion/gu)).toHaveLength(3)
    const one = auditHtml(paperOf({ audit: summaryOf([REPORTS[1]], []), reviews: new Map(), language }), 'zh-Hans')
    expect(one.match(/class="opinion/gu)).toHaveLength(1)
    expect(one).toContain('没有可以核对的数字。')
  })
})

describe('the classes of a sheet', () => {
  it('are none of the app, whose dialogs would else stand on the paper', () => {
    const html = auditHtml(paper(review('confirmed', '')), 'zh-Hans')
    const own = new Set([...html.matchAll(/ class="(?<names>[^"]+)"/gu)].flatMap((match) => match[1]?.split(' ') ?? []))
    expect(own).toContain('opinion')
    // the styles of every page are those of `ui`; those of a screen are loaded with it
    const styles = ['src/ui', 'src/features/audit'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.css'))
        .map((file) => readFileSync(join(folder, file), 'utf8')),
    )
    expect(styles.length).toBeGreaterThan(5)
    const simple = styles.flatMap((css) => [...css.matchAll(/(?<=^|[,}\s])\.(?<name>[\w-]+)(?=[\s,{:])/gu)])
    const taken = new Set(simple.flatMap(({ groups }) => groups?.['name'] ?? []))
    expect(taken).toContain('sheet')
    expect([...own].filter((name) => taken.has(name) && name !== 'paper')).toEqual([])
  })
})

describe('the table', () => {
  it('begins with a byte order mark and starts no formula in a spreadsheet', () => {
    const csv = auditCsv(paper())
    expect(csv.startsWith('\u{feff}fingerprint,report,')).toBe(true)
    expect(csv).toContain(`'=乙县`)
    expect(csv).not.toContain(',=乙县')
  })
})

describe('SARIF', () => {
  const log = JSON.parse(auditSarif(paper(review('dismissed', '口径')), wording, '1.0.0')) as unknown

  it('names rule, level, both places and the fingerprint; what was dismissed is suppressed', () => {
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          artifacts: [{ location: { uri: '%E7%94%B2%20%E5%8E%BF.html' } }, { location: { uri: 'b.html' } }],
          results: [
            {
              ruleId: 'parts-sum',
              ruleIndex: 0,
              kind: 'fail',
              level: 'error',
              locations: [{ logicalLocations: [{ fullyQualifiedName: 'b10r3c4.0-1' }] }],
              relatedLocations: [{ physicalLocation: { artifactLocation: { uri: 'b.html' } } }],
              partialFingerprints: { 'nianbao/v1': 'aaaaaaaaaaaaaaaa' },
              suppressions: [{ kind: 'external', justification: '误报 · 口径' }],
            },
            { level: 'note' },
          ],
        },
      ],
    })
  })
})

describe('the text', () => {
  it('shows formula, difference and places below each report', () => {
    const text = auditText(paper())
    expect(text).toContain('  错误 · 报告有误 · 分项之和等于合计\n    10 ≠ 11  (相差 1)')
    expect(text).toContain('[b10r3c4.0-1]')
    expect(text).toContain('[b b10r3c4.1-2]')
  })
})

describe('a figure that stands in the formula and explains it too', () => {
  const cell = { kind: 'cell', indicator: 'reconsideration', column: null } as const
  const twice = finding({
    reportId: 'a',
    verdict: 'contradicts',
    formula: [0, ' ≠ ', 1],
    operands: [
      operand(134, { reportId: 'a', place: AT(0), name: { kind: 'words' }, printed: '134件' }),
      operand(170, { reportId: 'a', place: AT(1), name: cell }),
      operand(170, { reportId: 'a', place: AT(1), name: cell }),
      operand(36, { reportId: 'a', place: AT(2), name: { ...cell, indicator: 'reconsideration.pending' } }),
    ],
    difference: -36,
  })
  const sheet = paperOf({ audit: summaryOf(REPORTS, [twice]), reviews: new Map(), language })
  it.each([
    ['text', auditText(sheet), 'b10r3c4.1-2'],
    ['html', auditHtml(sheet, 'zh-Hans'), '<strong>170</strong>'],
    ['csv', auditCsv(sheet), 'b10r3c4.1-2'],
    ['sarif', auditSarif(sheet, wording, '1'), 'b10r3c4.1-2'],
  ])('is listed once in %s', (_, text, place) => {
    expect(text.split(place)).toHaveLength(2)
    expect(text).toContain('尚未审结')
  })
})

describe('a figure that a person corrected', () => {
  const corrected = finding({
    reportId: 'a',
    verdict: 'contradicts',
    operands: [
      operand(21, {
        reportId: 'a',
        name: { kind: 'cell', indicator: 'reconsideration.upheld', column: null },
        printed: '12',
        corrected: true,
      }),
      operand(null, {
        reportId: 'a',
        name: { kind: 'cell', indicator: 'litigation.direct.upheld', column: null },
        printed: '',
        corrected: true,
      }),
      operand(11, { reportId: 'a' }),
    ],
  })
  const sheet = paperOf({ audit: summaryOf(REPORTS, [corrected]), reviews: new Map(), language })
  it.each([
    ['text', auditText(sheet)],
    ['html', auditHtml(sheet, 'zh-Hans')],
    ['csv', auditCsv(sheet)],
    ['sarif', auditSarif(sheet, wording, '1')],
  ])('says so in %s, with what is printed, under the name of its case', (_, text) => {
    expect(text).toContain('行政复议 · 结果维持')
    expect(text).toContain('21（人工更正，原文为“12”）')
    expect(text).toContain('未经复议直接起诉 · 结果维持')
    expect(text).toContain('空白（人工更正，原文为“空白”）')
  })
})
