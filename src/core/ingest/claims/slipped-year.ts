import type { Claim } from '../../domain/claim'
import type { Diagnostic } from '../../domain/diagnostic'

/** Smaller counts may well be the same two years running. */
const LEAST = 20

const yearOfPeriod = ({ period }: Claim): number | null =>
  period?.kind === 'year' ? Number(period.to.slice(0, 4)) : null

/**
 * 2022年,主动公开的87条信息中… in a report that says elsewhere that it disclosed 87 in 2023: last year's sentence with this
 * year's figures. Of which year its figures are nobody can tell, so those of its paragraph are left out and named.
 */
export const withoutSlippedYears = (
  claims: readonly Claim[],
  reportYear: number | null,
): { readonly claims: readonly Claim[]; readonly diagnostics: readonly Diagnostic[] } => {
  const ofLastYear = (claim: Claim): boolean => reportYear !== null && yearOfPeriod(claim) === reportYear - 1
  const isRepeated = (claim: Claim): boolean =>
    claim.measure === 'count' &&
    claim.value >= LEAST &&
    claims.some(
      (other) =>
        other.period === null &&
        other.measure === 'count' &&
        other.indicator === claim.indicator &&
        other.scope === claim.scope &&
        other.value === claim.value &&
        other.place.block !== claim.place.block,
    )
  const slipped = claims.filter((claim) => ofLastYear(claim) && isRepeated(claim))
  if (slipped.length === 0) return { claims, diagnostics: [] }
  const blocks = new Set(slipped.map(({ place }) => place.block))
  const kept = claims.filter((claim) => !ofLastYear(claim) || !blocks.has(claim.place.block))
  return {
    claims: kept.map((claim) => ({
      ...claim,
      partOf: movedTo(kept, claim.partOf === null ? undefined : claims[claim.partOf]),
    })),
    diagnostics: slipped.map(({ place, printed, period }) => ({
      code: 'year-conflict',
      severity: 'note',
      place,
      actual: printed,
      expected: `${Number(period?.to.slice(0, 4)) + 1}`,
    })),
  }
}

const movedTo = (kept: readonly Claim[], whole: Claim | undefined): number | null => {
  const at = whole === undefined ? -1 : kept.indexOf(whole)
  return at < 0 ? null : at
}
