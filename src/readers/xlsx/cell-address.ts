/** Range of cells, 0-based, both ends included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

const ADDRESS = /^\$?(?<letters>[A-Z]{1,3})\$?(?<digits>\d{1,7})$/iu

/** `C12` → row 11, column 2; null for anything else. */
export const parseAddress = (address: string): { readonly row: number; readonly column: number } | null => {
  const groups = ADDRESS.exec(address)?.groups
  if (groups === undefined) return null
  const column = [...(groups.letters ?? '').toUpperCase()].reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 0x40,
    0,
  )
  return { row: Number(groups.digits) - 1, column: column - 1 }
}

/** `A1:D2` → its corners; null for anything else. */
export const parseRange = (reference: string): CellRange | null => {
  const [start = '', end = start] = reference.split(':')
  const from = parseAddress(start)
  const to = parseAddress(end)
  if (from === null || to === null || to.row < from.row || to.column < from.column) return null
  return { top: from.row, left: from.column, bottom: to.row, right: to.column }
}
