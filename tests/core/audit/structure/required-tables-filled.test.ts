import { describe, expect, it } from 'vitest'
import { requiredTablesFilled } from '../../../../src/core/audit/rules/structure/required-tables-filled'
import { subjectOf } from '../../../../src/core/audit/subject'
import type { Report } from '../../../../src/core/domain/report'
import { cell } from '../../../support/report-builder'
import { describeRule } from '../../../support/rule-harness'
import { SIX, written } from './written'

const [, disclosure, requests, review] = SIX
const LINES = [...SIX]

/** With an empty table behind the lines up to block 9, where the cells of the tests stand. */
const tabled = (lines: readonly string[], draft: Parameters<typeof written>[1] = {}): Report => {
  const base = written(lines, draft)
  const filler = Array.from({ length: 9 - lines.length }, () => ({ kind: 'paragraph', text: '。' }) as const)
  return { ...base, blocks: [...base.blocks, ...filler, { kind: 'table', rows: [] }] }
}
const ISSUED = cell('2021', 'normative-documents', 2, 'issued')
const RECEIVED = cell('2021', 'requests.received', 0, 'total')
const REVIEWED = cell('2021', 'reconsideration', 0)

describeRule(requiredTablesFilled, {
  passes: [
    {
      name: 'three tables, zeros too',
      report: tabled(LINES, { cells: [ISSUED, RECEIVED, REVIEWED] }),
      formulas: [`“${disclosure}”`, `“${requests}”`, `“${review}”`],
    },
    {
      name: 'a table of which one cell is blank',
      report: tabled([requests], { cells: [RECEIVED, cell('2021', 'requests.carried-over', 'blank', 'total')] }),
      formulas: [`“${requests}”`],
    },
    {
      name: 'a table of dashes',
      report: tabled([review], { cells: [ISSUED, cell('2021', 'reconsideration', 'dash')] }),
      formulas: [`“${review}”`],
    },
  ],
  fails: [
    {
      name: 'a table left blank',
      report: tabled([requests], {
        cells: [
          ISSUED,
          cell('2021', 'requests.received', 'blank', 'total'),
          cell('2021', 'requests.granted', 'blank', 'total'),
        ],
      }),
      formulas: [`“${requests}” → □`],
      severity: 'note',
      because: ['table-blank-requests'],
    },
    {
      name: 'a table that is not there',
      report: tabled([requests, review], { cells: [RECEIVED] }),
      formulas: [`“${review}” → □`],
      class: 'misread',
      because: ['table-not-read'],
    },
  ],
  cannotTell: [],
})

describe('a table that is missing', () => {
  it.each([
    ['no table of the report was read', tabled(LINES)],
    ['the page left tables out', tabled([...LINES, '（表格从略）'], { cells: [RECEIVED] })],
    ['the tables are attached', tabled([...LINES, '统计表详见附件。'], { cells: [RECEIVED] })],
    ['words were left out', tabled([...LINES, '[…]'], { cells: [RECEIVED] })],
    ['the form has other tables', tabled(LINES, { form: '2014', cells: [cell('2014', 'requests.received', 0)] })],
    ['it is no annual report', tabled(LINES, { kind: 'communique', cells: [RECEIVED] })],
    ['cells stand one a line', written(LINES, { cells: [RECEIVED] })],
    ['its part is not there', tabled(['一、总体情况'], { cells: [RECEIVED] })],
  ])('is not missed where %s', (_, report) => {
    expect(requiredTablesFilled.check(subjectOf(report))).toEqual([])
  })
})
