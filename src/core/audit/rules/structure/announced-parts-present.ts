import type { Check } from '../../../domain/finding'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { Announcement } from './announced-parts'
import { announcementOf, TABLES } from './announced-parts'
import type { Part } from './outline'
import { outlineOf } from './outline'
import { isExcerpt, isSigned, linesOf } from './report-lines'
import { cannotTell, contradicts, holds } from './verdicts'

const operandOf = ({ report }: ReportSubject, { line, start, end }: Announcement) =>
  wordsOperand(report, line.printed(start, end), line.place(start, end))

/** The list of names in the preface itself has as many as it says. */
const checkNames = (subject: ReportSubject, announced: Announcement): readonly Check[] => {
  const { names, count } = announced
  if (names === null) return []
  const nearest = Math.min(Math.max(count, names.least), names.most)
  const agrees = nearest === count
  const statement = {
    instance: `names:${count}/${nearest}`,
    reportId: subject.report.id,
    formula: [0, `: ${nearest} ${agrees ? '=' : '≠'} ${count}`],
    operands: [operandOf(subject, announced)],
    expected: count,
    actual: nearest,
  }
  return [agrees ? holds(statement) : contradicts(statement, { severity: 'note' })]
}

/** The last part ends a report: tables, problems or other matters, or the date it was signed on. */
const isWhole = ({ report }: ReportSubject, parts: readonly Part[]): boolean =>
  !isExcerpt(report) &&
  parts.every(({ number }, index) => number === index + 1) &&
  (isSigned(report) || /附[表件]|统计表|其他|问题|改进/u.test(parts.at(-1)?.title ?? ''))

/** The parts that are there are as many as announced; 附表 may stand at the end without a number. */
const checkParts = (subject: ReportSubject, announced: Announcement): readonly Check[] => {
  const { report } = subject
  const parts = outlineOf(report)
  const last = parts.at(-1)
  if (last === undefined || parts.length < 2) return []
  const unnumbered = announced.withTables && !TABLES.test(last.title) && announced.count > parts.length ? 1 : 0
  const apart = announced.tablesBehind || !announced.withTables
  const numbered = apart && TABLES.test(last.title) && announced.count < parts.length ? 1 : 0
  const there = parts.length + unnumbered - numbered
  const agrees = announced.count === there
  const statement = {
    instance: `parts:${announced.count}/${there}`,
    reportId: report.id,
    formula: [
      0,
      `: ${unnumbered === 1 ? `${parts.length} + 1 = ` : ''}${there} ${agrees ? '=' : '≠'} ${announced.count}`,
    ],
    operands: [
      operandOf(subject, announced),
      wordsOperand(report, last.line.printed(0, last.length), last.line.place(0, last.length)),
    ],
    expected: announced.count,
    actual: there,
  }
  if (!isWhole(subject, parts)) return [cannotTell(statement, [{ code: 'text-incomplete' }])]
  return [agrees ? holds(statement) : contradicts(statement, { severity: 'note' })]
}

/** 本报告由…十一部分组成: the parts are counted, and the names listed with the number. */
export const announcedPartsPresent: ReportRule = {
  id: 'announced-parts-present',
  over: 'report',
  check: (subject) => {
    const { report } = subject
    const announced = report.metadata.kind === 'annual-report' ? announcementOf(linesOf(report)) : null
    return announced === null ? [] : [...checkParts(subject, announced), ...checkNames(subject, announced)]
  },
}
