import type { Script, StruckText } from '../marked-text'
import { scripted } from '../marked-text'
import { Refusal } from '../refusal'
import type { Sheet, SheetCell } from '../sheet/sheet'
import { MAX_COLUMNS, MAX_ROWS } from '../sheet/sheet'
import type { XmlElement } from '../xml/tree'
import { childOf, childrenOf, descend, elements, numberOf, ownText } from '../xml/walk'
import type { CellRange } from './cell-address'
import { parseAddress, parseRange } from './cell-address'
import { formatValue } from './number-format'
import type { CellFormats } from './styles'
import { isStruck } from './styles'

/** Rows of all merged ranges together. */
const MOST_MERGED_LINES = 500_000

/** What all sheets of a workbook share. */
export interface Workbook {
  /** Shared strings. */
  readonly strings: readonly XmlElement[]
  readonly formats: CellFormats
  readonly from1904: boolean
  readonly struck: StruckText
}

/** A sheet, and the cells whose formula has no saved result. */
export interface SheetReading {
  readonly sheet: Sheet
  readonly uncalculated: readonly string[]
}

/** Sheet of a workbook with its cells as shown. */
export const readSheet = (root: XmlElement, name: string, workbook: Workbook): SheetReading => {
  const data = childOf(root, 'x:sheetData')
  const merges = childOf(root, 'x:mergeCells')
  const ranges = (merges === undefined ? [] : childrenOf(merges, 'x:mergeCell')).flatMap(
    ({ attributes }) => parseRange(attributes.get('ref') ?? '') ?? [],
  )
  const hideZeros = elements(root).some(
    (views) =>
      views.name === 'x:sheetViews' && elements(views).some(({ attributes }) => attributes.get('showZeros') === '0'),
  )
  const hiddenRows = new Set<number>()
  const uncalculated: string[] = []
  const cells: SheetCell[] = []
  const merged = new Map(ranges.map((range) => [`${range.top}/${range.left}`, range]))
  let nextRow = 0
  for (const line of data === undefined ? [] : childrenOf(data, 'x:row')) {
    const row = (numberOf(line.attributes.get('r')) ?? nextRow + 1) - 1
    nextRow = row + 1
    if (row >= MAX_ROWS) break
    if (isTrue(line.attributes.get('hidden'))) hiddenRows.add(row)
    let nextColumn = 0
    for (const cell of childrenOf(line, 'x:c')) {
      const column = parseAddress(cell.attributes.get('r') ?? '')?.column ?? nextColumn
      nextColumn = column + 1
      if (column >= MAX_COLUMNS) continue
      const text = shownText(cell, workbook, hideZeros)
      if (text === null) uncalculated.push(cell.attributes.get('r') ?? `${name}!${row + 1}`)
      cells.push({ row, column, ...sizeOf(merged.get(`${row}/${column}`)), text: text ?? '=' })
    }
  }
  const covered = coveredBy(ranges)
  const written = new Set(cells.map(({ row, column }) => `${row}/${column}`))
  for (const [at, range] of merged)
    if (!written.has(at) && range.top < MAX_ROWS && range.left < MAX_COLUMNS)
      cells.push({ row: range.top, column: range.left, ...sizeOf(range), text: '' })
  return {
    sheet: {
      name,
      cells: cells.filter(({ row, column }) => !covered(row, column)),
      hiddenRows,
      hiddenColumns: hiddenColumns(root),
    },
    uncalculated,
  }
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

const sizeOf = (range: CellRange | undefined): Pick<SheetCell, 'rows' | 'columns'> =>
  range === undefined
    ? { rows: 1, columns: 1 }
    : { rows: range.bottom - range.top + 1, columns: Math.min(range.right - range.left + 1, MAX_COLUMNS) }

/** Whether a cell lies under a merged one; what it holds is not shown. */
const coveredBy = (ranges: readonly CellRange[]): ((row: number, column: number) => boolean) => {
  const byRow = new Map<number, CellRange[]>()
  let lines = 0
  for (const range of ranges)
    for (let row = range.top; row <= Math.min(range.bottom, MAX_ROWS); row += 1) {
      lines += 1
      if (lines > MOST_MERGED_LINES) throw new Refusal('unsafe-file', '')
      const known = byRow.get(row)
      if (known === undefined) byRow.set(row, [range])
      else known.push(range)
    }
  return (row, column) =>
    byRow
      .get(row)
      ?.some(({ top, left, right }) => column >= left && column <= right && !(row === top && column === left)) ?? false
}

const hiddenColumns = (root: XmlElement): ReadonlySet<number> => {
  const hidden = new Set<number>()
  for (const { attributes } of elements(childOf(root, 'x:cols') ?? { ...root, children: [] })) {
    if (!isTrue(attributes.get('hidden'))) continue
    const first = numberOf(attributes.get('min')) ?? 1
    const last = Math.min(numberOf(attributes.get('max')) ?? first, MAX_COLUMNS)
    for (let column = first; column <= last; column += 1) hidden.add(column - 1)
  }
  return hidden
}

/** Text a cell shows; null for a formula that was saved without its result. */
const shownText = (cell: XmlElement, workbook: Workbook, hideZeros: boolean): string | null => {
  const value = childOf(cell, 'x:v')
  const type = cell.attributes.get('t') ?? 'n'
  const format = workbook.formats[numberOf(cell.attributes.get('s')) ?? 0]
  const kept = (text: string): string => (format?.struck === true ? workbook.struck.leaveOut(text) : text)
  const rich = (item: XmlElement | undefined): string =>
    item === undefined ? '' : joinedRuns(item, format?.struck ?? false, workbook.struck).trim()
  if (type === 'inlineStr') return rich(childOf(cell, 'x:is'))
  if (value === undefined) return childOf(cell, 'x:f') === undefined ? '' : null
  const raw = ownText(value)
  switch (type) {
    case 's':
      return rich(workbook.strings[numberOf(raw) ?? -1])
    case 'b':
      return raw === '1' ? 'TRUE' : 'FALSE'
    case 'n': {
      const number = Number(raw)
      if (raw.trim() === '' || !Number.isFinite(number)) return raw.trim()
      if (number === 0 && hideZeros) return ''
      return kept(formatValue(number, format?.number ?? 'General', workbook.from1904))
    }
    default:
      return kept(raw.trim())
  }
}

/** Text of a shared or inline string, without the reading printed above it and what is struck out. */
const joinedRuns = (item: XmlElement, struck: boolean, left: StruckText): string =>
  elements(item)
    .map((part) => {
      if (part.name === 'x:t') return struck ? left.leaveOut(ownText(part)) : scripted(ownText(part), scriptOf(item))
      if (part.name !== 'x:r') return ''
      const font = childOf(part, 'x:rPr')
      return joinedRuns(part, font === undefined ? struck : isStruck(font), left)
    })
    .join('')

const scriptOf = (run: XmlElement): Script => {
  const align = descend(run, 'x:rPr', 'x:vertAlign')?.attributes.get('val')
  return align === 'superscript' ? 'super' : align === 'subscript' ? 'sub' : null
}
