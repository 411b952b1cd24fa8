import type { LibraryEntry } from '../../core/domain/library-entry'
import type { Report } from '../../core/domain/report'

/** What a data file holds: a report; an entry of a library, with what people said about it; or an entry that is broken, and where. */
export type DataItem =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'entry'; readonly entry: LibraryEntry }
  | { readonly kind: 'broken'; readonly part: string }
