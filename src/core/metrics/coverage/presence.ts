import type { ColumnId, FormRow, IndicatorId, SectionId } from '../../domain/catalogue'
import { FORM_IDS } from '../../domain/catalogue'
import { formRow, rowsOfForm } from '../../domain/catalogue-index'
import { annualColumns } from '../columns'
import { formOf, readIndicator } from '../read-indicator'
import type { ReadingState, ReportFigures } from '../report-figures'
import type { AnnualReport } from '../selection'

/** How an indicator is present in a year, in the order of the legend; `not-held`: there is no document to look in. */
export const PRESENCES = [
  'value',
  'zero',
  'blank',
  'dash',
  'not-applicable',
  'unreadable',
  'missing',
  'unknown',
  'not-in-form',
  'not-held',
] as const satisfies readonly (ReadingState | 'zero' | 'not-held')[]
export type Presence = (typeof PRESENCES)[number]

/** An indicator as a line of the matrix; `column` is set where the form has several and none is the year's total. */
export interface PresenceLine {
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
  readonly section: SectionId
}

const columnsOf = (row: FormRow): readonly (ColumnId | null)[] =>
  annualColumns(row).length === 0 ? row.columns : [null]

const linesOf = (row: FormRow): readonly PresenceLine[] =>
  columnsOf(row).map((column) => ({ indicator: row.indicator, column, section: row.section }))

/** Identity of a line. */
export const lineKey = ({ indicator, column }: PresenceLine): string => `${indicator}.${column ?? ''}`

/** The indicators these reports' forms ask for, newest form first, each once; headings ask for nothing. */
export const presenceLines = (reports: readonly AnnualReport[]): readonly PresenceLine[] => {
  const forms = new Set(reports.map(({ report }) => formOf(report)))
  const lines = FORM_IDS.filter((form) => forms.has(form))
    .reverse()
    .flatMap((form) => rowsOfForm(form).filter(({ heading, optional }) => !heading && !optional))
    .flatMap(linesOf)
  return [...new Map(lines.map((line) => [lineKey(line), line])).values()]
}

/** How one report gives an indicator. A report of an unknown form may have the row: it was not read there. */
export const presenceIn = (report: ReportFigures, { indicator, column }: PresenceLine): Presence => {
  const form = formOf(report)
  const row = form === null ? undefined : formRow(form, indicator)
  if (row !== undefined && column !== null && !row.columns.includes(column)) return 'not-in-form'
  const { state, value } = readIndicator(report, indicator, column)
  if (form === null && state === 'not-in-form') return 'missing'
  return state === 'value' && value === 0 ? 'zero' : state
}

/** How many of these agencies give an indicator in a year in each way; an agency with several reports counts each. */
export const tallyPresence = (
  line: PresenceLine,
  agencies: readonly string[],
  ofYear: readonly AnnualReport[],
): ReadonlyMap<Presence, number> => {
  const tally = new Map<Presence, number>()
  const add = (presence: Presence) => tally.set(presence, (tally.get(presence) ?? 0) + 1)
  for (const agency of agencies) {
    const own = ofYear.filter((entry) => entry.agency === agency)
    if (own.length === 0) add('not-held')
    for (const { report } of own) add(presenceIn(report, line))
  }
  return tally
}
