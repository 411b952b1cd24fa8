import type { ColumnId, IndicatorId } from './catalogue'
import type { CellContent } from './cell'
import type { Place } from './place'
import type { Report } from './report'

/** What a person put in the place of what was read; the printed text and its place stay as they are. */
export interface Correction {
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
  readonly place: Place
  readonly content: CellContent
}

/** What a person says about a report where the document is silent, or was misread; absent keys leave what was read. */
export interface Said {
  readonly agency?: string
  readonly year?: number
  /** Months, as `formatPeriod` writes them. */
  readonly period?: string
}

/** Ids of reports a reader brought begin so; those of a data set never do. */
export const IMPORTED = 'local-'

/** A report kept on this computer: as it was read, with what people said about it beside it. */
export interface LibraryEntry {
  readonly report: Report
  /** Title a person gave it; null for its own. */
  readonly name: string | null
  readonly said: Said
  readonly corrections: readonly Correction[]
}

/** Longer names are cut when typed; a file with one is broken or hostile. */
export const NAME_LIMIT = 200
