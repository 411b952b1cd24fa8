import { matchesOf } from '../../../text/matches'
import type { Claim } from '../../../domain/claim'
import type { Check } from '../../../domain/finding'
import type { Place } from '../../../domain/place'
import type { Report } from '../../../domain/report'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { wordsAfter, wordsBefore } from '../sentences/words-around'
import { isShortFor } from './other-body'
import { outlineOf } from './outline'
import { printedAt } from './printed-at'
import type { TextLine } from './report-lines'
import { linesOf } from './report-lines'
import { selfReferencesOf } from './self-references'
import type { LineWords } from './signature'
import { cannotTell, contradicts, holds } from './verdicts'

/** The title names another year than the statistical period. */
const checkTitle = ({ report, year }: ReportSubject): readonly Check[] => {
  const conflict = report.diagnostics.find(({ code, severity }) => code === 'year-conflict' && severity === 'warning')
  const { period, title } = report.metadata
  const place = period?.place ?? null
  if (place === null || title === null) return []
  const base = { reportId: report.id, operands: [printedAt(report, place)] }
  if (conflict === undefined) {
    return new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(title)
      ? [holds({ ...base, instance: 'title', formula: [0, ` = ${year}`] })]
      : []
  }
  const chosen =
    conflict.place === place ? [wordsOperand(report, String(year), report.metadata.year?.place ?? null)] : base.operands
  const operands = [wordsOperand(report, conflict.actual, conflict.place), ...chosen]
  return [
    contradicts(
      { ...base, instance: `title:${conflict.actual}`, formula: [0, ' ≠ ', 1], operands },
      { severity: 'warning' },
    ),
  ]
}

/** 结合我局实际,编制完成2023年度政府信息公开工作年度报告: what the report calls itself; 《…》 and 关于… name other papers. */
const CALLED =
  /(?:编制(?:完成)?|撰写|形成)了?(?:[我本][省市区县镇乡局委办厅])?(?<year>20\d{2})年(?:度)?(?:政府信息|政务|信息)公开(?:工作)?(?:年度)?(?:报告|年报)(?!编制|的?编写|的?通知|工作)/u
/** Lines in which a preface stands where no part follows. */
const PREFACE = 20

const prefaceOf = ({ report }: ReportSubject): readonly TextLine[] => {
  const [first] = outlineOf(report)
  return first === undefined
    ? linesOf(report).slice(0, PREFACE)
    : linesOf(report).filter(({ block }) => block < first.line.block)
}

/** The preface names the year of another report as its own. */
const checkPreface = (subject: ReportSubject, year: number): readonly Check[] => {
  const { report } = subject
  for (const line of prefaceOf(subject)) {
    const match = CALLED.exec(line.text.replaceAll(/《[^》]*》/gu, (title) => '《'.repeat(title.length)))
    const named = match?.groups?.year
    if (match === null || named === undefined) continue
    // 2023年,我局编制了2022年度报告: what was done in the year
    if ((line.text.slice(0, match.index).split('。').at(-1) ?? '').includes(`${year}年`)) continue
    const start = match.index + match[0].indexOf(named)
    const end = start + named.length + 1
    const statement = {
      instance: `preface:${named}`,
      reportId: report.id,
      formula: [0, ` ${Number(named) === year ? '=' : '≠'} ${year}`] as const,
      operands: [wordsOperand(report, line.printed(start, end), line.place(start, end))],
    }
    if (report.metadata.year?.inferred === true) return [cannotTell(statement, [{ code: 'year-inferred' }])]
    return [Number(named) === year ? holds(statement) : contradicts(statement, { severity: 'warning' })]
  }
  return []
}

const OPENING =
  /^(?:\([一二三四五六七八九十]{1,2}\)|[一二三四五六七八九十]{1,2}是|\d{1,2}[.、])?(?<year>20\d{2})年(?:度|以来)?(?:全年)?,?(?<who>\p{Script=Han}{1,24})/u
