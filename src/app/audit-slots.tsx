import type { Language } from '../core/domain/language'
import { CardFindings } from '../features/audit/CardFindings'
import { HeadBadge } from '../features/audit/HeadBadge'
import { ReportCard } from '../features/audit/ReportCard'
import { preloadAuditWording } from '../i18n/audit/use-audit-language'
import type { AuditSlots } from '../ui/figures/audit-slots'
import { NamedSources } from './NamedSources'
import { OrNothing } from './OrNothing'

/** Marks of the audit beside the figures of any screen; this file and all it shows comes after the first screen. */
const AUDIT_SLOTS: AuditSlots = {
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
  Sources: (props) => (
    <OrNothing instead={props.line}>
      <NamedSources {...props} />
    </OrNothing>
  ),
}

/** The marks, once the words they say are at hand or cannot be had; each loads what was found in its own reports. */
export const loadAuditSlots = async (language: Language): Promise<AuditSlots> => {
  await Promise.allSettled([preloadAuditWording(language)])
  return AUDIT_SLOTS
}
