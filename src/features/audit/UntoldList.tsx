import { useState } from 'react'
import type { RuleId } from '../../core/domain/finding'
import type { AuditedReport } from '../../core/schema/wire-audit'
import { useAudit, useChecks } from '../../data/audit'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { presentFinding } from '../../i18n/audit/present-finding'
import { FormulaText } from '../../ui/findings/formula-text'

interface UntoldListProps {
  readonly rule: RuleId
  readonly reports: readonly AuditedReport[]
  readonly language: AuditLanguage
}

const STEP = 30

/** Checks of one rule that could not be told, each with its reason and the places of its figures. */
export const UntoldList = ({ rule, reports, language }: UntoldListProps) => {
  const { screen, rules } = language.wording
  const [most, setMost] = useState(STEP)
  const audit = useAudit()
  const inView = new Set(reports.map(({ id }) => id))
  const counts = audit.state === 'ready' ? audit.value.counts : []
  const concerned = counts.filter(
    (check) => check.rule === rule && check.counts['cannot-tell'] > 0 && inView.has(check.reportId),
  )
  const checks = useChecks(concerned.map(({ reportId }) => reportId))
  if (checks.state === 'loading') return <output>{screen.loading}</output>
  if (checks.state === 'failed')
    return (
      <p role="alert">
        {screen.failed}{' '}
        <button type="button" className="button" onClick={checks.retry}>
          {screen.retry}
        </button>
      </p>
    )
  const untold = checks.value.filter(
    (finding) => finding.rule === rule && finding.verdict === 'cannot-tell' && inView.has(finding.reportId),
  )
  return (
    <>
      <ul className="untold" aria-label={screen.checked.reasonsOf(rules[rule].name)}>
        {untold.slice(0, most).map((finding) => {
          const { reasons, figures } = presentFinding(finding, language)
          const where = language.reportName(finding.reportId)
          return (
            <li key={`${finding.reportId} ${finding.fingerprint}`}>
              {where === null ? null : <span lang="zh">{screen.ofReport(where.agency, where.year)}</span>}{' '}
              <FormulaText finding={finding} figures={figures} />
              <span className="untold-reasons">{reasons.join(language.wording.words.reasonSeparator)}</span>
            </li>
          )
        })}
      </ul>
      {untold.length > most ? (
        <button type="button" className="button" onClick={() => setMost(most + STEP)}>
          {screen.checked.more(language.format.number(Math.min(STEP, untold.length - most)))}
        </button>
      ) : null}
    </>
  )
}
