import { Component, Suspense } from 'react'
import type { ReactNode } from 'react'
import { CardFindings } from '../features/audit/CardFindings'
import { HeadBadge } from '../features/audit/HeadBadge'
import { ReportCard } from '../features/audit/ReportCard'
import type { AuditSlots } from '../ui/figures/audit-slots'

/** A mark that fails leaves its place empty: the figures beside it stand by themselves. */
class OrNothing extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true }
  }

  override state = { failed: false }

  override render() {
    return this.state.failed ? null : <Suspense>{this.props.children}</Suspense>
  }
}

/** Marks of the audit beside the figures of any screen; this file and all it shows comes after the first screen. */
export const AUDIT_SLOTS: AuditSlots = {
  Card: (props) => (
    <OrNothing>
      <CardFindings {...props} />
    </OrNothing>
  ),
  Head: (props) => (
    <OrNothing>
      <HeadBadge {...props} />
    </OrNothing>
  ),
  Report: (props) => (
    <OrNothing>
      <ReportCard {...props} />
    </OrNothing>
  ),
}
