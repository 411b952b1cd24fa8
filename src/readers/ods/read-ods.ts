import type { Diagnostic } from '../../core/domain/diagnostic'
import type { FormatReading } from '../reading'
import { aboutFile, Refusal } from '../refusal'
import type { Sheet, SheetCell } from '../sheet/sheet'
import { MAX_COLUMNS, MAX_ROWS } from '../sheet/sheet'
import { workbookBlocks } from '../sheet/sheet-blocks'
import { hiddenParts, named } from '../sheet/hidden-parts'
import type { XmlElement } from '../xml/tree'
import { parseXml } from '../xml/tree'
import { childrenOf, descend, elements, numberOf } from '../xml/walk'
import type { Archive } from '../zip/archive'
import { CellText } from './cell-text'

const CONTENT = 'content.xml'
const CELLS: ReadonlySet<string> = new Set(['table:table-cell', 'table:covered-table-cell'])
/** Repeated blank cells fill a sheet to its edge; repeated text does so only in damage. */
const MOST_REPEATS = 1000
const MOST_CELLS = 500_000

/** OpenDocument spreadsheet → blocks; the file itself holds the text each cell shows. */
export const readOds = (archive: Archive): FormatReading => {
  const manifest = archive.part('META-INF/manifest.xml')
  if (manifest !== null && new TextDecoder().decode(manifest).includes('encryption-data'))
    throw new Refusal('encrypted-file', '')
  const bytes = archive.part(CONTENT)
  const root = bytes === null ? null : parseXml(bytes, CONTENT)
  const book = root === null ? undefined : descend(root, 'office:body', 'office:spreadsheet')
  if (root === null || book === undefined) throw new Refusal('damaged-file', CONTENT)
  const invisible = hiddenStyles(root)
  const text = new CellText(root)
  const sheets: Sheet[] = []
  const hidden: string[] = []
  for (const table of childrenOf(book, 'table:table')) {
    const name = table.attributes.get('table:name') ?? ''
    if (invisible.has(table.attributes.get('table:style-name') ?? '')) hidden.push(name)
    else {
      const sheet = readTable(table, name, text)
      sheets.push(sheet)
      hidden.push(...hiddenParts(sheet))
    }
  }
  const diagnostics: Diagnostic[] = [...text.struck.diagnostics]
  if (hidden.length > 0) diagnostics.push(aboutFile('hidden-left-out', 'warning', named(hidden)))
  return { title: null, meta: {}, blocks: workbookBlocks(sheets), diagnostics }
}

const hiddenStyles = (root: XmlElement): ReadonlySet<string> =>
  new Set(
    elements(descend(root, 'office:automatic-styles') ?? root).flatMap((style) =>
      elements(style).some(({ attributes }) => attributes.get('table:display') === 'false')
        ? (style.attributes.get('style:name') ?? [])
        : [],
    ),
  )

const readTable = (table: XmlElement, name: string, text: CellText): Sheet => {
  const cells: SheetCell[] = []
  const hiddenRows = new Set<number>()
  const hiddenColumns = new Set<number>()
  let row = 0
  let column = 0
  const visit = (parent: XmlElement): void => {
    for (const child of elements(parent)) {
      if (child.name === 'table:table-column') {
        const end = column + repeats(child, 'table:number-columns-repeated')
        for (; column < Math.min(end, MAX_COLUMNS); column += 1) if (isHidden(child)) hiddenColumns.add(column)
        column = end
      } else if (child.name === 'table:table-row') {
        const lines = repeats(child, 'table:number-rows-repeated')
        const filled = rowCells(child, text)
        for (let line = 0; line < lines && row + line < MAX_ROWS; line += 1) {
          if (isHidden(child)) hiddenRows.add(row + line)
          if (line < MOST_REPEATS) cells.push(...filled.map((cell) => ({ ...cell, row: row + line })))
          if (cells.length > MOST_CELLS) throw new Refusal('file-too-large', '')
        }
        row += lines
      } else if (child.name.startsWith('table:table-')) visit(child)
    }
  }
  visit(table)
  return { name, cells, hiddenRows, hiddenColumns }
}

const isHidden = ({ attributes }: XmlElement): boolean =>
  (attributes.get('table:visibility') ?? 'visible') !== 'visible'

const repeats = ({ attributes }: XmlElement, name: string): number =>
  Math.max(1, Math.min(numberOf(attributes.get(name)) ?? 1, 2_000_000))

/** Cells of a row that show text or are merged, from column 0. */
const rowCells = (row: XmlElement, texts: CellText): readonly SheetCell[] => {
  const cells: SheetCell[] = []
  let column = 0
  for (const cell of elements(row)) {
    if (!CELLS.has(cell.name)) continue
    const count = repeats(cell, 'table:number-columns-repeated')
    const text = cell.name === 'table:table-cell' ? texts.shown(cell) : ''
    if (text !== '' || isMerged(cell))
      for (let index = 0; index < Math.min(count, MOST_REPEATS) && column + index < MAX_COLUMNS; index += 1)
        cells.push({
          row: 0,
          column: column + index,
          rows: repeats(cell, 'table:number-rows-spanned'),
          columns: Math.min(repeats(cell, 'table:number-columns-spanned'), MAX_COLUMNS),
          text,
        })
    column += count
  }
  return cells
}

const isMerged = (cell: XmlElement): boolean =>
  repeats(cell, 'table:number-rows-spanned') > 1 || repeats(cell, 'table:number-columns-spanned') > 1
