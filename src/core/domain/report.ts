import type { AccidentStatement, RateStatement } from './accident'
import type { Cell } from './cell'
import type { FormId } from './catalogue'
import type { Claim } from './claim'
import type { Diagnostic } from './diagnostic'
import type { Block, DocumentFormat } from './document'
import type { StatedPeriod } from './period'
import type { Place } from './place'

/** What a document is; of an `other` the figures are read and a diagnostic says that it is no report. */
export type ReportKind = 'annual-report' | 'accident-bulletin' | 'communique' | 'other'

/** A fact read from the document with its place; `inferred` says it stands there only indirectly (and why is a diagnostic). */
export interface Stated<T> {
  readonly value: T
  readonly printed: string
  /** null only for facts taken from the page's title or meta elements, which are outside the blocks. */
  readonly place: Place | null
  readonly inferred: boolean
  /** A person said so, whatever the document says; absent where it was read. */
  readonly by?: 'person'
}

/** Who reports on what, each with its place; null where the document does not say (a diagnostic tells). */
export interface Metadata {
  readonly kind: ReportKind
  readonly title: string | null
  readonly agency: Stated<string> | null
  readonly year: Stated<number> | null
  readonly form: Stated<FormId> | null
  readonly period: StatedPeriod | null
  /** ISO date of publication. */
  readonly published: Stated<string> | null
}

/** Everything read from one document. `blocks` is the document itself, so that every figure can be shown where it stands. */
export interface Report {
  readonly id: string
  readonly source: { readonly name: string; readonly format: DocumentFormat; readonly encoding: string }
  readonly metadata: Metadata
  readonly cells: readonly Cell[]
  readonly claims: readonly Claim[]
  readonly accidents: readonly AccidentStatement[]
  readonly rates: readonly RateStatement[]
  readonly diagnostics: readonly Diagnostic[]
  readonly blocks: readonly Block[]
}

/** Everything a report says but its text: what the screens load and what rules over several reports need. */
export type ReportFigures = Omit<Report, 'blocks'>
