import { formatPeriod } from '../domain/period'
import type { LibraryEntry } from '../domain/library-entry'
import type { Metadata } from '../domain/report'
import { compareReports } from './compare-reports'
import type { ReportChanges } from './compare-reports'
import { nameOfEntry, reportOfEntry } from './library-entry'

/** A fact about a report that two entries of it give differently; null where one does not give it. */
export interface FactChange {
  readonly fact: 'name' | 'agency' | 'year' | 'form' | 'period'
  readonly before: string | null
  readonly after: string | null
}

/** What another entry of the same report says otherwise: its name, the facts of its head, its figures. */
export interface EntryChanges {
  readonly facts: readonly FactChange[]
  readonly figures: ReportChanges
}

const FACTS: readonly FactChange['fact'][] = ['name', 'agency', 'year', 'form', 'period']

const factOf = (
  entry: LibraryEntry,
  { agency, year, form, period }: Metadata,
  fact: FactChange['fact'],
): string | null => {
  switch (fact) {
    case 'name':
      return nameOfEntry(entry)
    case 'agency':
      return agency?.value ?? null
    case 'year':
      return year === null ? null : String(year.value)
    case 'form':
      return form?.value ?? null
    default:
      return period === null ? null : formatPeriod(period.period)
  }
}

/** Compares two entries of one report: the one that is held, and another. */
export const entryChanges = (held: LibraryEntry, other: LibraryEntry): EntryChanges => {
  const [before, after] = [reportOfEntry(held), reportOfEntry(other)]
  const facts = FACTS.map((fact) => ({
    fact,
    before: factOf(held, before.metadata, fact),
    after: factOf(other, after.metadata, fact),
  }))
  return { facts: facts.filter((one) => one.before !== one.after), figures: compareReports(before, after) }
}

/** Two entries that say the same. */
export const isUnchanged = ({ facts, figures: { added, changed, removed } }: EntryChanges): boolean =>
  facts.length + added.length + changed.length + removed.length === 0
