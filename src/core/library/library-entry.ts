import type { AccidentStatement } from '../domain/accident'
import type { StatedPeriod } from '../domain/period'
import { formatPeriod, inYear, parsePeriod } from '../domain/period'
import type { LibraryEntry, Said } from '../domain/library-entry'
import type { Metadata, Report, Stated } from '../domain/report'
import { correctionsIn, withCorrections, withoutCorrections } from './correction'

/** A report that was just read; corrections it brings along (a data file) can be taken back like those made here. */
export const freshEntry = (report: Report): LibraryEntry => ({
  report: withoutCorrections(report),
  name: null,
  said: {},
  corrections: correctionsIn(report),
})

/** The same document read again: what people said of it when it was read before stays, its name and its corrections too. */
export const readAgain = (before: LibraryEntry, { report }: LibraryEntry): LibraryEntry => ({ ...before, report })

const statedBy = <T extends string | number>(said: T | undefined, read: Stated<T> | null): Stated<T> | null =>
  said === undefined || said === read?.value
    ? read
    : { value: said, printed: read?.printed ?? '', place: read?.place ?? null, inferred: false, by: 'person' }

const periodBy = (said: string | undefined, read: StatedPeriod | null): StatedPeriod | null => {
  const period = said === undefined ? null : parsePeriod(said)
  return period === null || (read !== null && formatPeriod(read.period) === said)
    ? read
    : { period, firstDay: null, lastDay: null, place: read?.place ?? null, by: 'person' }
}

/** The facts of the head with what a person said in their place, marked so; printed words and places stay. */
const withSaid = (metadata: Metadata, { agency, year, period }: Said): Metadata => ({
  ...metadata,
  agency: statedBy(agency, metadata.agency),
  year: statedBy(year, metadata.year),
  period: periodBy(period, metadata.period),
})

/** 1-7月 in a document without a year, once a person said which year it is. */
const inSaidYear = (statement: AccidentStatement, year: number | undefined): AccidentStatement => {
  const { monthsOnly, ...rest } = statement
  return monthsOnly === undefined || year === undefined ? statement : { ...rest, period: inYear(monthsOnly, year) }
}

/** The report as it is charted and audited: with corrections and what was said. */
export const reportOfEntry = ({ report, said, corrections }: LibraryEntry): Report => ({
  ...withCorrections(report, corrections),
  metadata: withSaid(report.metadata, said),
  accidents: report.accidents.map((statement) => inSaidYear(statement, said.year)),
})

/** Name of an entry: the one a person gave, the title, else the file's. */
export const nameOfEntry = ({ name, report }: LibraryEntry): string =>
  name ?? report.metadata.title ?? report.source.name

const countOf = (names: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}

/** Names of entries by their ids, each told apart from the others: by its file where two have one name, and by its number where both agree. */
export const namesApart = (entries: readonly LibraryEntry[]): ReadonlyMap<string, string> => {
  const withFile = (entry: LibraryEntry): string => `${nameOfEntry(entry)} · ${entry.report.source.name}`
  const [names, longer] = [countOf(entries.map(nameOfEntry)), countOf(entries.map(withFile))]
  const apart = (entry: LibraryEntry, index: number): string => {
    if (names.get(nameOfEntry(entry)) === 1) return nameOfEntry(entry)
    return longer.get(withFile(entry)) === 1 ? withFile(entry) : `${withFile(entry)} · ${index + 1}`
  }
  return new Map(entries.map((entry, index) => [entry.report.id, apart(entry, index)]))
}
