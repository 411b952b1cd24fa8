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

const statedBy = <T extends string | number>(said: T | undefined, read: Stated<T> | null): Stated<T> | null =>
  said === undefined || said === read?.value
    ? read
    : { value: said, printed: read?.printed ?? '', place: read?.place ?? null, inferred: false, by: 'person' }

/** The facts of the head with what a person said in their place, marked so; printed words and places stay. */
const withSaid = (metadata: Metadata, { agency, year }: Said): Metadata => ({
  ...metadata,
  agency: statedBy(agency, metadata.agency),
  year: statedBy(year, metadata.year),
})

/** The report as it is charted and audited: with corrections and what was said. */
export const reportOfEntry = ({ report, said, corrections }: LibraryEntry): Report => ({
  ...withCorrections(report, corrections),
  metadata: withSaid(report.metadata, said),
})

/** Name of an entry: the one a person gave, the title, else the file's. */
export const nameOfEntry = ({ name, report }: LibraryEntry): string =>
  name ?? report.metadata.title ?? report.source.name
