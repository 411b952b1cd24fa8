import '../../ui/findings/findings.css'
import { useMemo } from 'react'
import { concerns } from '../../core/audit/summary'
import { conclusionOf } from '../../core/audit/conclusion'
import type { Conclusion } from '../../core/audit/conclusion'
import { isSettled, worstOf } from '../../core/audit/settled'
import { tallyOf } from '../../core/audit/tally'
import type { AuditSummary } from '../../core/schema/wire-audit'
import { useAuditOf } from '../../data/audit'
import { useAuditLanguage, useAuditWording } from '../../i18n/audit/use-audit-language'
import { conclusionText, countedFindings } from '../../i18n/audit/conclusion-text'
import type { AuditLanguage } from '../../i18n/audit/present-finding'
import { useReviews } from '../../state/review-store'
import { useView } from '../../state/view-store'
import { reportAddress } from './addresses'

interface HeadBadgeProps {
  readonly reportId: string
}

/** The conclusion in a few words. */
const saysOf = (conclusion: Conclusion, language: AuditLanguage): string => {
  const { screen } = language.wording
  const { number } = language.format
  switch (conclusion.kind) {
    case 'found':
      return countedFindings(conclusion.counts, language).join(' · ')
    case 'explained':
      return screen.badgeExplained(number(conclusion.explained))
    case 'untold':
      return screen.badgeUntold(number(conclusion.untold))
    case 'clean':
      return screen.badgeHeld(number(conclusion.holds))
    default:
      return conclusionText(conclusion, language)
  }
}

const Badge = ({ reportId, audit }: HeadBadgeProps & { readonly audit: AuditSummary }) => {
  const language = useAuditLanguage(audit.reports)
  const reviews = useReviews((state) => state.reviews)
  // the address holds the whole view
  useView()
  const own = useMemo(() => audit.findings.filter((finding) => concerns(finding, reportId)), [audit.findings, reportId])
  const open = own.filter(({ fingerprint }) => !isSettled(reviews[fingerprint]))
  const tally = useMemo(() => tallyOf(audit, new Set([reportId])), [audit, reportId])
  const conclusion = conclusionOf({ findings: own, open }, tally)
  const worst = conclusion.kind === 'found' ? worstOf(conclusion.counts) : null
  return (
    <a
      className="badge head-badge"
      data-severity={worst === 'note' ? 'warning' : (worst ?? undefined)}
      href={reportAddress(audit.reports, reportId)}
    >
      {language.wording.screen.badge(saysOf(conclusion, language))}
    </a>
  )
}

const Failed = ({ retry }: { readonly retry: () => void }) => {
  const { screen } = useAuditWording()
  return (
    <>
      <span className="badge">{screen.badgeFailed}</span>{' '}
      <button type="button" className="button quiet" onClick={retry}>
        {screen.retry}
      </button>
    </>
  )
}

/** 校核：1 处错误 · 4 处提示: the result for one report, a link to its findings. */
export const HeadBadge = ({ reportId }: HeadBadgeProps) => {
  const audit = useAuditOf([reportId])
  if (audit.state === 'failed') return <Failed retry={audit.retry} />
  return audit.state === 'loading' ? null : <Badge reportId={reportId} audit={audit.value} />
}
