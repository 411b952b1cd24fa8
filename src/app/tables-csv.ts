import { csvRecord } from '../core/schema/csv'

const textOf = (element: Element): string => (element.textContent ?? '').trim()

const tableCsv = (table: HTMLTableElement): string => {
  const caption = table.caption === null ? '' : csvRecord([textOf(table.caption)])
  return caption + [...table.rows].map((row) => csvRecord([...row.cells].map(textOf))).join('')
}

/** Every table below an element as one CSV text: caption, header, rows, an empty line; null where there is none. */
export const tablesCsv = (root: Element): string | null => {
  const tables = [...root.querySelectorAll('table')]
  return tables.length === 0 ? null : tables.map(tableCsv).join('\r\n')
}
