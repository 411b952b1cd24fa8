import type { TableBlock } from '../../core/domain/document'
import type { Shown, ShownCard } from '../../core/schema/wire-shown'
import { leastRoom, lengthOf } from '../column-widths'
import { withMark } from '../shown/marked-text'
import { isReadable } from '../shown/readable'
import type { NotesTable } from '../shown/shown-notes'
import { markTable, originOf, reportTable, withheldCounts, withheldTable } from '../shown/shown-notes'
import type { ShownWords } from '../shown/shown-words'
import type { DocxBlock, DocxLine } from './paper-docx'

/** A line in one of the styles of a paper. */
export const line = (style: DocxLine['style'], text: string): DocxLine => ({ kind: 'line', style, text })

/** A table under its head; columns in which no row says anything are left out. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): TableBlock => {
  const said = head.map((_, at) => at === 0 || rows.length === 0 || rows.some((row) => (row[at] ?? '') !== ''))
  const cells = (row: readonly string[], header: boolean) =>
    head.flatMap((_, at) => (said[at] === true ? [{ text: row[at] ?? '', header }] : []))
  return { kind: 'table', rows: [cells(head, true), ...rows.map((row) => cells(row, false))] }
}

/** A table of more rows or columns than these, or with a text of more squares, stands in an annex, on pages that lie: upright it would be all narrow columns. */
const MOST_ROWS = 25
const MOST_COLUMNS = 6
const MOST_SQUARES = 100
/** Squares across an upright page in the type of its tables, and what a column needs of them beside its words. */
const ACROSS = 42
const COLUMN = { edge: 1.1, least: 3 } as const

/** Where the table of a card stands. */
export type TablePlace = 'text' | 'annex' | 'left-out'

export const placeOf = (card: ShownCard): TablePlace => {
  if (!isReadable(card)) return 'left-out'
  const { rows, columns } = card.table
  const texts = [columns.map(({ label }) => label), ...rows.map(({ cells }) => cells.map(({ text }) => text))]
  const isLong = texts.flat().some((text) => lengthOf(text) > MOST_SQUARES)
  const isMany = rows.length > MOST_ROWS || columns.length > MOST_COLUMNS
  return isMany || isLong || leastRoom(texts, COLUMN) > ACROSS ? 'annex' : 'text'
}

const listed = ({ heading, head, rows }: NotesTable, lying: boolean): readonly DocxBlock[] =>
  rows.length === 0 ? [] : [line('Caption', heading), { kind: 'small-table', table: tableOf(head, rows), lying }]

/** Figures that are not given one by one, or, where they are many, by table and reason. */
const withheld = (shown: Shown, words: ShownWords): NotesTable => {
  const each = withheldTable(shown, words)
  return each.rows.length > MOST_ROWS ? withheldCounts(shown, words) : each
}

/** Lists of the notes that stand in the text, or those too long for it. */
export const listsOf = (shown: Shown, words: ShownWords, long: boolean): readonly DocxBlock[] =>
  [withheld(shown, words), reportTable(shown, words)]
    .filter(({ rows }) => rows.length > MOST_ROWS === long)
    .flatMap((list) => listed(list, long))

/** Date, place and state of the data, the marks that occur, and what was not given: what is said before is not said again. */
export const noteBlocks = (shown: Shown, words: ShownWords): readonly DocxBlock[] => {
  const marks = markTable(shown, words)
  const occurring = { ...marks, rows: marks.rows.filter(([, , count]) => count !== '0') }
  return [
    ...originOf(shown, words).map((fact) => line('Note', fact.join(' · '))),
    ...listed(occurring, false),
    ...listsOf(shown, words, false),
  ]
}

/** The key figures with what stands below them. */
export const keyFigureBlocks = (shown: Shown, words: ShownWords): readonly DocxBlock[] =>
  shown.keyFigures.length === 0
    ? []
    : [
        tableOf(
          [words.saving.paper.keyFigures, words.saving.slides.data, words.saving.notes.remark],
          shown.keyFigures.map(({ label, text, mark, note }) => [label, withMark(text, mark, words), note]),
        ),
      ]
