/**
 * Where something stands in the document: a block and, in a table, its grid row and column (all 0-based),
 * then a half-open character range (UTF-16 units) within the printed text of that paragraph or table cell.
 */
export interface Place {
  readonly block: number
  readonly row?: number
  readonly column?: number
  readonly start: number
  readonly end: number
}

/** Compact, sortable form used in CSV, URLs and element ids: `b12.3-8` or `b12r3c2.0-4`. */
export const formatPlace = (place: Place): string => {
  const cell = place.row === undefined ? '' : `r${place.row}c${place.column ?? 0}`
  return `b${place.block}${cell}.${place.start}-${place.end}`
}

const PLACE = /^b(?<block>\d{1,9})(?:r(?<row>\d{1,9})c(?<column>\d{1,9}))?\.(?<start>\d{1,9})-(?<end>\d{1,9})$/u

/** Inverse of {@link formatPlace}; `null` for anything else. */
export const parsePlace = (text: string): Place | null => {
  const groups = PLACE.exec(text)?.groups
  if (groups === undefined) return null
  const base = { block: Number(groups.block), start: Number(groups.start), end: Number(groups.end) }
  return groups.row === undefined ? base : { ...base, row: Number(groups.row), column: Number(groups.column) }
}
