import { worstFirst } from '../../core/audit/order'
import { countFindings } from '../../core/audit/settled'
import { concerns, contradictionsOf } from '../../core/audit/summary'
import type { Finding } from '../../core/domain/finding'
import type { Audit } from '../../core/schema/wire-audit'
import { countedFindings } from '../../i18n/audit/conclusion-text'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { FindingText } from './FindingText'

interface PreviewFindingsProps {
  readonly reportId: string
  /** null while it is being made; undefined where it cannot be had. */
  readonly audit: Audit | null | undefined
}

const MOST = 6

const Found = ({ findings, audit }: { readonly findings: readonly Finding[]; readonly audit: Audit }) => {
  const words = useImportWords()
  const language = useAuditLanguage(audit.reports)
  const { number } = language.format
  if (findings.length === 0) return <p>{words.findingsNone}</p>
  const counts = countFindings(findings)
  const ofScope = counts.explained === 0 ? [] : [language.wording.screen.badgeExplained(number(counts.explained))]
  return (
    <>
      <p>{[...countedFindings(counts, language), ...ofScope].join(' · ')}</p>
      <ul className="import-findings">
        {worstFirst(findings)
          .slice(0, MOST)
          .map((finding) => (
            <FindingText key={finding.fingerprint} finding={finding} language={language} />
          ))}
      </ul>
      {findings.length > MOST ? <p>{words.more(number(findings.length - MOST))}</p> : null}
    </>
  )
}

/** What contradicts in a report that is not kept yet, the worst first. */
export const PreviewFindings = ({ reportId, audit }: PreviewFindingsProps) => {
  const words = useImportWords()
  return (
    <section aria-busy={audit === null}>
      <h4>{words.findings}</h4>
      {audit === undefined ? <p>{words.findingsFailed}</p> : null}
      {audit === null ? <p>{words.findingsRunning}</p> : null}
      {audit ? (
        <Found
          findings={contradictionsOf(audit.findings).filter((finding) => concerns(finding, reportId))}
          audit={audit}
        />
      ) : null}
    </section>
  )
}
