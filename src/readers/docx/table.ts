import type { MarkupCell, MarkupRow } from '../span-grid'
import type { XmlElement } from '../xml/tree'
import { childOf, childrenOf, descend, elements, isOn, numberOf } from '../xml/walk'

/** A cell where it begins in the columns of the grid, before vertical merges are counted. */
interface PlacedCell {
  readonly element: XmlElement | null
  readonly column: number
  readonly width: number
  readonly continued: boolean
}

const MOST_COLUMNS = 256

/** Tables that hold other tables of more than one cell only arrange the page. */
export const isLayout = (table: XmlElement): boolean =>
  tableLines(table).some((row) => cellsOf(row).some((cell) => innerTables(cell).some((inner) => countCells(inner) > 1)))

const innerTables = (element: XmlElement): readonly XmlElement[] =>
  elements(element).flatMap((child) =>
    child.name === 'w:tbl' ? [child] : child.name === 'w:p' ? [] : innerTables(child),
  )

const countCells = (table: XmlElement): number => tableLines(table).reduce((sum, row) => sum + cellsOf(row).length, 0)

/** Rows of a table with the spans of `gridSpan`, `hMerge` and `vMerge`; rows deleted in a revision are left out. */
export const tableRows = (table: XmlElement, textOf: (cell: XmlElement) => string): readonly MarkupRow[] => {
  const lines = tableLines(table)
  const placed = lines.map(placeCells)
  return lines.map((line, row): MarkupRow => {
    const header = isOn(descend(line, 'w:trPr', 'w:tblHeader'))
    const cells = (placed[row] ?? []).flatMap((cell): MarkupCell[] => {
      if (cell.continued && isContinuation(placed, row, cell)) return []
      return [
        {
          text: cell.element === null ? '' : textOf(cell.element),
          header,
          rowSpan: heightOf(placed, row, cell),
          columnSpan: cell.width,
        },
      ]
    })
    return { cells, groupEnd: lines.length }
  })
}

/** Rows, also those wrapped in content controls. */
const tableLines = (table: XmlElement): readonly XmlElement[] =>
  unwrapped(table, 'w:tr').filter((row) => descend(row, 'w:trPr', 'w:del') === undefined)

const cellsOf = (row: XmlElement): readonly XmlElement[] => unwrapped(row, 'w:tc')

const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'])
const unwrapped = (parent: XmlElement, name: string): readonly XmlElement[] =>
  elements(parent).flatMap((child) =>
    child.name === name ? [child] : WRAPPERS.has(child.name) ? unwrapped(child, name) : [],
  )

const placeCells = (row: XmlElement): readonly PlacedCell[] => {
  const cells: PlacedCell[] = []
  let column = 0
  const push = (element: XmlElement | null, width: number, continued = false): void => {
    if (column >= MOST_COLUMNS) return
    cells.push({ element, column, width, continued })
    column += width
  }
  const before = skipped(row, 'w:gridBefore')
  if (before > 0) push(null, before)
  for (const cell of cellsOf(row)) {
    const properties = childOf(cell, 'w:tcPr')
    const width = Math.max(1, Math.min(numberOf(valueOf(properties, 'w:gridSpan')) ?? 1, MOST_COLUMNS))
    const last = cells.at(-1)
    if (mergeOf(properties, 'w:hMerge') === 'continue' && last !== undefined) {
      cells[cells.length - 1] = { ...last, width: last.width + width }
      column += width
    } else push(cell, width, mergeOf(properties, 'w:vMerge') === 'continue')
  }
  return cells
}

const skipped = (row: XmlElement, name: string): number =>
  Math.min(numberOf(descend(row, 'w:trPr', name)?.attributes.get('w:val')) ?? 0, MOST_COLUMNS)

const valueOf = (properties: XmlElement | undefined, name: string): string | undefined =>
  childOf(properties, name)?.attributes.get('w:val')

const mergeOf = (properties: XmlElement | undefined, name: string): 'continue' | 'restart' | null => {
  const [merge] = properties === undefined ? [] : childrenOf(properties, name)
  if (merge === undefined) return null
  return merge.attributes.get('w:val') === 'restart' ? 'restart' : 'continue'
}

/** A continued cell hangs on one that begins in the same column of the row above, merged too. */
const isContinuation = (rows: readonly (readonly PlacedCell[])[], row: number, { column }: PlacedCell): boolean =>
  row > 0 && (rows[row - 1]?.some((cell) => cell.column === column) ?? false)

const heightOf = (rows: readonly (readonly PlacedCell[])[], row: number, { column }: PlacedCell): number => {
  let height = 1
  while (rows[row + height]?.some((cell) => cell.column === column && cell.continued) === true) height += 1
  return height
}
