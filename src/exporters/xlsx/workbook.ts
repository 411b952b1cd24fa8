import { element, escape } from '../markup'
import { contentTypesXml, OFFICE, packageOf, relationshipsXml } from '../open-package'
import { cellAddress } from './address'
import { LOOKS, STYLES_XML } from './styles'
import type { Look } from './styles'

/** A live formula without its `=`, with the result it has now; an empty text where it gives none. */
export interface Formula {
  readonly formula: string
  readonly result: number | string
}

/** A cell with its look; null leaves a place empty. */
export interface SheetCell {
  readonly value: string | number | Formula | null
  readonly look: Look
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string
  /** Widths of the columns in characters. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** Rows at the top that stay in sight. */
  readonly frozen: number
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What Excel would take for one of its own escapes is escaped itself. */
const textXml = (text: string): string => escape(text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_'))

const inline = (text: string): string => element('is', element('t', textXml(text), 'xml:space="preserve"'))

const cellXml = ({ value, look }: SheetCell, row: number, column: number): string => {
  const place = `r="${cellAddress(row, column)}" s="${LOOKS.indexOf(look)}"`
  if (value === null) return `<c ${place}/>`
  if (typeof value === 'number') return element('c', element('v', String(value)), place)
  if (typeof value === 'string') return element('c', inline(value), `${place} t="inlineStr"`)
  const { formula, result } = value
  const calculated = element('f', escape(formula)) + element('v', escape(String(result)))
  return element('c', calculated, typeof result === 'string' ? `${place} t="str"` : place)
}

const paneXml = (frozen: number): string =>
  frozen === 0 ? '' : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`

const sheetXml = ({ widths, rows, frozen }: Sheet, isFirst: boolean): string => {
  const view = element('sheetView', paneXml(frozen), `workbookViewId="0"${isFirst ? ' tabSelected="1"' : ''}`)
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
  return element(
    'worksheet',
    [
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
      element('sheetViews', view),
      columns.length === 0 ? '' : element('cols', columns.join('')),
      element(
        'sheetData',
        rows
          .map((cells, row) =>
            element('row', cells.map((cell, at) => cellXml(cell, row, at)).join(''), `r="${row + 1}"`),
          )
          .join(''),
      ),
      '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    ].join(''),
    `xmlns="${MAIN}"`,
  )
}

/** An Excel workbook (ECMA-376); formulas are calculated anew when it is opened. */
export const workbookXlsx = (sheets: readonly Sheet[]): Uint8Array => {
  const paths = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`)
  const entries = sheets.map(
    ({ name }, at) => `<sheet name="${escape(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  )
  return packageOf({
    '[Content_Types].xml': contentTypesXml(
      {},
      {
        'xl/workbook.xml': `${TYPE}.sheet.main+xml`,
        'xl/styles.xml': `${TYPE}.styles+xml`,
        ...Object.fromEntries(paths.map((path) => [`xl/${path}`, `${TYPE}.worksheet+xml`])),
      },
    ),
    '_rels/.rels': relationshipsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': element(
      'workbook',
      `${element('sheets', entries.join(''))}<calcPr calcId="0" fullCalcOnLoad="1"/>`,
      `xmlns="${MAIN}" xmlns:r="${OFFICE}"`,
    ),
    'xl/_rels/workbook.xml.rels': relationshipsXml([
      ...paths.map((path) => ['worksheet', path] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES_XML,
    ...Object.fromEntries(sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(sheet, at === 0)])),
  })
}
