import { withoutFormula } from '../../core/schema/csv'
import type { TableCell } from '../charts/series'
import { markedText } from './marked-text'
import type { RemarkWords } from './marked-text'
import type { MarkWords } from './plain-records'
import { plainRecords } from './plain-records'
import type { DataTableProps } from './plain-table'

/** A table for the clipboard: to be pasted as a table, or as lines of text. */
export interface CopiedTable {
  readonly html: string
  readonly text: string
}

type CopyWords = MarkWords & RemarkWords

/** A figure begins with its own sign, words of a document may be meant for a spreadsheet. */
const wordsOf = (cell: TableCell, words: CopyWords): string =>
  markedText(typeof cell.value === 'number' ? cell : { ...cell, text: withoutFormula(cell.text) }, words)

const append = (parent: Element, name: string, text = '', attributes: Readonly<Record<string, string>> = {}) => {
  const element = parent.ownerDocument.createElement(name)
  element.textContent = text
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  parent.append(element)
  return element
}

/** Rows that are parts of others begin further in: documents keep no style of ours. */
const INDENT = '\u3000'

const markup = ({ caption, table, notes = [] }: DataTableProps, words: CopyWords): string => {
  const page = document.implementation.createHTMLDocument()
  const copied = append(page.body, 'table', '', { border: '1' })
  append(copied, 'caption', caption)
  const head = append(append(copied, 'thead'), 'tr')
  const align = table.columns.map(({ numeric }): Readonly<Record<string, string>> => {
    return numeric === true ? { align: 'right' } : {}
  })
  for (const [at, { label }] of table.columns.entries())
    append(head, 'th', withoutFormula(label), { scope: 'col', ...align[at] })
  const body = append(copied, 'tbody')
  for (const { cells, level = 0 } of table.rows) {
    const row = append(body, 'tr')
    for (const [at, cell] of cells.entries()) {
      const text = wordsOf(cell, words)
      if (at === 0) append(row, 'th', INDENT.repeat(level) + text, { scope: 'row', align: 'left' })
      else append(row, 'td', text, align[at])
    }
  }
  for (const note of notes.filter((text) => text !== '')) append(page.body, 'p', withoutFormula(note))
  return page.body.innerHTML
}

const lineOf = (fields: readonly (string | number | null)[]): string =>
  fields
    .map((field) => (typeof field === 'string' ? withoutFormula(field).replaceAll(/[\t\r\n]/gu, ' ') : (field ?? '')))
    .join('\t')

/**
 * A table with its caption and notes. As a table its cells hold what the screen says, and the word of every mark; as
 * text it holds plain numbers and marks in columns of their own. No cell of either is a formula.
 */
export const copiedTable = (copied: DataTableProps, words: CopyWords): CopiedTable => {
  const { caption, table, notes = [] } = copied
  const lines = [[caption], ...plainRecords(table, words), ...notes.filter((note) => note !== '').map((note) => [note])]
  return { html: markup(copied, words), text: lines.map(lineOf).join('\n') }
}
