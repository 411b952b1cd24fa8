import type { SourceDocument } from '../core/domain/document'
import { readDocx } from './docx/read-docx'
import { readOds } from './ods/read-ods'
import type { FormatReading } from './reading'
import { Refusal } from './refusal'
import { readXlsx } from './xlsx/read-xlsx'
import type { Archive } from './zip/archive'
import { openArchive } from './zip/archive'

/** What a ZIP archive is: an office document, already read, or a packed folder. */
export type Package =
  | { readonly kind: 'document'; readonly format: SourceDocument['format']; readonly reading: FormatReading }
  | { readonly kind: 'folder'; readonly archive: Archive }

const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet'
const PRESENTATION = 'application/vnd.oasis.opendocument.presentation'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'

/** Opens a ZIP archive and reads the office document it is, if it is one. */
export const openPackage = (bytes: Uint8Array): Package => {
  const archive = openArchive(bytes)
  const has = (start: string): boolean => archive.entries.some(({ name }) => name.toLowerCase().startsWith(start))
  if (has('ofd.xml')) throw new Refusal('ofd-file', '')
  if (has('[content_types].xml')) {
    if (has('xl/workbook.bin')) throw new Refusal('old-sheet-file', '.xlsb')
    if (has('ppt/')) throw new Refusal('slides-file', '.pptx')
    if (has('xl/')) return { kind: 'document', format: 'xlsx', reading: readXlsx(archive) }
    return { kind: 'document', format: 'docx', reading: readDocx(archive) }
  }
  const type = has('mimetype') ? new TextDecoder().decode(archive.part('mimetype') ?? new Uint8Array()).trim() : ''
  if (type.startsWith(SPREADSHEET)) return { kind: 'document', format: 'ods', reading: readOds(archive) }
  if (type.startsWith(PRESENTATION)) throw new Refusal('slides-file', '.odp')
  if (type.startsWith(OPEN_DOCUMENT)) throw new Refusal('old-word-file', '.odt')
  return { kind: 'folder', archive }
}
