import type { Claim } from '../../domain/claim'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Place } from '../../domain/place'
import type { SentenceContext } from '../accidents/read-accidents'
import type { NormalDocument } from '../normal-document'

/** Figures of the sentences that are neither in tables nor accident statistics. */
export interface ClaimsReading {
  readonly claims: readonly Claim[]
  readonly diagnostics: readonly Diagnostic[]
}

export const readClaims = (
  _document: NormalDocument,
  _context: SentenceContext & { readonly taken: readonly Place[] },
): ClaimsReading => ({ claims: [], diagnostics: [] })
