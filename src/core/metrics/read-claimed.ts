import type { IndicatorId } from '../domain/catalogue'
import type { Claim } from '../domain/claim'
import { FORM_COLUMNS } from '../domain/forms'
import { APPLICANT_PARTS } from './columns'
import { approximationOf } from './approximation'
import type { Reading, ReportFigures, SourceRef } from './report-figures'

const APPLICANT_WORDS: ReadonlySet<string> = new Set(
  FORM_COLUMNS.filter((column) => APPLICANT_PARTS.some((part) => part === column.id)).map((column) => column.label),
)

/** Same year and a whole one: a cumulative count, a quarter or a year to date is never the year's figure. */
const isAnnual = (claim: Claim, year: number | null): boolean => {
  if (claim.period === null) return true
  if (claim.period.kind !== 'year') return false
  return year === null || claim.period.to.startsWith(String(year))
}

/** Scope words that only repeat whose report it is. */
const isOwn = (scope: string | null, agency: string | null): boolean =>
  scope === null ||
  (agency?.includes(scope) ?? false) ||
  /^(?:我|本)(?:局|委|办|市|区|县|镇|乡|街道|部|厅|机关|单位|中心|院)$/u.test(scope)

const isCandidate = (claim: Claim, indicator: IndicatorId, year: number | null): boolean =>
  claim.indicator === indicator &&
  claim.measure === 'count' &&
  isAnnual(claim, year) &&
  (claim.scope === null || !APPLICANT_WORDS.has(claim.scope))

const refOf = (report: ReportFigures, claim: Claim): SourceRef => ({
  reportId: report.id,
  place: claim.place,
  printed: claim.printed,
})

/**
 * The figure sentences give for an indicator, or null. The agency's own scope before any other, wholes before parts, exact before bounds,
 * then the order of the text; what else is printed for it goes to `others`. A foreign scope is kept in `scope`.
 */
export const readClaimed = (report: ReportFigures, indicator: IndicatorId): Reading | null => {
  const agency = report.metadata.agency?.value ?? null
  const year = report.metadata.year?.value ?? null
  const candidates = report.claims
    .filter((claim) => isCandidate(claim, indicator, year))
    .map((claim) => ({ ...claim, ...approximationOf(claim) }))
  const own = candidates.filter((claim) => isOwn(claim.scope, agency))
  const eligible = own.length > 0 ? own : candidates
  const wholes = eligible.filter((claim) => claim.partOf === null)
  const first = wholes.length > 0 ? wholes : eligible
  const best = first.find((claim) => claim.approx === undefined) ?? first[0]
  if (best === undefined) return null
  return {
    indicator,
    column: null,
    state: 'value',
    value: best.value,
    ...(best.approx === undefined ? {} : { approx: best.approx }),
    unit: best.unit,
    source: 'sentence',
    refs: [refOf(report, best)],
    scope: isOwn(best.scope, agency) ? null : best.scope,
    arithmetic: null,
    others: first.filter((claim) => claim.value !== best.value).map((claim) => refOf(report, claim)),
  }
}

/**
 * What a report's sentences say of an indicator in an earlier year, named in the sentence; null unless one exact count of
 * the agency's own whole is given, the same wherever it is repeated.
 */
export const readRestated = (report: ReportFigures, indicator: IndicatorId, year: number): Reading | null => {
  const agency = report.metadata.agency?.value ?? null
  const stated = report.claims.filter(
    (claim) =>
      claim.period !== null &&
      approximationOf(claim).approx === undefined &&
      claim.partOf === null &&
      isCandidate(claim, indicator, year) &&
      isOwn(claim.scope, agency),
  )
  const [first] = stated
  if (first === undefined || stated.some(({ value, unit }) => value !== first.value || unit !== first.unit)) return null
  return {
    indicator,
    column: null,
    state: 'value',
    value: first.value,
    unit: first.unit,
    source: 'sentence',
    refs: [refOf(report, first)],
    scope: null,
    arithmetic: null,
    others: [],
  }
}
