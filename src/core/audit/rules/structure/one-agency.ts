import type { Check, FindingSeverity } from '../../../domain/finding'
import type { Stated } from '../../../domain/report'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import type { BodyKind } from './other-body'
import { isNamedOtherwise, isOfOtherPlace, isOfOtherTrade, kindOfBody } from './other-body'
import type { TextLine } from './report-lines'
import { linesOf } from './report-lines'
import { isTitle, selfReferencesOf } from './self-references'
import type { LineWords } from './signature'
import { signatureOf } from './signature'
import { contradicts, holds } from './verdicts'

/** How an agency of a kind would not call itself. 本中心 in a report of a bureau comes from one of its centres, or from another text. */
const FOREIGN: Readonly<Record<BodyKind, RegExp>> = {
  局: /(?<![\p{Script=Han}])(?:我|本)(?<other>镇(?!区|域)|乡(?!村|镇)|街道|中心|委(?!员|托|派))/u,
  镇: /(?<![\p{Script=Han}])(?:我|本)(?<other>局|乡(?!村|镇)|街道|中心)/u,
  乡: /(?<![\p{Script=Han}])(?:我|本)(?<other>局|镇(?!区|域)|街道|中心)/u,
  街道: /(?<![\p{Script=Han}])(?:我|本)(?<other>局|镇(?!区|域)|乡(?!村|镇)|中心)/u,
}

const statementOf = ({ report }: ReportSubject, agency: Stated<string>, words: readonly [TextLine, number, number]) => {
  const [line, start, end] = words
  return {
    instance: line.text.slice(start, end),
    reportId: report.id,
    formula: [0, ' ≠ ', 1],
    operands: [
      wordsOperand(report, line.printed(start, end), line.place(start, end)),
      wordsOperand(report, agency.printed, agency.place),
    ],
  }
}

/** What the text calls itself, each wrong word once. */
const checkSelf = (subject: ReportSubject, agency: Stated<string>): readonly Check[] => {
  const kind = kindOfBody(agency.value)
  if (kind === null) return []
  const found = new Map<string, Check>()
  for (const line of linesOf(subject.report)) {
    const match = FOREIGN[kind].exec(line.text)
    const word = match?.[0]
    if (match === null || word === undefined || found.has(word)) continue
    const words = [line, match.index, match.index + word.length] as const
    found.set(word, contradicts(statementOf(subject, agency, words), { severity: 'note' }))
  }
  return [...found.values()]
}

const COMPILED =
  /(?:本(?:年度)?(?:报告|年报)(?:是)?由|^由)(?<name>\p{Script=Han}{2,24}?(?:局|镇|乡|街道)(?:人民政府|办事处)?)(?:根据|依据|按照|编制|负责编制|公布)/u
/** A paragraph that begins with a bureau or town as the one that acts or reports: (一)主动公开。临川县水利局主动公开政府信息5条, …2023年政府信息公开工作年度报告由…. */
const BEGINS =
  /^(?<head>\([一二三四五六七八九十]\)(?:主动公开|依申请公开)[^。,;:\d]{0,10}[。:])?(?:\d{4}年度?,?)?(?<name>\p{Script=Han}{2,4}?[省市县区旗州]\p{Script=Han}{1,12}?(?:局|镇人民政府|乡人民政府|街道办事处))(?<title>(?:\d{4}年度?)?政府信息公开(?:工作)?年度?(?:报告|年报))?(?:(?<=报告|年报)|(?:\d{4}年度?)?(?:共|全年|累计)?(?:主动公开|收到|受理|办理|依申请))/u

/** What the text says of the agency by name, and whether that is another one. */
const checkName = (
  subject: ReportSubject,
  agency: Stated<string>,
  {
    line,
    name,
    at,
    other,
  }: { readonly line: TextLine; readonly name: string; readonly at: number; readonly other: boolean },
): Check => {
  const start = line.text.indexOf(name, at)
  const statement = statementOf(subject, agency, [line, start, start + name.length])
  return other ? contradicts(statement, { severity: 'warning' }) : holds({ ...statement, formula: [0, ' = ', 1] })
}

/** 本报告由…编制 names the agency of the title. */
const checkCompiler = (subject: ReportSubject, agency: Stated<string>): readonly Check[] => {
  for (const line of linesOf(subject.report)) {
    const match = COMPILED.exec(line.text)
    const name = match?.groups?.name
    if (match === null || name === undefined) continue
    return [checkName(subject, agency, { line, name, at: match.index, other: isOfOtherPlace(name, agency.value) })]
  }
  return []
}

/** A paragraph about what another bureau did, or about its report, was left over from another text. */
const checkBeginnings = (subject: ReportSubject, agency: Stated<string>): readonly Check[] =>
  linesOf(subject.report)
    .flatMap((line) => {
      const { name, title, head } = BEGINS.exec(line.text)?.groups ?? {}
      // the title once more is an own name; a page may list those of others
      if (name === undefined || line.heading || isTitle(line)) return []
      const other =
        isOfOtherPlace(name, agency.value) || ((title ?? head) !== undefined && isOfOtherTrade(name, agency.value))
      return other ? [checkName(subject, agency, { line, name, at: 0, other })] : []
    })
    .slice(0, 1)

/** How sure a name is another body's: one of another place or trade is; one named otherwise may have been renamed. */
const severityOfName = (name: string, agency: string): FindingSeverity | null => {
  if (isOfOtherPlace(name, agency) || isOfOtherTrade(name, agency)) return 'warning'
  return isNamedOtherwise(name, agency) ? 'note' : null
}

/** Words in which the report names itself as a whole, `sure` where they can name nobody else. */
interface OwnName {
  readonly words: LineWords
  readonly sure: boolean
}

/** The title once more, 现公布…年度报告, whom to ask about the report, the signature. */
const ownNames = ({ report }: ReportSubject): readonly OwnName[] => {
  const references = selfReferencesOf(report).flatMap(({ agency, contact }) =>
    agency === null ? [] : [{ words: agency, sure: !contact }],
  )
  const signed = signatureOf(report)?.name ?? null
  return signed === null ? references : [...references, { words: signed, sure: true }]
}

const checkOwnName = (subject: ReportSubject, agency: Stated<string>, { words, sure }: OwnName): Check => {
  const { line, start, end } = words
  const severity = severityOfName(line.text.slice(start, end), agency.value)
  const statement = statementOf(subject, agency, [line, start, end])
  return severity === null
    ? holds({ ...statement, formula: [0, ' = ', 1] })
    : contradicts(statement, { severity: sure ? severity : 'note' })
}

/** Each name by which the report calls itself, once. */
const checkOwnNames = (subject: ReportSubject, agency: Stated<string>): readonly Check[] => {
  const byName = new Map<string, Check>()
  for (const name of ownNames(subject)) {
    const check = checkOwnName(subject, agency, name)
    const known = byName.get(check.instance)
    if (known === undefined || known.severity === 'note') byName.set(check.instance, check)
  }
  return [...byName.values()]
}

/** The report speaks of itself as the agency of its title. Where the agency is only inferred nothing is held against it. */
export const oneAgency: ReportRule = {
  id: 'one-agency',
  over: 'report',
  check: (subject) => {
    const { agency, kind } = subject.report.metadata
    return kind !== 'annual-report' || agency === null || agency.inferred
      ? []
      : [
          ...checkCompiler(subject, agency),
          ...checkBeginnings(subject, agency),
          ...checkOwnNames(subject, agency),
          ...checkSelf(subject, agency),
        ]
  },
}
