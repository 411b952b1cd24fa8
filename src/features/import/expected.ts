import type { ReportFigures } from '../../core/domain/report'
import { agencyId } from '../../core/text/agency-id'
import type { ExpectedReport } from '../../state/import-request'

/** Whether a report is that of the agency and year it was looked for, in whichever spelling; a report that does not say is not. */
export const isExpected = ({ metadata: { agency, year, kind } }: ReportFigures, expected: ExpectedReport): boolean => {
  const kept = { agency: expected.agency, kind: 'annual-report' as const }
  return (
    agency !== null &&
    kind === 'annual-report' &&
    year?.value === expected.year &&
    agencyId({ agency: agency.value, kind }) === agencyId(kept)
  )
}
