import { FORM_IDS } from '../../core/domain/catalogue'
import type { FormId, IndicatorId, SectionId } from '../../core/domain/catalogue'
import { formRow, lineage, rowsOfForm } from '../../core/domain/catalogue-index'
import { approximationOf } from '../../core/metrics/approximation'
import type { SectionLine } from '../../core/metrics/section'
import { sectionClaims, sectionLines } from '../../core/metrics/section'
import type { AnnualReport } from '../../core/metrics/selection'
import type { TableCell, TableColumn, TableData, TableRow } from '../charts/series'
import { cellOf } from './present-reading'
import type { Words } from './words'

/** The rows of one form generation, a column a report. */
export interface FormTable {
  readonly form: FormId
  readonly table: TableData
}

type Line = Pick<SectionLine, 'indicator' | 'column'>

const lineKey = (line: Line): string => `${line.indicator}.${line.column ?? ''}`

/** Name of a row. A label that the form prints for several rows (结果维持) says nothing without the row it belongs to. */
export const nameInForm = (form: FormId, indicator: IndicatorId, words: Words): string => {
  const name = words.labels.indicator(indicator, form)
  const row = formRow(form, indicator)
  const isAlone = rowsOfForm(form).filter(({ label }) => label === row?.label).length === 1
  if (isAlone || !row?.parent) return name
  return words.messages.readings.titled(words.labels.indicator(row.parent, form), name)
}

/** The rows and columns a figure is part of, the nearest first. */
const wholesInForm = (form: FormId, { indicator, column }: Line): readonly Line[] => {
  const row = formRow(form, indicator)
  const [, ...wholes] = row === undefined ? [] : [...lineage(row)].reverse()
  return wholes.map((whole) => ({ indicator: whole.indicator, column: whole.columns.length === 0 ? null : column }))
}

/**
 * Where a line stands in a table: below the nearest whole that is listed. A heading without figures is no line, and what it
 * heads is no part of the line that happens to stand above.
 */
export const standingIn = (
  form: FormId,
  line: Line,
  keyOf: (line: Line) => string,
  listed: ReadonlySet<string>,
): Pick<TableRow, 'level' | 'within'> => {
  const keys = wholesInForm(form, line)
    .map(keyOf)
    .filter((key) => listed.has(key))
  return { level: keys.length, within: keys[0] }
}

const headOf = (form: FormId, line: SectionLine, words: Words): readonly TableCell[] => [
  { text: nameInForm(form, line.indicator, words) },
  { text: line.column === null ? '' : words.labels.column(line.column) },
]

const tableOfForm = (form: FormId, entries: readonly AnnualReport[], sections: readonly SectionId[], words: Words) => {
  const filled = entries.map((entry) => ({ entry, lines: sectionLines(entry.report, sections) }))
  const present = filled.filter(({ lines }) => lines.length > 0)
  if (present.length === 0) return []
  const { columns: names, noReport } = { ...words.messages.readings }
  const longest = present.reduce(
    (best, { lines }) => (lines.length > best.length ? lines : best),
    present[0]?.lines ?? [],
  )
  const listed = new Set(longest.map(lineKey))
  const rowOf = (line: SectionLine): TableRow => ({
    key: lineKey(line),
    ...standingIn(form, line, lineKey, listed),
    cells: [
      ...headOf(form, line, words),
      ...present.map(({ lines }) => {
        const own = lines.find((candidate) => lineKey(candidate) === lineKey(line))
        return own === undefined
          ? { text: noReport, mark: 'missing' as const, value: null }
          : cellOf(own.reading, words)
      }),
    ],
  })
  const columns: readonly TableColumn[] = [
    { key: 'indicator', label: names.indicator },
    { key: 'column', label: names.column },
    ...present.map(({ entry }) => ({
      key: entry.report.id,
      label: words.messages.readings.reportOf(entry.agency, String(entry.year)),
      numeric: true,
    })),
  ]
  return [{ form, table: { columns, rows: longest.map(rowOf) } }]
}

/** Every row of the sections as the selected reports fill them, a table for each form generation among them. */
export const sectionTables = (
  reports: readonly AnnualReport[],
  sections: readonly SectionId[],
  words: Words,
): readonly FormTable[] =>
  FORM_IDS.flatMap((form) =>
    tableOfForm(
      form,
      reports.filter((entry) => entry.report.metadata.form?.value === form),
      sections,
      words,
    ),
  )

/** Every figure of the sentences on the sections; null where there is none. */
export const claimsTable = (
  reports: readonly AnnualReport[],
  sections: readonly SectionId[],
  words: Words,
): TableData | null => {
  const { readings } = words.messages
  const rows: readonly TableRow[] = reports.flatMap(({ agency, year, report }) =>
    sectionClaims(report, sections).map(({ claim }, index) => {
      const source = { reportId: report.id, place: claim.place }
      const { approx } = approximationOf(claim)
      const quantity = words.format.quantity(claim.value, claim.unit, approx)
      return {
        key: `${report.id}.${index}`,
        cells: [
          { text: words.labels.indicator(claim.indicator) },
          { text: claim.subject },
          { text: quantity, mark: approx === undefined ? 'printed' : 'approx', source, value: claim.value },
          { text: readings.claimMeasures[claim.measure] },
          { text: claim.scope ?? '' },
          { text: claim.period === null ? '' : words.format.period(claim.period) },
          { text: claim.printed, source },
          { text: readings.reportOf(agency, String(year)) },
        ],
      }
    }),
  )
  if (rows.length === 0) return null
  const { columns } = readings
  return {
    columns: [
      { key: 'indicator', label: columns.indicator },
      { key: 'subject', label: columns.subject },
      { key: 'figure', label: columns.figure, numeric: true },
      { key: 'measure', label: columns.measure },
      { key: 'scope', label: columns.scope },
      { key: 'period', label: columns.period },
      { key: 'printed', label: columns.printed },
      { key: 'report', label: columns.report },
    ],
    rows,
  }
}
