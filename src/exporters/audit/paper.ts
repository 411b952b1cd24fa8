import { worstFirst } from '../../core/audit/order'
import { conclusionOf } from '../../core/audit/conclusion'
import { isSettled } from '../../core/audit/settled'
import type { RuleTally } from '../../core/audit/tally'
import { tallyOf, totalOf } from '../../core/audit/tally'
import type { Finding } from '../../core/domain/finding'
import type { Review } from '../../core/domain/review'
import type { AuditSummary, AuditedReport } from '../../core/schema/wire-audit'
import { checkedText, conclusionText } from '../../i18n/audit/conclusion-text'
import type { AuditLanguage, FindingText } from '../../i18n/audit/present-finding'
import { presentFinding } from '../../i18n/audit/present-finding'
import { reportNames } from '../../i18n/audit/report-names'
import type { Format } from '../../i18n/format'
import type { Labels } from '../../i18n/labels'
import type { AuditWording, PaperWords } from '../../i18n/audit/wording'

/** A finding on paper, with what a person said about it. */
export interface PaperFinding {
  readonly finding: Finding
  readonly text: FindingText
  readonly review: Review | null
  /** `属实：…`, the person's verdict and remark in words; empty where there is none. */
  readonly remark: string
}

/** One report on paper: who, what was checked, what was found. */
export interface PaperReport {
  readonly report: AuditedReport
  /** `衡阳市应急管理局 2019 年`. */
  readonly title: string
  /** Label and value of the head of the form, in order. */
  readonly head: readonly (readonly [label: string, value: string])[]
  readonly conclusion: string
  readonly checked: string
  /** Contradictions, worst first; those a person explained or dismissed come last. */
  readonly findings: readonly PaperFinding[]
}

/** The result of an audit in the words of one language, ready for any format. */
export interface Paper {
  /** Of the whole: names the report where it is about one. */
  readonly title: string
  readonly words: PaperWords
  readonly reviews: AuditWording['words']['reviews']
  /** What was found and checked in all reports together. */
  readonly summary: string
  readonly reports: readonly PaperReport[]
}

/** Words of one language. */
export interface PaperLanguage {
  readonly wording: AuditWording
  readonly labels: Labels
  readonly format: Format
}

const remarkOf = (review: Review | null, { words }: AuditWording): string => {
  if (review === null) return ''
  const verdict = review.verdict === null ? '' : words.reviews[review.verdict]
  return [verdict, review.remark].filter((part) => part !== '').join(' · ')
}

interface Counted {
  readonly tally: readonly RuleTally[]
  readonly findings: readonly PaperFinding[]
}

const sentencesOf = ({ tally, findings }: Counted, language: PaperLanguage) => {
  const { paper, conclusion: words } = language.wording.words
  const { number } = language.format
  const total = totalOf(tally)
  const written = findings.map(({ finding }) => finding)
  const open = findings.flatMap(({ finding, review }) => (isSettled(review) ? [] : [finding]))
  const conclusion = conclusionOf({ findings: written, open }, tally)
  const explained = conclusion.kind === 'found' ? conclusion.counts.explained : 0
  const left = total.contradicts + total.explained - findings.length
  const said = [
    // where a filter leaves all out, it is not said that there are none
    ...(findings.length === 0 && left > 0 ? [] : [paper.sentence(conclusionText(conclusion, language))]),
    ...(explained > 0 ? [paper.sentence(words.explained(number(explained)))] : []),
    ...(left > 0 ? [paper.leftOut(number(left))] : []),
  ]
  return { checked: total.all === 0 ? '' : checkedText(total, language), conclusion: said.join(' ') }
}

interface PaperRequest {
  readonly audit: AuditSummary
  /** Reports and findings to be put on paper, where they are not all of the audit. */
  readonly reports?: readonly AuditedReport[]
  readonly findings?: readonly Finding[]
  readonly reviews: ReadonlyMap<string, Review>
  readonly language: PaperLanguage
}

const sheetOf = (report: AuditedReport, findings: readonly Finding[], request: Required<PaperRequest>): PaperReport => {
  const { audit, reviews, language } = request
  const { wording } = language
  const { paper } = wording.words
  const spoken: AuditLanguage = { ...language, reportName: reportNames(audit.reports, wording) }
  const written = worstFirst(findings).map((finding): PaperFinding => {
    const review = reviews.get(finding.fingerprint) ?? null
    return { finding, text: presentFinding(finding, spoken), review, remark: remarkOf(review, wording) }
  })
  const year = report.year === null ? '' : paper.yearOf(String(report.year))
  const agency = report.agency ?? paper.unnamedAgency
  const tally = tallyOf(audit, new Set([report.id]))
  return {
    report,
    title: [agency, year].filter((part) => part !== '').join(' '),
    head: [
      [paper.agency, agency],
      [paper.year, year],
      [paper.file, report.source],
    ],
    ...sentencesOf({ tally, findings: written }, language),
    findings: [
      ...written.filter(({ review }) => !isSettled(review)),
      ...written.filter(({ review }) => isSettled(review)),
    ],
  }
}

/**
 * Puts an audit on paper. `reviews` are found by fingerprint; reports keep the order of the audit, one without
 * contradictions stays, so that silence means something.
 */
export const paperOf = (request: PaperRequest): Paper => {
  const { audit, language } = request
  const { reports = audit.reports, findings = audit.findings } = request
  const { words } = language.wording
  const shownAt = byReport(findings)
  const sheets = reports.map((report) =>
    sheetOf(report, shownAt.get(report.id) ?? [], { ...request, reports, findings }),
  )
  const tally = tallyOf(audit, new Set(reports.map(({ id }) => id)))
  const whole = sentencesOf({ tally, findings: sheets.flatMap((sheet) => sheet.findings) }, language)
  const [only] = sheets
  return {
    title: sheets.length === 1 && only !== undefined ? `${only.title} ${words.paper.title}` : words.paper.title,
    words: words.paper,
    reviews: words.reviews,
    summary: [whole.conclusion, whole.checked].filter((part) => part !== '').join(' '),
    reports: sheets,
  }
}

const byReport = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.reportId)
    if (group === undefined) groups.set(finding.reportId, [finding])
    else group.push(finding)
  }
  return groups
}
