import type { SectionId } from '../../../domain/catalogue'
import { sectionOf } from '../../../domain/catalogue-index'
import type { BecauseCode, Check } from '../../../domain/finding'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { Part } from './outline'
import { outlineOf } from './outline'
import { isExcerpt, linesOf } from './report-lines'
import { contradicts, holds } from './verdicts'

/** Parts whose table stands below them, with the sections of the form it holds. */
const TABLES = {
  disclosure: ['documents'],
  requests: ['requests', 'outcomes'],
  review: ['review'],
} as const satisfies Readonly<Record<string, readonly SectionId[]>>
type TableKind = keyof typeof TABLES
const KINDS: readonly TableKind[] = ['disclosure', 'requests', 'review']

const UNFILLED: Readonly<Record<TableKind, BecauseCode>> = {
  disclosure: 'table-blank-disclosure',
  requests: 'table-blank-requests',
  review: 'table-blank-review',
}

/** Tables that were left out on purpose: (表格从略), 详见附件. */
const LEFT_OUT = /表格?(?:从略|略)|(?:见|详见|下载)附[件表]|如下图|见图/u

const cellsOf = ({ report }: ReportSubject, kind: TableKind) => {
  const sections: readonly SectionId[] = TABLES[kind]
  return report.cells.filter(({ indicator }) => sections.includes(sectionOf(indicator)))
}

const partOf = (parts: readonly Part[], kind: TableKind): Part | undefined =>
  parts.find(({ kinds }) => kinds.includes(kind))

/** How the table of a part was found. */
type State = 'filled' | 'blank' | 'absent'

const stateOf = (subject: ReportSubject, kind: TableKind): State => {
  const cells = cellsOf(subject, kind)
  if (cells.length === 0) return 'absent'
  return cells.every(({ content }) => content.state === 'blank') ? 'blank' : 'filled'
}

const checkTable = (subject: ReportSubject, { line, length }: Part, kind: TableKind): Check => {
  const { report } = subject
  const state = stateOf(subject, kind)
  const [first] = state === 'blank' ? cellsOf(subject, kind) : []
  const statement = {
    instance: `${kind}:${state}`,
    reportId: report.id,
    formula: state === 'filled' ? [0] : [0, ' → □'],
    operands: [
      wordsOperand(report, line.printed(0, length), line.place(0, length)),
      ...(first === undefined ? [] : [wordsOperand(report, first.printed, first.place)]),
    ],
  }
  if (state === 'filled') return holds(statement)
  const because = [{ code: UNFILLED[kind] }] as const
  return state === 'blank'
    ? contradicts(statement, { severity: 'note', because })
    : contradicts(statement, { severity: 'note', class: 'misread', because: [{ code: 'table-not-read' }] })
}

/** A table as such: where cells stand one a line or run together, what was not read says nothing of what is there. */
const hasReadTable = (subject: ReportSubject): boolean =>
  KINDS.some((kind) => cellsOf(subject, kind).some(({ place }) => subject.report.blocks[place.block]?.kind === 'table'))

/**
 * The tables of the three parts with figures are there and hold some: the form asks for a 0 where there was nothing. A table
 * that was not found may be a picture, so it is missed only where another one of the report was read.
 */
export const requiredTablesFilled: ReportRule = {
  id: 'required-tables-filled',
  over: 'report',
  check: (subject) => {
    const { report, form } = subject
    if (report.metadata.kind !== 'annual-report' || (form !== '2019' && form !== '2021')) return []
    if (!hasReadTable(subject) || isExcerpt(report) || linesOf(report).some(({ text }) => LEFT_OUT.test(text)))
      return []
    const parts = outlineOf(report)
    return KINDS.flatMap((kind) => {
      const part = partOf(parts, kind)
      return part === undefined ? [] : [checkTable(subject, part, kind)]
    })
  },
}
