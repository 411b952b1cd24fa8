import '../../ui/findings/findings.css'
import { useMemo } from 'react'
import { worstFirst } from '../../core/audit/order'
import type { Finding } from '../../core/domain/finding'
import type { Report, ReportFigures } from '../../core/domain/report'
import { formatFormula } from '../../core/audit/formula'
import { auditedReport } from '../../core/schema/encode-audit'
import { presentFinding } from '../../i18n/audit/present-finding'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { useAuditLanguage } from '../../i18n/audit/use-audit-language'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useFormat } from '../../i18n/locale'
import { FindingBadges } from '../../ui/findings/finding-badges'
import { fieldId } from './FigureField'

interface DraftFindingsProps {
  readonly findings: readonly Finding[]
  readonly report: Report
  readonly before: ReportFigures | null
}

const goTo = (id: string): void => {
  const field = document.getElementById(id)
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

const Contradiction = ({ finding, language }: { readonly finding: Finding; readonly language: AuditLanguage }) => {
  const { findings } = useDraftWords()
  const text = presentFinding(finding, language)
  const [first] = finding.operands.flatMap(({ name, reportId }, index) =>
    name.kind === 'cell' && reportId === finding.reportId ? [{ name, index }] : [],
  )
  return (
    <li>
      <span>
        <FindingBadges finding={finding} text={text} />
      </span>{' '}
      {text.says} <span className="formula">{formatFormula(finding)}</span>
      {text.reasons.map((reason) => (
        <span key={reason} className="draft-reason">
          {reason}
        </span>
      ))}
      {first === undefined ? null : (
        <button type="button" className="button" onClick={() => goTo(fieldId(first.name))}>
          {findings.goTo(text.figures[first.index]?.name ?? '')}
        </button>
      )}
    </li>
  )
}

/** What the checks find in the draft, worst first, each with the way to its field. */
export const DraftFindings = ({ findings, report, before }: DraftFindingsProps) => {
  const words = useDraftWords()
  const format = useFormat()
  const reports = useMemo(() => [report, ...(before === null ? [] : [before])].map(auditedReport), [report, before])
  const language = useAuditLanguage(reports)
  const count = (verdict: Finding['verdict']): string =>
    format.number(findings.filter((finding) => finding.verdict === verdict).length)
  const wrong = worstFirst(findings.filter(({ verdict }) => verdict === 'contradicts'))
  return (
    <section className="card draft-findings" aria-label={words.findings.heading}>
      <h2>{words.findings.heading}</h2>
      <output>{words.findings.summary(count('contradicts'), count('holds'), count('cannot-tell'))}</output>
      {wrong.length === 0 ? <p>{words.findings.none}</p> : null}
      <ul>
        {wrong.map((finding) => (
          <Contradiction key={finding.fingerprint} finding={finding} language={language} />
        ))}
      </ul>
    </section>
  )
}
