import { worstFirst } from '../../core/audit/order'
import { countFindings } from '../../core/audit/settled'
import { concerns, contradictionsOf } from '../../core/audit/summary'
import type { Finding } from '../../core/domain/finding'
import type { Audit } from '../../core/schema/wire-audit'
import { countedFindings } from '../../i18n/audit/conclusion-text'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { FindingText } from './FindingText'

/** What is known of the audit of a preview. */
export interface PreviewAudit {
  /** null while there is none. */
  readonly audit: Audit | null
  /** `own`: the report by itself, other years are still to come; `failed`: they could not be had. */
  readonly extent: 'own' | 'whole' | 'failed'
}

interface PreviewFindingsProps {
  readonly reportId: string
  readonly audited: PreviewAudit
}

const MOST = 6

/** What contradicts in a report, the worst first. */
export const findingsOn = (reportId: string, { findings }: Audit): readonly Finding[] =>
  worstFirst(contradictionsOf(findings).filter((finding) => concerns(finding, reportId)))

const NO_REPORTS: Audit['reports'] = []

/** How many contradictions of which weight a report has; nothing where it has none. */
export const FindingCounts = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const language = useAuditLanguage(NO_REPORTS)
  const counts = countFindings(findings)
  const { number } = language.format
  const ofScope = counts.explained === 0 ? [] : [language.wording.screen.badgeExplained(number(counts.explained))]
  return [...countedFindings(counts, language), ...ofScope].join(' · ')
}

const Found = ({ findings, audit }: { readonly findings: readonly Finding[]; readonly audit: Audit }) => {
  const words = useImportWords()
  const language = useAuditLanguage(audit.reports)
  const { number } = language.format
  if (findings.length === 0) return <p>{words.findingsNone}</p>
  return (
    <>
      <p>
        <FindingCounts findings={findings} />
      </p>
      <ul className="import-findings">
        {findings.slice(0, MOST).map((finding) => (
          <FindingText key={finding.fingerprint} finding={finding} language={language} />
        ))}
      </ul>
      {findings.length > MOST ? <p>{words.more(number(findings.length - MOST))}</p> : null}
    </>
  )
}

/** What contradicts in a report that is not kept yet: of the report by itself at once, of other years when they were looked through. */
export const PreviewFindings = ({ reportId, audited: { audit, extent } }: PreviewFindingsProps) => {
  const words = useImportWords()
  const still = { own: words.findingsRunning, failed: words.findingsFailed, whole: null }[extent]
  return (
    <section className="import-preview-findings" aria-busy={extent === 'own'}>
      <h4>{words.findings}</h4>
      {audit === null ? null : <Found findings={findingsOn(reportId, audit)} audit={audit} />}
      {still === null ? null : <p>{still}</p>}
    </section>
  )
}
