import { fileSize } from './file-size'
import type { Diagnostic } from '../core/domain/diagnostic'
import type { SourceDocument } from '../core/domain/document'
import type { LibraryEntry } from '../core/domain/library-entry'
import type { Report } from '../core/domain/report'
import type { EncodingHints } from './decode'
import { detectKind } from './detect'
import { extensionRemark } from './extension'
import { readSavedPage } from './mhtml'
import { finishDocument, readDocument } from './read-document'
import type { FormatReading } from './reading'
import { aboutFile, Refusal } from './refusal'
import { textKind } from './text-kind'
import type { Archive } from './zip/archive'

/** A document, a report already read, or an entry of a library, that stands in a file; `part` names it within an archive or a data file. */
export interface Opened {
  /** Name of the file, in an archive with the name of the part: `年报.zip/甲县.docx`. */
  readonly name: string
  readonly part: string | null
  readonly bytes: Uint8Array
  readonly content:
    | { readonly kind: 'document'; readonly document: SourceDocument }
    | { readonly kind: 'report'; readonly report: Report }
    | { readonly kind: 'entry'; readonly entry: LibraryEntry }
}

/** Files of one archive; a folder of all reports of a province has fewer. */
const MOST_FILES = 2000
/** A file of this name is none that anybody put there. */
const BY_SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.|thumbs\.db$|desktop\.ini$)/iu

/**
 * Opens a file of any format we know, told by its content; the readers of heavy formats are loaded only for their own.
 * Never throws for bad input: what cannot be read is a document without blocks and a diagnostic that says why.
 *
 * ```
 * bytes → detectKind ┬ text  → textKind  → readDocument (text, Markdown, page), saved page, report JSON, pages in other JSON, data set CSV
 *                    ├ zip   → openPackage → DOCX, XLSX, ODS, or each file of the archive
 *                    ├ pdf   → readPdf
 *                    └ refused, with what to do
 * ```
 */
export async function* openFile(
  bytes: Uint8Array,
  name: string,
  options: EncodingHints = {},
): AsyncGenerator<Opened, void, undefined> {
  try {
    yield* openContent({ bytes, name, part: null }, options)
  } catch (error) {
    yield refused({ bytes, name, part: null }, refusalOf(error))
  }
}

type Place = Pick<Opened, 'name' | 'part' | 'bytes'>

async function* openContent(place: Place, options: EncodingHints): AsyncGenerator<Opened, void, undefined> {
  const { bytes } = place
  if (bytes.length === 0) throw new Refusal('empty-file', fileSize(bytes.length))
  const file = detectKind(bytes)
  switch (file.kind) {
    case 'refused':
      throw new Refusal(file.as, file.name)
    case 'pdf':
      return yield* openPdf(place)
    case 'zip':
      return yield* openZip(place, options)
    default:
      return yield* openText(place, options)
  }
}

async function* openText(place: Place, options: EncodingHints): AsyncGenerator<Opened, void, undefined> {
  const kind = textKind(place.bytes)
  switch (kind) {
    case 'old-word-file':
    case 'old-sheet-file':
      throw new Refusal(kind, '.xml')
    case 'picture-file':
      throw new Refusal(kind, 'SVG')
    case 'json':
    case 'csv':
      yield* openData(place, kind)
      break
    case 'saved-page':
      yield opened(place, savedPage(place, options))
      break
    default:
      yield opened(place, readDocument(place.bytes, place.name, options))
  }
}

/** Pages and texts in a JSON file of another program; false where it holds none, or is one of ours. */
async function* openJsonPages(place: Place): AsyncGenerator<Opened, boolean, undefined> {
  const { jsonPages } = await import('./data-files/json-pages')
  const pages = jsonPages(place.bytes, place.name)
  for (const { part, document } of pages)
    yield {
      ...place,
      part: [place.part, part].filter((name) => name !== null).join('/') || null,
      content: { kind: 'document', document },
    }
  return pages.length > 0
}

async function* openData(place: Place, kind: 'json' | 'csv'): AsyncGenerator<Opened, void, undefined> {
  if (kind === 'json' && (yield* openJsonPages(place))) return
  const { readDataFile } = await import('./data-files/read-data-file')
  const items = readDataFile(place.bytes, kind)
  for (const item of items) {
    if (item.kind === 'broken') {
      yield refused(place, aboutFile('unknown-json', 'error', item.part))
      continue
    }
    const report = item.kind === 'entry' ? item.entry.report : item.report
    const part = items.length === 1 ? place.part : [place.part, report.id].filter((name) => name !== null).join('/')
    const bytes = items.length === 1 ? place.bytes : new TextEncoder().encode(JSON.stringify(report))
    yield { name: place.name, part, bytes, content: item }
  }
}

const savedPage = ({ bytes, name }: Place, options: EncodingHints): SourceDocument => {
  const page = readSavedPage(bytes)
  if (page === null) throw new Refusal('damaged-file', '')
  const { httpCharset } = page
  const document = readDocument(page.bytes, name, httpCharset === undefined ? options : { httpCharset, ...options })
  return { ...document, format: 'mhtml' }
}

async function* openPdf(place: Place): AsyncGenerator<Opened, void, undefined> {
  const { readPdf } = await import('./pdf/read-pdf')
  yield opened(place, documentOf(place, 'pdf', await readPdf(place.bytes)))
}

async function* openZip(place: Place, options: EncodingHints): AsyncGenerator<Opened, void, undefined> {
  const { openPackage } = await import('./office')
  const found = openPackage(place.bytes)
  if (found.kind === 'document') yield opened(place, documentOf(place, found.format, found.reading))
  else if (place.part === null) yield* openFolder(place, found.archive, options)
  else throw new Refusal('packed-file', 'ZIP')
}

async function* openFolder(
  { name }: Place,
  { entries, unpack }: Archive,
  options: EncodingHints,
): AsyncGenerator<Opened, void, undefined> {
  const files = entries.filter((entry) => !entry.name.endsWith('/') && !BY_SYSTEM.test(entry.name))
  if (files.length === 0) throw new Refusal('nothing-in-archive', '')
  if (files.length > MOST_FILES) throw new Refusal('too-many-files', `${files.length}`)
  for (const entry of files) {
    const place = { name: `${name}/${entry.name}`, part: entry.name, bytes: new Uint8Array() }
    try {
      yield* openContent({ ...place, bytes: unpack(entry) }, options)
    } catch (error) {
      yield refused(place, refusalOf(error))
    }
  }
}

const opened = (place: Place, document: SourceDocument): Opened => {
  const remark = extensionRemark(place.name, document.format)
  const whole = remark === null ? document : { ...document, diagnostics: [remark, ...document.diagnostics] }
  return { ...place, content: { kind: 'document', document: whole } }
}

const documentOf = ({ name, bytes }: Place, format: SourceDocument['format'], reading: FormatReading): SourceDocument =>
  finishDocument({ name, format, encoding: 'utf-8', ...reading }, bytes.length)

const refused = (place: Place, diagnostic: Diagnostic): Opened => ({
  ...place,
  content: {
    kind: 'document',
    document: {
      name: place.name,
      format: 'text',
      encoding: 'utf-8',
      title: null,
      meta: {},
      blocks: [],
      diagnostics: [diagnostic],
    },
  },
})

/** A failure nobody foresaw is damage of the file too: no file may stop those after it. */
const refusalOf = (error: unknown): Diagnostic =>
  error instanceof Refusal ? aboutFile(error.code, 'error', error.actual) : aboutFile('damaged-file', 'error', '')
