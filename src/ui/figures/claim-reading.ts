import type { Claim } from '../../core/domain/claim'
import { approximationOf } from '../../core/metrics/approximation'
import type { Reading, ReportFigures } from '../../core/metrics/report-figures'

/** One sentence's figure as a reading of its own, for lists that show every one. */
export const claimReading = (report: ReportFigures, claim: Claim): Reading => ({
  indicator: claim.indicator,
  column: null,
  state: 'value',
  value: claim.value,
  ...approximationOf(claim),
  unit: claim.unit,
  source: 'sentence',
  refs: [{ reportId: report.id, place: claim.place, printed: claim.printed }],
  scope: claim.scope,
  arithmetic: null,
  others: [],
})
