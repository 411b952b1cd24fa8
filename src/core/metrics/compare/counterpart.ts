import type { ColumnId, FormId, FormRow, IndicatorId } from '../../domain/catalogue'
import { formRow } from '../../domain/catalogue-index'
import { crosswalkBetween } from '../../domain/crosswalk'
import type { FormBreak } from '../comparability'
import { annualColumns } from '../columns'
import { absent, formOf, readIndicator } from '../read-indicator'
import type { Reading, ReportFigures } from '../report-figures'
import { sumReadings } from '../sum'

/** A row in one of its columns. */
export interface Quantity {
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
}

/** Why two figures may not be subtracted; `reason` is the crosswalk's, in Chinese, empty where the relation says it. */
export interface Incomparable {
  readonly relation: FormBreak['relation']
  readonly reason: string
}

/** What stands for a quantity in another report, with the rows it is read from. */
export interface Counterpart {
  readonly reading: Reading
  readonly rows: readonly Quantity[]
  readonly incomparable: Incomparable | null
}

/** The column of another form's row that holds the same thing; undefined where it has none. */
const columnIn = (row: FormRow | undefined, own: FormRow, column: ColumnId | null): ColumnId | null | undefined => {
  const annual = row === undefined ? null : (annualColumns(row)[0] ?? null)
  if (row === undefined || column === null) return annual
  if (row.columns.includes(column)) return column
  return annualColumns(own)[0] === column ? annual : undefined
}

/** Counterparts that are all parts of this one row and of no other: their sum is the row. */
const areItsParts = (parts: readonly IndicatorId[], whole: IndicatorId, from: FormId, to: FormId): boolean =>
  parts.length > 1 &&
  parts.every((part) => {
    const back = crosswalkBetween(part, to, from)?.counterparts ?? []
    return back.length === 1 && back[0] === whole
  })

const inSentences = (report: ReportFigures, quantity: Quantity, incomparable: Incomparable | null): Counterpart => ({
  reading: readIndicator(report, quantity.indicator, quantity.column),
  rows: [quantity],
  incomparable,
})

/** One of several rows that became one: the whole is no counterpart of it, only of all of them. */
const partOfAnother = ({ indicator, column }: Quantity, incomparable: Incomparable): Counterpart => ({
  reading: absent(indicator, column, null),
  rows: [],
  incomparable,
})

const acrossForms = (report: ReportFigures, quantity: Quantity, from: FormId, to: FormId): Counterpart => {
  const own = formRow(from, quantity.indicator)
  const entry = crosswalkBetween(quantity.indicator, from, to, quantity.column ?? undefined)
  if (entry === null || own === undefined) return inSentences(report, quantity, { relation: 'none', reason: '' })
  const { relation, reason, counterparts } = entry
  const wanted = entry.counterpartColumn ?? quantity.column
  const rows = counterparts.flatMap((indicator): Quantity[] => {
    const column = columnIn(formRow(to, indicator), own, wanted)
    return column === undefined ? [] : [{ indicator, column }]
  })
  const [first, ...more] = rows
  if (first === undefined || rows.length < counterparts.length) {
    return inSentences(report, quantity, { relation: 'none', reason: relation === 'none' ? reason : '' })
  }
  const whole = relation === 'merged' && areItsParts(counterparts, quantity.indicator, from, to)
  if (relation === 'merged' && !whole && more.length === 0) return partOfAnother(quantity, { relation, reason })
  const read = rows.map((row) => readIndicator(report, row.indicator, row.column))
  const reading = more.length === 0 ? readIndicator(report, first.indicator, first.column) : sumReadings(quantity, read)
  if (relation === 'same') return { reading, rows, incomparable: null }
  return { reading, rows, incomparable: whole ? null : { relation, reason } }
}

/** What corresponds in `report` to a quantity of a report on the form `from` (null: none recognised), by the crosswalk. */
export const counterpartIn = (report: ReportFigures, quantity: Quantity, from: FormId | null): Counterpart => {
  const to = formOf(report)
  if (from === null || to === null) {
    const incomparable: Incomparable | null = from === to ? null : { relation: 'unknown-form', reason: '' }
    return inSentences(report, quantity, incomparable)
  }
  return from === to ? inSentences(report, quantity, null) : acrossForms(report, quantity, from, to)
}
