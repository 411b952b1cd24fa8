import type { Shown, ShownCard } from '../../core/schema/wire-shown'
import { sheetNames } from '../xlsx/address'
import type { Sheet, SheetCell } from '../xlsx/workbook'
import { workbookXlsx } from '../xlsx/workbook'
import type { Look } from '../xlsx/styles'
import { numberLook } from '../xlsx/styles'
import { checksSheet, ROWS_ABOVE } from './checks-sheet'
import { factsOf, markTable, reportTable, withheldTable } from './shown-notes'
import type { NotesTable } from './shown-notes'
import type { ShownWords } from './shown-words'
import { tableRecords } from './table-records'
import type { Field } from './table-records'

const NARROW = 12
const WIDE = 44

/** Han characters take two places. */
const placesOf = (field: Field): number =>
  Math.max(
    ...String(field ?? '')
      .split('\n')
      .map((line) => line.replaceAll(/[^\p{ASCII}]/gu, 'xx').length),
  )

const widthOf = (fields: readonly Field[]): number => Math.min(WIDE, Math.max(NARROW, ...fields.map(placesOf)) + 2)

const cell = (value: Field, look: Look): SheetCell => ({ value, look })

const dataSheet = (card: ShownCard, name: string, words: ShownWords): Sheet => {
  const { head, rows, shown } = tableRecords(card.table, words)
  const lookOf = (field: Field, column: number): Look =>
    column >= shown ? 'companion' : typeof field === 'number' ? numberLook(field) : 'text'
  return {
    name,
    widths: head.map((label, at) => widthOf([label, ...rows.map((row) => row[at] ?? null)])),
    frozen: ROWS_ABOVE,
    rows: [
      [cell(card.title, 'title')],
      [cell([card.note, card.source].filter((part) => part !== '').join(' · '), 'note')],
      head.map((label) => cell(label, 'head')),
      ...rows.map((fields) => fields.map((field, at) => cell(field, lookOf(field, at)))),
    ],
  }
}

const listed = ({ heading, head, rows }: NotesTable): readonly (readonly SheetCell[])[] => [
  [],
  [cell(heading, 'title')],
  head.map((label) => cell(label, 'head')),
  ...rows.map((fields) => fields.map((field) => cell(field, 'text'))),
]

const cardsTable = ({ cards }: Shown, names: readonly string[], { saving }: ShownWords): NotesTable => {
  const { notes } = saving
  return {
    heading: notes.cards,
    head: [notes.cards, notes.note, notes.source, notes.remark],
    rows: cards.map(({ note, source, remarks }, at) => [names[at] ?? '', note, source, remarks.join('\n')]),
  }
}

const notesSheet = (shown: Shown, names: readonly string[], words: ShownWords): Sheet => {
  const { notes } = words.saving
  const withheld = withheldTable(shown, words)
  return {
    name: notes.sheet,
    widths: [30, 50, 30, 40, 30, 30],
    frozen: 0,
    rows: [
      [cell(notes.heading, 'title')],
      ...factsOf(shown, words).map(([label, value]) => [cell(label, 'head'), cell(value, 'text')]),
      ...listed(cardsTable(shown, names, words)),
      ...listed(markTable(shown, words)),
      [cell(notes.places, 'note')],
      ...(withheld.rows.length === 0 ? [[cell(notes.nothingWithheld, 'note')]] : listed(withheld)),
      ...listed(reportTable(shown, words)),
    ],
  }
}

/** A sheet of data for each card, one of notes, and one of checks as live formulas over the data. */
export const shownXlsx = (shown: Shown, words: ShownWords): Uint8Array => {
  const { notes, checks } = words.saving
  // reserved first: the sheets of notes and checks keep their names
  const titles = [notes.sheet, checks.sheet, ...shown.cards.map(({ title }) => title)]
  const agencies = new Set(shown.reports.flatMap(({ agency }) => agency ?? []))
  const [, , ...names] = sheetNames(titles, [...agencies])
  return workbookXlsx([
    ...shown.cards.map((card, at) => dataSheet(card, names[at] ?? '', words)),
    notesSheet(shown, names, words),
    checksSheet(shown, names, words),
  ])
}