const SELF =
  /^(?:(?:我|本|全|共)(?:[省市县区旗州镇乡局委办厅]|单位|机关|部门|系统|街道|中心|年|计|公开|主动|收)|在?主动公开|制作)/u
/** Words of a sentence that looks back on purpose. */
const LOOKS_BACK =
  /比|较|同期|去年|上年|上一年|往年|以往|历年|截至|截止|自20\d{2}年|结转|增长|下降|减少|回顾|延续|期间/u

const BODY = /^\p{Script=Han}{2,}?(?:局|镇|乡|委|办|厅|街道|中心|政府)/u

const speaksOfSelf = (who: string, agency: string | null): boolean => {
  const body = BODY.exec(who)?.[0]
  return (
    SELF.test(who) || (agency !== null && (who.startsWith(agency) || (body !== undefined && isShortFor(body, agency))))
  )
}

const COUNTS = /\d(?:余|多)?(?:条|件|次|篇|份|个|期)/u

/** Sentences of a line, each with where it begins. */
const sentencesOf = ({ text }: TextLine): readonly { readonly text: string; readonly at: number }[] => {
  let at = 0
  return text.split('。').map((sentence) => {
    const start = at
    at += sentence.length + 1
    return { text: sentence, at: start }
  })
}

/** Where a sentence of the line opens on the year before as if it were this one, and nothing in the line says that it looks back. */
const staleIn = (line: TextLine, year: number, agency: string | null): number | null => {
  if (line.text.includes(`${year}年`) || /今年|本年/u.test(line.text) || LOOKS_BACK.test(line.text)) return null
  const stale = sentencesOf(line).find(({ text, at }) => {
    const { year: named, who = '' } = OPENING.exec(text)?.groups ?? {}
    // behind another sentence only what counts something is no aside: 2022年我局受到表扬
    return Number(named) === year - 1 && speaksOfSelf(who, agency) && (at === 0 || COUNTS.test(text))
  })
  return stale === undefined ? null : line.text.indexOf(String(year - 1), stale.at)
}

/** Lines of the parts that report on the year: not the preface, nor the problems and plans of which last year's may be told. */
const reportingLines = ({ report }: ReportSubject): readonly TextLine[] => {
  const lastFirst = [...outlineOf(report)].reverse()
  return linesOf(report).filter(({ block }) => {
    const part = lastFirst.find(({ line }) => line.block < block)
    return part !== undefined && !/问题|不足|改进|打算|思路|计划|其他/u.test(part.title)
  })
}

/** Words that name another year than the report's; where that one is only inferred, nothing is held against it. */
const judgedYear = (
  report: Report,
  { line, start, end, kind }: LineWords & { readonly kind: string },
  year: number,
): Check => {
  const statement = {
    instance: `${kind}:${line.text.slice(start, end)}`,
    reportId: report.id,
    formula: [0, ` ≠ ${year}`],
    operands: [wordsOperand(report, line.printed(start, end), line.place(start, end))],
  }
  return report.metadata.year?.inferred === true
    ? cannotTell(statement, [{ code: 'year-inferred' }])
    : contradicts(statement, { severity: 'warning' })
}

/** 2023年,我局将继续…: what the year of the report was going to be, from the report before; 将 alone may only name an object. */
const PLAN =
  /(?<year>20\d{2})年,?(?:[我本](?:[省市县区镇乡局委办厅]|机关|单位|街道))?将(?:继续|进一步|不断|着力|努力|认真|严格|坚持)(?![^。,]{0,24}(?:列为|列入|纳入|作为|当作))/u

const PLANNED = /将|要|计划|打算|下一步/u

