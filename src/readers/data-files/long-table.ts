import { COLUMN_IDS, FORM_IDS } from '../../core/domain/catalogue'
import type { FormId } from '../../core/domain/catalogue'
import type { Cell, CellContent } from '../../core/domain/cell'
import { FORM_ROWS } from '../../core/domain/forms'
import { parsePlace } from '../../core/domain/place'
import type { Report } from '../../core/domain/report'
import { isUnit } from '../../core/domain/unit'
import { parseContentField } from '../../core/schema/content-field'
import { columnLabelInForm } from '../../core/schema/labels'
import { CORRECTED_COLUMNS, LONG_TABLE_COLUMNS } from '../../core/schema/long-table'
import { aboutFile, Refusal } from '../refusal'
import { csvRecords } from './csv-records'
import { outsideText } from './outside-text'

type Column = (typeof CORRECTED_COLUMNS)[number]
type Row = Readonly<Record<Column, string>>

/** What the data set's CSV begins with: columns were only ever added at the end, and the last is newer than the format. */
const HEADS = new Set([LONG_TABLE_COLUMNS, CORRECTED_COLUMNS].map((columns) => columns.join(',')))

/**
 * The data set's CSV → reports with the cells of their tables. The long table does not hold all of a figure of a sentence
 * (what it is said of, its phrase), so those are counted and left out.
 */
export const readLongTable = (text: string): readonly Report[] => {
  const [head = [], ...records] = csvRecords(text)
  if (!HEADS.has(head.join(','))) throw new Refusal('damaged-file', '')
  const byReport = new Map<string, Row[]>()
  for (const record of records) {
    if (record.length !== head.length) throw new Refusal('damaged-file', record.join(',').slice(0, 60))
    const row = rowOf(record)
    const rows = byReport.get(row.report)
    if (rows === undefined) byReport.set(row.report, [row])
    else rows.push(row)
  }
  return [...byReport].map(([id, rows]) => reportOf(id, rows))
}

const rowOf = (record: readonly string[]): Row => {
  const at = (name: Column): string => record[CORRECTED_COLUMNS.indexOf(name)] ?? ''
  return {
    report: at('report'),
    agency: at('agency'),
    year: at('year'),
    form: at('form'),
    indicator: at('indicator'),
    label: at('label'),
    column: at('column'),
    state: at('state'),
    value: at('value'),
    approx: at('approx'),
    unit: at('unit'),
    printed: at('printed'),
    place: at('place'),
    read: at('read'),
  }
}

const reportOf = (id: string, rows: readonly Row[]): Report => {
  const [first] = rows
  const form = FORM_IDS.find((one) => one === first?.form) ?? null
  const year = /^\d{4}$/u.test(first?.year ?? '') ? Number(first?.year) : null
  const cells: Cell[] = []
  const seen = new Set<string>()
  for (const row of rows) {
    const cell = cellOf(row, form)
    const key = `${row.indicator}|${row.column}`
    // cells come first: the same figure again is one of a sentence
    if (cell === null || seen.has(key)) continue
    seen.add(key)
    cells.push(cell)
  }
  const left = rows.length - cells.length
  return {
    id,
    source: { name: id, format: 'text', encoding: 'utf-8' },
    metadata: {
      kind: form === null ? 'other' : 'annual-report',
      title: null,
      agency: outsideText(first?.agency ?? null),
      year: outsideText(year),
      form: outsideText(form),
      period: null,
      published: null,
    },
    cells,
    claims: [],
    accidents: [],
    rates: [],
    diagnostics: left === 0 ? [] : [aboutFile('figures-left-out', 'warning', `${left}`)],
    blocks: [],
  }
}

const cellOf = (row: Row, form: FormId | null): Cell | null => {
  if (form === null) return null
  const known = FORM_ROWS[form].find(({ indicator }) => indicator === row.indicator)
  const column = row.column === '' ? null : COLUMN_IDS.find((id) => columnLabelInForm(form, id) === row.column)
  const place = parsePlace(row.place)
  const content = contentOf(row)
  const read = row.read === '' ? undefined : parseContentField(row.read)
  if (known === undefined || column === undefined || place === null) return null
  if (content === null || read === null) return null
  if (column !== null && !known.columns.includes(column)) return null
  const printed = row.printed.replace(/^'(?='{0,99}[=+\-@＝＋－＠\t\r])/u, '')
  return {
    indicator: known.indicator,
    column,
    content,
    ...(read === undefined ? {} : { read }),
    unit: isUnit(row.unit) ? row.unit : null,
    printed,
    place,
    by: 'label',
  }
}

/** What stands in a cell, of its three columns. */
const contentOf = ({ state, value, approx }: Row): CellContent | null => {
  const content = parseContentField(state)
  if (content?.state === state) return content
  return state !== 'value' ? null : parseContentField(approx === '' ? value : `${approx} ${value}`)
}
