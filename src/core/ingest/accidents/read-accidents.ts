import type { AccidentStatement, RateStatement } from '../../domain/accident'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Place } from '../../domain/place'
import type { Metadata } from '../../domain/report'
import type { NormalDocument } from '../normal-document'

/** Accident statements of a document and the ranges of text they used up. */
export interface AccidentsReading {
  readonly accidents: readonly AccidentStatement[]
  readonly rates: readonly RateStatement[]
  /** Printed ranges whose figures are accident figures and must not be read again as claims. */
  readonly taken: readonly Place[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What is already known of the document when its sentences are read. */
export interface SentenceContext {
  readonly metadata: Metadata
  readonly tableBlocks: ReadonlySet<number>
}

export const readAccidents = (_document: NormalDocument, _context: SentenceContext): AccidentsReading => ({
  accidents: [],
  rates: [],
  taken: [],
  diagnostics: [],
})
