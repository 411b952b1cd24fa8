import type { Block } from '../../../src/core/domain/document'
import { spannedRows } from './spanned-rows'
import { escapeXml, pack, relationships } from './xml'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const REFERENCES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const types = (sheets: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/>${Array.from({ length: sheets }, (_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${SHEET}.worksheet+xml"/>`).join('')}</Types>`

/** One sheet as XML: everything inside `<worksheet>`. */
export interface SheetXml {
  readonly name: string
  readonly xml: string
  readonly hidden?: boolean
}

/** A minimal Excel workbook around the XML of its sheets. */
export const xlsxOf = (sheets: readonly SheetXml[], { styles = '', workbook = '' } = {}): Uint8Array =>
  pack({
    '[Content_Types].xml': types(sheets.length),
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REFERENCES}">${workbook}<sheets>${sheets
      .map(
        ({ name, hidden = false }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ]),
    ),
  })

const PLAIN_NUMBER = /^(?:0|-?[1-9]\d{0,9})(?:\.\d{0,3}[1-9])?$/u

/** Name of a column: 0 → A. */
const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCodePoint(0x41 + (column % 26))

/** Cell of a sheet: a number where the text is one that shows the same without a format. */
const cellXml = (address: string, text: string): string =>
  PLAIN_NUMBER.test(text)
    ? `<c r="${address}"><v>${text}</v></c>`
    : `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`

/** A document typed into one sheet: each paragraph merged over the width of the form, tables cell by cell. */
export const writeXlsx = (blocks: readonly Block[], between = 1): Uint8Array => {
  const rows: string[] = []
  const merges: string[] = []
  const width = Math.max(2, ...blocks.map((block) => (block.kind === 'table' ? (block.rows[0]?.length ?? 0) : 0)))
  let row = 1
  for (const block of blocks) {
    if (block.kind !== 'table') {
      rows.push(`<row r="${row}">${cellXml(`A${row}`, block.text)}</row>`)
      merges.push(`A${row}:${columnName(width - 1)}${row}`)
      row += 1
      continue
    }
    row += between
    for (const cells of spannedRows(block)) {
      rows.push(
        `<row r="${row}">${cells.map(({ column, text }) => (text === '' ? '' : cellXml(`${columnName(column)}${row}`, text))).join('')}</row>`,
      )
      for (const { column, rows: height, columns } of cells)
        if (height * columns > 1)
          merges.push(`${columnName(column)}${row}:${columnName(column + columns - 1)}${row + height - 1}`)
      row += 1
    }
    row += between
  }
  return xlsxOf([
    {
      name: 'Sheet1',
      xml: `<sheetData>${rows.join('')}</sheetData><mergeCells>${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    },
  ])
}
