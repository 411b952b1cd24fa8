import type { CatalogEntry } from '../core/schema/wire-catalog'
import { agencyId } from '../core/text/agency-id'

/** One for all spellings of an agency. */
const idOf = (agency: string): string => agencyId({ agency, kind: 'annual-report' })

/** The annual reports held of an agency for the year before: only where there is one it is known what carries over. */
export const reportsBefore = (
  entries: readonly CatalogEntry[],
  { agency, year }: { readonly agency: string; readonly year: number },
): readonly CatalogEntry[] =>
  entries.filter(
    (entry) =>
      entry.kind === 'annual-report' &&
      entry.year === year - 1 &&
      entry.agency !== null &&
      idOf(entry.agency) === idOf(agency),
  )

/** Id of the one report of the year before; of several nobody but a person knows which counts. */
export const onlyReportBefore = (
  entries: readonly CatalogEntry[],
  about: { readonly agency: string; readonly year: number },
): string | null => {
  const [one, ...others] = reportsBefore(entries, about)
  return one === undefined || others.length > 0 ? null : one.id
}
