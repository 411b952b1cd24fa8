import { countVerdicts, worstFirst } from '../../core/audit/order'
import { countSeverities, isSettled } from '../../core/audit/settled'
import type { Finding } from '../../core/domain/finding'
import type { Review } from '../../core/domain/review'
import type { Audit, AuditedReport } from '../../core/schema/wire-audit'
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
  readonly words: PaperWords
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
  readonly all: readonly Finding[]
  readonly findings: readonly PaperFinding[]
}

const sentencesOf = ({ all, findings }: Counted, { wording, format }: PaperLanguage) => {
  const { paper } = wording.words
  const { holds, contradicts, 'cannot-tell': untold } = countVerdicts(all)
  const severities = countSeverities(findings.flatMap(({ finding, review }) => (isSettled(review) ? [] : [finding])))
  const checked = paper.checked({
    all: format.number(all.length),
    holds: format.number(holds),
    contradicts: format.number(contradicts),
    untold: format.number(untold),
  })
  const found = paper.found({
    error: format.number(severities.error),
    warning: format.number(severities.warning),
    note: format.number(severities.note),
  })
  return {
    checked: all.length === 0 ? '' : checked,
    conclusion: findings.length > 0 ? found : all.length > 0 ? paper.nothingFound : paper.nothingChecked,
  }
}

/**
 * Puts an audit on paper. `reviews` are found by fingerprint; reports keep the order of the audit, one without
 * contradictions stays, so that silence means something.
 */
export const paperOf = (
  { reports, findings }: Audit,
  reviews: ReadonlyMap<string, Review>,
  language: PaperLanguage,
): Paper => {
  const { wording } = language
  const { paper } = wording.words
  const spoken: AuditLanguage = { ...language, reportName: reportNames(reports, wording) }
  const shownAt = byReport(findings)
  const sheets = reports.map((report): PaperReport => {
    const all = shownAt.get(report.id) ?? []
    const written = worstFirst(all.filter(({ verdict }) => verdict === 'contradicts')).map((finding): PaperFinding => {
      const review = reviews.get(finding.fingerprint) ?? null
      return { finding, text: presentFinding(finding, spoken), review, remark: remarkOf(review, wording) }
    })
    const open = written.filter(({ review }) => !isSettled(review))
    const settled = written.filter(({ review }) => isSettled(review))
    const year = report.year === null ? '' : paper.yearOf(String(report.year))
    const agency = report.agency ?? paper.unnamedAgency
    return {
      report,
      title: [agency, year].filter((part) => part !== '').join(' '),
      head: [
        [paper.agency, agency],
        [paper.year, year],
        [paper.file, report.source],
      ],
      ...sentencesOf({ all, findings: written }, language),
      findings: [...open, ...settled],
    }
  })
  const total = sentencesOf({ all: findings, findings: sheets.flatMap((sheet) => sheet.findings) }, language)
  return {
    words: paper,
    summary: [total.conclusion, total.checked].filter((part) => part !== '').join(' '),
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
