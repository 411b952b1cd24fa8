import type { Diagnostic } from '../../domain/diagnostic'
import type { Metadata } from '../../domain/report'
import type { NormalDocument } from '../normal-document'
import type { TablesReading } from '../tables/read-tables'
import { readAgency } from './agency'
import { documentDiagnostics, listPage } from './document-diagnostics'
import { withArabicYears } from '../../text/days'
import { readForm } from './form-generation'
import { readKind } from './kind'
import { linesOf } from './lines'
import { readBareTitlePeriod, readStatedPeriod, readTitlePeriod } from './period'
import { readPublished } from './published'
import { findTitle, titleText } from './title'
import { readYear } from './year'

const NO_TABLES: ReadonlySet<number> = new Set()

/** What a page of links says of itself: its entries are other documents. */
const NOTHING_KNOWN: Metadata = {
  kind: 'other',
  title: null,
  agency: null,
  year: null,
  form: null,
  period: null,
  published: null,
}

/** Who reports on what. */
export interface MetadataReading {
  readonly metadata: Metadata
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Kind, title, agency, year, form, period and publication date, each with its place; what the document does not say
 * is null and a diagnostic. The file name decides nothing.
 */
export const readMetadata = (document: NormalDocument, tables: TablesReading): MetadataReading => {
  const lines = linesOf(document, tables.usedBlocks)
  const { meta } = document.source
  const documentTitle = document.source.title === null ? null : withArabicYears(document.source.title)
  const list = tables.form === null ? listPage(lines) : null
  if (list !== null) return { metadata: { ...NOTHING_KNOWN, title: documentTitle }, diagnostics: [list] }
  const title = findTitle(lines)
  const kind = tables.form === null ? readKind(title, documentTitle, lines) : 'annual-report'
  const withTables = (): ReturnType<typeof linesOf> => linesOf(document, NO_TABLES)
  const inSentences = readAgency({ title, documentTitle, lines, meta })
  // 单位:某某局 in the first row of the form names the body where nothing else does
  const agency =
    inSentences.agency === null ? readAgency({ title, documentTitle, lines: withTables(), meta }) : inSentences
  const stated = readStatedPeriod(lines)
  const titled = kind === 'annual-report' || title === null ? null : title.line
  const period =
    stated.period ?? (titled === null ? null : (readTitlePeriod(titled) ?? readBareTitlePeriod(titled, lines)))
  const published = readPublished(lines, meta)
  const dated = kind === 'annual-report' ? null : published.published
  const sentences = readYear({ title, documentTitle, period, lines, published: dated })
  // notes inside the form (指2020年事项数) tell the year where no sentence does
  const year =
    sentences.year === null
      ? readYear({ title, documentTitle, period, lines: withTables(), published: dated })
      : sentences
  const form = kind === 'annual-report' ? readForm(tables, lines, year.year) : null
  const metadata: Metadata = {
    kind,
    title: title === null ? documentTitle : titleText(title.line.text),
    agency: agency.agency,
    year: year.year,
    form,
    period,
    published: published.published,
  }
  return {
    metadata,
    diagnostics: [
      ...agency.diagnostics,
      ...year.diagnostics,
      ...stated.diagnostics,
      ...published.diagnostics,
      ...documentDiagnostics({ metadata, lines, hasTables: tables.form !== null }),
    ],
  }
}
