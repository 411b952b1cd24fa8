import type { ListedReport } from '../scope'
import { yearsOf } from '../selection'

/** What is held of an agency's year; `not-held` says nothing about whether a report was published. */
export type HeldState = 'table' | 'no-table' | 'not-held'

/** One agency in one year: the annual reports held, several where there are versions of one. */
export interface HeldCell<Listed extends ListedReport> {
  readonly state: HeldState
  readonly reports: readonly Listed[]
}

/** One agency with its years. */
export interface HeldRow<Listed extends ListedReport> {
  readonly agency: string
  /** By year; a year that is absent is not held. */
  readonly byYear: ReadonlyMap<number, readonly Listed[]>
  /** Years without a report of this agency. */
  readonly missing: readonly number[]
}

/** Annual reports as agencies × years. Every annual report is in a cell or among `unplaced`, once. */
export interface HeldReports<Listed extends ListedReport> {
  readonly years: readonly number[]
  /** By name. */
  readonly rows: readonly HeldRow<Listed>[]
  /** Reports that do not say whose they are or of which year. */
  readonly unplaced: readonly Listed[]
}

const rangeOf = (years: Iterable<number>): readonly number[] => {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  for (const year of years) {
    from = Math.min(from, year)
    to = Math.max(to, year)
  }
  return from > to ? [] : yearsOf({ from, to })
}

/**
 * The annual reports of a catalog by agency and year, over every year from the first to the last, or over the years asked
 * for; an agency stays where it has a report of any year.
 */
export const heldReports = <Listed extends ListedReport>(
  listed: readonly Listed[],
  asked: readonly [first: number, last: number] | null = null,
): HeldReports<Listed> => {
  const agencies = new Map<string, Map<number, Listed[]>>()
  const unplaced: Listed[] = []
  for (const report of listed) {
    const { agency, year, kind } = report
    if (kind !== 'annual-report') continue
    if (agency === null || year === null) {
      unplaced.push(report)
      continue
    }
    const byYear = agencies.get(agency) ?? new Map<number, Listed[]>()
    agencies.set(agency, byYear)
    byYear.set(year, [...(byYear.get(year) ?? []), report])
  }
  const years =
    asked === null ? rangeOf([...agencies.values()].flatMap((byYear) => [...byYear.keys()])) : rangeOf(asked)
  const rows = [...agencies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([agency, byYear]) => ({ agency, byYear, missing: years.filter((year) => !byYear.has(year)) }))
  return { years, rows, unplaced }
}

/** What is held of one year of a row. */
export const heldCell = <Listed extends ListedReport>(row: HeldRow<Listed>, year: number): HeldCell<Listed> => {
  const reports = row.byYear.get(year) ?? []
  if (reports.length === 0) return { state: 'not-held', reports }
  return { state: reports.some(({ counts }) => counts.cells > 0) ? 'table' : 'no-table', reports }
}

/** Figures in the tables of these reports; a catalog of an older version counts all cells. */
export const countOfValues = (reports: readonly ListedReport[]): number =>
  reports.reduce((sum, { counts: { cells, values = cells } }) => sum + values, 0)

/** Ids of the annual reports held of the years shown. */
export const heldIds = ({ rows, years }: HeldReports<ListedReport & { readonly id: string }>): readonly string[] =>
  rows.flatMap(({ byYear }) => years.flatMap((year) => byYear.get(year) ?? [])).map(({ id }) => id)
