import type { Claim } from '../../../domain/claim'
import type { Report } from '../../../domain/report'

/** The nearest claim before `from`, in the order of the text, that `accept` takes. */
export const lastClaimBefore = (
  { claims }: Report,
  from: Claim,
  accept: (claim: Claim) => boolean,
): Claim | undefined => {
  for (let at = claims.indexOf(from) - 1; at >= 0; at -= 1) {
    const claim = claims[at]
    if (claim !== undefined && accept(claim)) return claim
  }
  return undefined
}
