import { unzipSync } from 'fflate'
import type { ShownTable } from '../../src/core/schema/wire-shown'
import type { Field } from '../../src/exporters/shown/table-records'
import type { ShownWords } from '../../src/exporters/shown/shown-words'
import { FIGURE_MARKS } from '../../src/core/domain/figure-mark'
import { csvRecords } from '../../src/readers/data-files/csv-records'
import { parseXml } from '../../src/readers/xml/tree'
import { childOf, childrenOf, ownText } from '../../src/readers/xml/walk'

/** Reads saved tables back, knowing of the writer nothing but the names of its columns. */

type Cell = ShownTable['rows'][number]['cells'][number]
type Records = readonly (readonly Field[])[]

const KINDS = ['level', 'shown', 'mark', 'approx', 'place', 'printed'] as const
type Kind = (typeof KINDS)[number]

const kindOf = (head: string, label: string, { saving }: ShownWords): Kind | null =>
  KINDS.find((kind) => saving.companion[kind](label) === head) ?? null

interface Plan {
  readonly labels: readonly string[]
  /** Where the companions of each column stand. */
  readonly companions: readonly ReadonlyMap<Kind, number>[]
}

const planOf = (head: readonly string[], words: ShownWords): Plan => {
  const first = head.findIndex((text, at) => head.slice(0, at).some((label) => kindOf(text, label, words) !== null))
  const labels = head.slice(0, first === -1 ? head.length : first)
  const companions = labels.map(() => new Map<Kind, number>())
  let column = 0
  for (const [offset, text] of head.slice(labels.length).entries()) {
    const at = companions.findIndex((known, index) => {
      const kind = kindOf(text, labels[index] ?? '', words)
      return index >= column && kind !== null && !known.has(kind)
    })
    const kind = kindOf(text, labels[at] ?? '', words)
    if (kind === null) throw new Error(`no column ${text}`)
    companions[at]?.set(kind, labels.length + offset)
    column = at
  }
  return { labels, companions }
}

const textOf = (field: Field | undefined): string => String(field ?? '')
const linesOf = (field: Field | undefined): readonly string[] => (textOf(field) === '' ? [] : textOf(field).split('\n'))

const cellOf = (record: readonly Field[], at: number, known: ReadonlyMap<Kind, number>, words: ShownWords): Cell => {
  const said = (kind: Kind): Field | undefined => {
    const place = known.get(kind)
    return place === undefined ? undefined : record[place]
  }
  const own = record[at] ?? null
  const shown = textOf(said('shown'))
  const mark = FIGURE_MARKS.find((one) => words.marks[one] === said('mark'))
  const approx = (['at-least', 'about', 'up-to'] as const).find(
    (one) => words.saving.approximations[one] === said('approx'),
  )
  const printed = known.has('printed') ? textOf(said('printed')).split('\n') : []
  const sources = linesOf(said('place')).map((line, index) => {
    const space = line.lastIndexOf(' ')
    const where = { report: line.slice(0, space), place: line.slice(space + 1) }
    const stands = printed[index] ?? ''
    return stands === '' ? where : { ...where, printed: stands === words.saving.nothingPrinted ? '' : stands }
  })
  return {
    text: shown === '' ? textOf(own) : shown,
    ...(shown === '' ? {} : { value: own === null || own === '' ? null : Number(own) }),
    ...(mark === undefined ? {} : { mark }),
    ...(approx === undefined ? {} : { approx }),
    ...(sources.length === 0 ? {} : { sources }),
  }
}

/** Records → table. */
const tableOfRecords = ([head = [], ...rows]: Records, words: ShownWords) => {
  const { labels, companions } = planOf(head.map(textOf), words)
  const level = companions[0]?.get('level')
  return {
    labels,
    rows: rows.map((record) => {
      const depth = level === undefined ? '' : textOf(record[level])
      return {
        ...(depth === '' ? {} : { level: Number(depth) }),
        cells: labels.map((_, at) => cellOf(record, at, companions[at] ?? new Map(), words)),
      }
    }),
  }
}

/** What of a table CSV and XLSX hold: all but the ids of the form, units and alignment. */
export const asHeld = ({ columns, rows }: ShownTable) => ({
  labels: columns.map(({ label }) => label),
  rows: rows.map(({ cells, ...row }) => ({
    ...row,
    cells: cells.map(({ unit: _unit, indicator: _indicator, column: _column, ...cell }) => cell),
  })),
})

/** The table of a CSV file of one card. */
export const loadCsv = (csv: string, words: ShownWords) =>
  tableOfRecords(
    csvRecords(csv.replace(/^\uFEFF/u, '')).map((record) =>
      record.map((field) => field.replace(/^'(?='*(?:\s*[=+\-@＝＋－＠]|[\t\r\n]))/u, '')),
    ),
    words,
  )

const columnAt = (address: string): number => {
  const letters = /^(?<letters>[A-Z]{1,3})/u.exec(address)?.groups?.letters ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** A cell of a workbook: its value, and its formula where it has one. */
export interface SheetField {
  readonly value: Field
  readonly formula: string | null
}

/** Every sheet of a workbook by name: its cells as the file holds them. */
export const loadSheets = (bytes: Uint8Array): ReadonlyMap<string, readonly (readonly SheetField[])[]> => {
  const parts = unzipSync(bytes)
  const xml = (name: string) => parseXml(parts[name] ?? new Uint8Array(), name)
  const names = childrenOf(childOf(xml('xl/workbook.xml'), 'x:sheets') ?? xml('xl/workbook.xml'), 'x:sheet')
  return new Map(
    names.map(({ attributes }, index) => {
      const data = childOf(xml(`xl/worksheets/sheet${index + 1}.xml`), 'x:sheetData')
      const rows = (data === undefined ? [] : childrenOf(data, 'x:row')).map((row) => {
        const cells: SheetField[] = []
        for (const cell of childrenOf(row, 'x:c')) {
          const value = childOf(cell, 'x:v')
          const formula = childOf(cell, 'x:f')
          const text = childOf(childOf(cell, 'x:is') ?? cell, 'x:t')
          const type = cell.attributes.get('t') ?? 'n'
          cells[columnAt(cell.attributes.get('r') ?? '')] = {
            value:
              type === 'inlineStr'
                ? ownText(text ?? cell).replaceAll(/_x005F_/gu, '_')
                : value === undefined
                  ? null
                  : type === 'str'
                    ? ownText(value)
                    : Number(ownText(value)),
            formula: formula === undefined ? null : ownText(formula),
          }
        }
        return Array.from(cells, (cell) => cell ?? { value: null, formula: null })
      })
      return [attributes.get('name') ?? '', rows] as const
    }),
  )
}

/** The table on a sheet of data: below title, note and head. */
export const loadSheetTable = (rows: readonly (readonly SheetField[])[], words: ShownWords) =>
  tableOfRecords(
    rows.slice(2).map((row) => row.map(({ value }) => value)),
    words,
  )