/** The plan for the year that is over, where none for the next is told. */
const checkPlan = ({ report }: ReportSubject, year: number): readonly Check[] => {
  const plans = linesOf(report).flatMap((line) => {
    const match = PLAN.exec(line.text)
    const start = match?.index ?? -1
    return match === null || match.groups?.year !== String(year) ? [] : [{ line, start, end: start + 5 }]
  })
  const next = linesOf(report).some(({ text }) => text.includes(`${year + 1}年`) && PLANNED.test(text))
  return next ? [] : plans.slice(0, 1).map((words) => judgedYear(report, { ...words, kind: 'plan' }, year + 1))
}

const checkLines = (subject: ReportSubject, year: number): readonly Check[] => {
  const { report } = subject
  const agency = report.metadata.agency?.value ?? null
  return reportingLines(subject)
    .flatMap((line) => {
      const start = staleIn(line, year, agency)
      return start === null ? [] : [{ line, start, end: start + String(year).length + 1 }]
    })
    .map((words, index) => {
      const check = judgedYear(report, { ...words, kind: 'text' }, year)
      return { ...check, instance: index === 0 ? `text:${year - 1}` : `text:${year - 1}:${index + 1}` }
    })
}

/** Title and preface name the report of another year: 现公布2022年度政府信息公开年度报告. */
const checkReferences = ({ report }: ReportSubject, year: number): readonly Check[] => {
  const years = selfReferencesOf(report).flatMap((reference) => reference.year ?? [])
  const other = years.filter(({ line, start, end }) => line.text.slice(start, end) !== String(year))
  return other.slice(0, 1).map((words) => judgedYear(report, { ...words, kind: 'reference' }, year))
}

/** Counts of a year as its report states them; what is told of one kind only may well be told of another year too. */
const MAIN: ReadonlySet<string> = new Set(['disclosure.total', 'disclosure.produced', 'requests.received'])

const isOfYear = ({ period }: Claim, year: number): boolean =>
  period?.kind === 'year' && period.from === `${year}-01` && period.to === `${year}-12`

/** The year that the words before a figure name last. */
const yearNamedBefore = (report: Report, place: Place): LineWords | null => {
  const line = linesOf(report).find(({ block }) => block === place.block)
  if (line === undefined) return null
  const named = matchesOf(line.text, /20\d{2}年/gu).filter(
    ({ 0: text, index }) => line.place(index, index + text.length).end <= place.start,
  )
  const last = named.at(-1)
  return last === undefined ? null : { line, start: last.index, end: last.index + last[0].length }
}

/** The main counts are stated for another year, and none for the year of the report. */
const checkCounts = (subject: ReportSubject, year: number): readonly Check[] => {
  const { report } = subject
  const main = report.claims.filter(({ indicator, measure }) => MAIN.has(indicator) && measure === 'count')
  const other = main.filter((claim) => isOfYear(claim, year - 1) || isOfYear(claim, year + 1))
  return other
    .filter(({ indicator }) => !main.some((claim) => claim.indicator === indicator && !other.includes(claim)))
    .filter(({ place }) => !LOOKS_BACK.test(wordsBefore(report, place) + wordsAfter(report, place)))
    .flatMap((claim) => yearNamedBefore(report, claim.place) ?? [])
    .slice(0, 1)
    .map((words) => judgedYear(report, { ...words, kind: 'count' }, year))
}

/** Sentences of last year: by their words, else by what they count. */
const checkCopied = (subject: ReportSubject, year: number): readonly Check[] => {
  const lines = checkLines(subject, year)
  return lines.length > 0 ? lines : checkCounts(subject, year)
}

/** Title, period and the sentences on this year name one year; a copied text keeps the last one. */
export const oneReportYear: ReportRule = {
  id: 'one-report-year',
  over: 'report',
  check: (subject) =>
    subject.report.metadata.kind !== 'annual-report' || subject.year === null
      ? []
      : [
          ...checkTitle(subject),
          ...checkPreface(subject, subject.year),
          ...checkReferences(subject, subject.year),
          ...checkCopied(subject, subject.year),
          ...checkPlan(subject, subject.year),
        ],
}
