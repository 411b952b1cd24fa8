import type { Place } from '../../../domain/place'

/** One cell of a table of accidents; a slot covered by a span repeats its origin's. */
export interface GridCell {
  readonly text: string
  readonly printed: string
  readonly place: Place
}

/** A table, drawn or flattened to lines; all rows are as wide. */
export interface Grid {
  readonly block: number
  readonly rows: readonly (readonly GridCell[])[]
}
