import '../../ui/findings/findings.css'
import { useMemo } from 'react'
import { concerns } from '../../core/audit/summary'
import { countSeverities, isSettled, worstOf } from '../../core/audit/settled'
import { tallyOf, totalOf } from '../../core/audit/tally'
import type { AuditSummary } from '../../core/schema/wire-audit'
import { useAudit } from '../../data/audit'
import { useAuditLanguage, useAuditWording } from '../../i18n/audit/use-audit-language'
import { useReviews } from '../../state/review-store'
import { useView } from '../../state/view-store'
import { reportAddress } from './addresses'

interface HeadBadgeProps {
  readonly reportId: string
}

const Badge = ({ reportId, audit }: HeadBadgeProps & { readonly audit: AuditSummary }) => {
  const { wording, format } = useAuditLanguage(audit.reports)
  const { screen } = wording
  const reviews = useReviews((state) => state.reviews)
  // the address holds the whole view
  useView()
  const own = useMemo(() => audit.findings.filter((finding) => concerns(finding, reportId)), [audit.findings, reportId])
  const open = own.filter(({ fingerprint }) => !isSettled(reviews[fingerprint]))
  const { all, holds } = useMemo(() => totalOf(tallyOf(audit.counts, new Set([reportId]))), [audit.counts, reportId])
  const { error, warning, note } = countSeverities(open)
  const worst = worstOf(open)
  const says =
    worst !== null
      ? screen.badge({ error: format.number(error), warning: format.number(warning), note: format.number(note) })
      : all === 0
        ? screen.badgeNothing
        : screen.badgeHeld(format.number(holds))
  return (
    <a
      className="badge head-badge"
      data-severity={worst === 'note' ? 'warning' : (worst ?? undefined)}
      href={reportAddress(audit.reports, reportId)}
    >
      {says}
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

/** 校核：0 处错误 · 4 处提示: the result for one report, a link to its findings. */
export const HeadBadge = ({ reportId }: HeadBadgeProps) => {
  const audit = useAudit()
  if (audit.state === 'failed') return <Failed retry={audit.retry} />
  return audit.state === 'loading' ? null : <Badge reportId={reportId} audit={audit.value} />
}
