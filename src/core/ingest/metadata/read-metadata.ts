import type { Diagnostic } from '../../domain/diagnostic'
import type { Metadata } from '../../domain/report'
import type { NormalDocument } from '../normal-document'
import type { TablesReading } from '../tables/read-tables'

/** Who reports on what. */
export interface MetadataReading {
  readonly metadata: Metadata
  readonly diagnostics: readonly Diagnostic[]
}

export const readMetadata = (document: NormalDocument, tables: TablesReading): MetadataReading => ({
  metadata: {
    kind: 'other',
    title: document.source.title,
    agency: null,
    year: null,
    form:
      tables.form === null
        ? null
        : { value: tables.form.id, printed: tables.form.printed, place: tables.form.place, inferred: false },
    period: null,
    published: null,
  },
  diagnostics: [],
})
