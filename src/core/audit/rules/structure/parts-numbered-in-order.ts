import type { Check } from '../../../domain/finding'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { Part } from './outline'
import { outlineOf, PART_KINDS } from './outline'
import { isExcerpt } from './report-lines'
import { cannotTell, contradicts, holds } from './verdicts'

const orderOf = ({ kinds }: Part): number | null => {
  const [kind] = kinds
  return kind === undefined ? null : PART_KINDS.indexOf(kind)
}

/** Parts that the form puts side by side: nothing was cut out between them. */
const areNeighbours = (before: Part, now: Part): boolean => {
  const [left, right] = [orderOf(before), orderOf(now)]
  return left !== null && right !== null && right === left + 1
}

const judge = ({ report }: ReportSubject, before: Part, now: Part): Check => {
  const statement = {
    instance: `${before.number} ${before.title} / ${now.number} ${now.title}`,
    reportId: report.id,
    formula: [0, ` → ${before.number + 1} ≠ `, 1],
    operands: [before, now].map(({ line, length }) =>
      wordsOperand(report, line.printed(0, length), line.place(0, length)),
    ),
    expected: before.number + 1,
    actual: now.number,
  }
  const isGap = now.number > before.number + 1
  return isGap && (isExcerpt(report) || !areNeighbours(before, now))
    ? cannotTell(statement, [{ code: 'text-incomplete' }])
    : contradicts(statement, { severity: 'warning' })
}

const inOrder = ({ report }: ReportSubject, parts: readonly Part[]): Check =>
  holds({
    instance: `1–${parts.length}`,
    reportId: report.id,
    formula: parts.map(({ number }, index) => (index === 0 ? `${number}` : `, ${number}`)),
    operands: parts.map(({ line, length }) => wordsOperand(report, line.printed(0, length), line.place(0, length))),
  })

/** 一、二、三…: a number is not repeated, skipped or begun again. A report of which the beginning is lost cannot be judged. */
export const partsNumberedInOrder: ReportRule = {
  id: 'parts-numbered-in-order',
  over: 'report',
  check: (subject) => {
    const { report } = subject
    const parts = report.metadata.kind === 'annual-report' ? outlineOf(report) : []
    if (parts.length < 2) return []
    const broken = parts.slice(1).flatMap((now, index) => {
      const before = parts[index]
      return before === undefined || now.number === before.number + 1 ? [] : [judge(subject, before, now)]
    })
    return broken.length > 0 || parts[0]?.number !== 1 ? broken : [inOrder(subject, parts)]
  },
}
