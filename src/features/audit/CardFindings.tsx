import '../../ui/findings/findings.css'
import { useMemo } from 'react'
import { touching } from '../../core/audit/summary'
import type { Finding } from '../../core/domain/finding'
import type { AuditSummary } from '../../core/schema/wire-audit'
import { useAuditOf, useChecks } from '../../data/audit'
import type { FigureRef } from '../../ui/charts/series'
import { FoundMark } from './FoundMark'
import { HeldMark } from './HeldMark'
import { heldFirst, reportsWithChecks } from './marks'

interface CardFindingsProps {
  readonly figures: readonly FigureRef[]
}

const Marks = ({ figures, audit }: CardFindingsProps & { readonly audit: AuditSummary }) => {
  const found = useMemo(() => [...touching(audit.findings, figures).keys()], [audit.findings, figures])
  const ids = useMemo(() => reportsWithChecks(audit.counts, figures), [audit.counts, figures])
  const checks = useChecks(ids)
  const known: readonly Finding[] | null = checks.state === 'ready' ? checks.value : null
  const held = useMemo(() => (known === null ? [] : heldFirst(known, figures)), [known, figures])
  if (found.length === 0 && held.length === 0) return null
  return (
    <div className="card-audit">
      {found.length === 0 ? null : <FoundMark findings={found} reports={audit.reports} />}
      {held.length === 0 ? null : <HeldMark findings={held} reports={audit.reports} />}
    </div>
  )
}

/** Below a card: the findings that touch its figures, and quietly an identity that holds. Nothing until it is known. */
export const CardFindings = ({ figures }: CardFindingsProps) => {
  const ids = useMemo(() => [...new Set(figures.map(({ reportId }) => reportId))].sort(), [figures])
  const audit = useAuditOf(ids)
  return audit.state === 'ready' ? <Marks figures={figures} audit={audit.value} /> : null
}
