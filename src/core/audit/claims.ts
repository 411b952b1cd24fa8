import type { Claim } from '../domain/claim'

/** A count in a sentence that is neither a bound nor rounded. */
export const isExactCount = ({ measure, approx }: Claim): boolean => measure === 'count' && approx === undefined

/** What a claim is of: indicator, scope and the words for it. Part of fingerprints, so it must not change. */
export const whatIs = ({ indicator, scope, subject }: Claim): string => [indicator, scope ?? '', subject].join('|')
