import type { ShownCell, ShownTable } from '../../core/schema/wire-shown'
import type { ShownWords } from './shown-words'

/** A field of a sheet: a number, words, or nothing. */
export type Field = string | number | null

/** A table as a sheet holds it: the columns as shown, then one beside another what is known of their cells. */
export interface TableRecords {
  readonly head: readonly string[]
  readonly rows: readonly (readonly Field[])[]
  /** How many columns are those of the screen; the others are companions. */
  readonly shown: number
}

type Companion = Exclude<keyof ShownWords['saving']['companion'], 'level'>

const joined = (lines: readonly string[]): string => lines.join('\n')

/** What a companion column says of a cell; null where there is nothing to say. */
const COMPANIONS: Readonly<Record<Companion, (cell: ShownCell, words: ShownWords) => string | null>> = {
  shown: ({ value, text }) => (value === undefined ? null : text),
  mark: ({ mark }, { marks }) => (mark === undefined ? null : marks[mark]),
  approx: ({ approx }, { saving }) => (approx === undefined ? null : saving.approximations[approx]),
  place: ({ sources = [] }) =>
    sources.length === 0 ? null : joined(sources.map(({ report, place }) => `${report} ${place}`)),
  printed: ({ sources = [] }, { saving }) =>
    sources.every(({ printed }) => printed === undefined)
      ? null
      : joined(sources.map(({ printed = null }) => (printed === '' ? saving.nothingPrinted : (printed ?? '')))),
}
const KINDS = ['shown', 'mark', 'approx', 'place', 'printed'] as const satisfies readonly Companion[]

/** The number of a cell, nothing where a figure has none, else its words. */
const fieldOf = ({ value, text }: ShownCell): Field => (value === undefined ? text : value)

interface Column {
  readonly head: string
  readonly fields: readonly Field[]
}

const companionsOf = (table: ShownTable, at: number, words: ShownWords): readonly Column[] => {
  const cells = table.rows.map((row) => row.cells[at])
  const label = table.columns[at]?.label ?? ''
  const levels = at === 0 ? table.rows.map(({ level }) => level ?? null) : []
  const level = levels.some((one) => one !== null)
    ? [{ head: words.saving.companion.level(label), fields: levels }]
    : []
  return [
    ...level,
    ...KINDS.flatMap((kind) => {
      const fields = cells.map((cell) => (cell === undefined ? null : COMPANIONS[kind](cell, words)))
      const isNeeded = fields.some((field) => field !== null)
      return isNeeded ? [{ head: words.saving.companion[kind](label), fields }] : []
    }),
  ]
}

/**
 * A table for spreadsheets: plain numbers, empty where there is none, and further columns of marks, places and printed
 * words for each column that has any, so that blank, dash and 推算 stay apart and the table can be put together again.
 */
export const tableRecords = (table: ShownTable, words: ShownWords): TableRecords => {
  const own = table.columns.map(
    ({ label }, at): Column => ({
      head: label,
      fields: table.rows.map(({ cells }) => {
        const cell = cells[at]
        return cell === undefined ? null : fieldOf(cell)
      }),
    }),
  )
  const columns = [...own, ...table.columns.flatMap((_, at) => companionsOf(table, at, words))]
  return {
    head: columns.map(({ head }) => head),
    rows: table.rows.map((_, row) => columns.map(({ fields }) => fields[row] ?? null)),
    shown: own.length,
  }
}
