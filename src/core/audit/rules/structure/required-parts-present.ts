import type { SectionId } from '../../../domain/catalogue'
import { sectionOf } from '../../../domain/catalogue-index'
import type { Because, BecauseCode, Check } from '../../../domain/finding'
import { wordsOperand } from '../../operands'
import type { Report } from '../../../domain/report'
import { normalize } from '../../../text/normalize'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { Part, PartKind } from './outline'
import { outlineOf, PART_KINDS } from './outline'
import { isExcerpt, isSigned, linesOf } from './report-lines'
import { signatureOf } from './signature'
import { cannotTell, contradicts, holds } from './verdicts'

/** Fewer parts are a page cut short or a text without headings. */
const LEAST_PARTS = 3

const MISSING: Readonly<Record<PartKind, BecauseCode>> = {
  overview: 'part-missing-overview',
  disclosure: 'part-missing-disclosure',
  requests: 'part-missing-requests',
  review: 'part-missing-review',
  problems: 'part-missing-problems',
  other: 'part-missing-other',
}

const TABLES: Readonly<Partial<Record<PartKind, readonly SectionId[]>>> = {
  disclosure: ['documents'],
  requests: ['requests', 'outcomes'],
  review: ['review'],
}

/** Words that show that a part was written, whatever its heading became. */
const WORDS: Readonly<Record<PartKind, RegExp>> = {
  overview: /总体情况|概述/u,
  disclosure: /主动公开/u,
  requests: /申请/u,
  review: /复议|诉讼/u,
  problems: /存在.{0,12}(?:问题|不足)/u,
  other: /其他需要报告/u,
}

/** Headings may stand in tables that lay out the page. */
const inTables = (report: Report, words: RegExp): boolean =>
  report.blocks.some(
    (block) =>
      block.kind === 'table' && block.rows.some((row) => row.some(({ text }) => words.test(normalize(text).text))),
  )

/** Where the words of a part may stand: the preface may announce one that never comes, the overview sums up the review. */
const writtenFrom = (report: Report, kind: PartKind): number => {
  if (kind === 'overview') return 0
  const parts = outlineOf(report)
  const from = kind === 'review' ? parts.find(({ kinds }) => !kinds.includes('overview')) : parts[0]
  return from?.line.block ?? 0
}

const isWritten = ({ report }: ReportSubject, kind: PartKind): boolean => {
  const sections = TABLES[kind] ?? []
  const first = writtenFrom(report, kind)
  return (
    report.cells.some(({ indicator }) => sections.includes(sectionOf(indicator))) ||
    linesOf(report).some(({ text, block }) => block >= first && WORDS[kind].test(text)) ||
    inTables(report, WORDS[kind])
  )
}

/** The numbers run on without a gap, so that nothing was cut out between two parts. */
const isUnbroken = (parts: readonly Part[]): boolean => parts.every(({ number }, index) => number === index + 1)

/** All parts bear the numbers of the form, from one on, so that a number left out is the part left out. */
const isNumberedAsForm = (parts: readonly Part[]): boolean =>
  parts[0]?.number === 1 &&
  parts.every(({ number, kinds }) => kinds.some((kind) => PART_KINDS.indexOf(kind) === number - 1))

const missingKinds = (parts: readonly Part[]): readonly PartKind[] =>
  PART_KINDS.filter((kind) => !parts.some(({ kinds }) => kinds.includes(kind)))

/** A part is left out for certain where later ones follow without a gap in the numbers, or the report is signed after the last. */
const isLeftOut = (kind: PartKind, parts: readonly Part[], signed: boolean): boolean => {
  const order = PART_KINDS.indexOf(kind)
  return signed || parts.some(({ kinds }) => kinds.some((each) => PART_KINDS.indexOf(each) > order))
}

const judge = (subject: ReportSubject, parts: readonly Part[]): Check => {
  const { report } = subject
  const missing = missingKinds(parts)
  const named = parts.filter(({ kinds }) => kinds.length > 0)
  const statement = {
    instance: missing.length === 0 ? 'all' : missing.join(','),
    reportId: report.id,
    formula: [`${PART_KINDS.length - missing.length} ${missing.length === 0 ? '=' : '≠'} ${PART_KINDS.length}`],
    operands: named.map(({ line, length }) => wordsOperand(report, line.printed(0, length), line.place(0, length))),
    expected: PART_KINDS.length,
    actual: PART_KINDS.length - missing.length,
  }
  if (missing.length === 0) return holds(statement)
  const because: readonly Because[] = missing.map((kind) => ({ code: MISSING[kind] }))
  const proved = (isUnbroken(parts) || isNumberedAsForm(parts)) && !isExcerpt(report)
  const certain = missing.filter(
    (kind) => proved && isLeftOut(kind, parts, isSigned(report) || signatureOf(report) !== null),
  )
  if (certain.length < missing.length) return cannotTell(statement, [{ code: 'text-incomplete' }, ...because])
  return certain.every((kind) => isWritten(subject, kind))
    ? contradicts(statement, { severity: 'note', class: 'scope', because: [...because, { code: 'part-elsewhere' }] })
    : contradicts(statement, { severity: 'warning', because })
}

/** 国办公开办函〔2019〕60号 and 〔2021〕30号 prescribe six parts; earlier years had no common outline. */
export const requiredPartsPresent: ReportRule = {
  id: 'required-parts-present',
  over: 'report',
  check: (subject) => {
    const { report, form } = subject
    if (report.metadata.kind !== 'annual-report' || (form !== '2019' && form !== '2021')) return []
    const parts = outlineOf(report)
    return parts.filter(({ kinds }) => kinds.length > 0).length < LEAST_PARTS ? [] : [judge(subject, parts)]
  },
}
