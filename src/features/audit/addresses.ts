import type { Finding } from '../../core/domain/finding'
import type { AuditedReport } from '../../core/schema/wire-audit'
import { currentView } from '../../state/address'
import { encodeView } from '../../state/url-codec'
import { NO_AUDIT_FILTER } from '../../state/view'

/** A finding in the Audit screen, whatever was filtered there. */
export const findingAddress = (finding: Finding): string =>
  encodeView({
    ...currentView(),
    screen: 'audit',
    source: null,
    from: null,
    audit: NO_AUDIT_FILTER,
    finding: finding.fingerprint,
  })

/** The Audit screen of one report's agency and year. */
export const reportAddress = (reports: readonly AuditedReport[], reportId: string): string => {
  const { agency = null, year = null } = reports.find(({ id }) => id === reportId) ?? {}
  return encodeView({
    ...currentView(),
    screen: 'audit',
    source: null,
    from: null,
    finding: null,
    ...(agency === null ? {} : { agencies: [agency] }),
    ...(year === null ? {} : { years: [year, year] }),
  })
}
