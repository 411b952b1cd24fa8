import type { Diagnostic, DiagnosticCode } from '../../core/domain/diagnostic'
import type { FormatReading } from '../reading'
import { fileSize } from '../file-size'
import { aboutFile, Refusal } from '../refusal'
import { isTitleOfDashboard } from '../saved-table'
import { flowBlocks } from './flow'
import { withoutFurniture } from './furniture'
import { loadPages } from './load-pages'
import { pageParts } from './page-parts'
import { unruledTables } from './unruled'
import { textTables } from './text-table/text-tables'

/**
 * PDF with text → blocks.
 *
 * ```
 * bytes → loadPages         runs of text and drawn lines of each page (pdf.js)
 *       → pageParts         ruled tables with their text, lines of the text between them
 *       → withoutFurniture  page numbers and running heads left out
 *       → textTables        lines in columns without rules as tables
 *       → flowBlocks        tables and paragraphs go on over the ends of pages
 * ```
 */
export const readPdf = async (bytes: Uint8Array): Promise<FormatReading> => {
  const { title, pages, pictures, blank, truncated } = await loadPages(bytes)
  // the title of a PDF is too often that of another document to say anything of a report
  if (isTitleOfDashboard(title)) throw new Refusal('saved-table', '')
  if (pages.length === 0)
    throw new Refusal(
      pictures.length > 0 ? 'scanned-file' : 'blank-pages',
      numbers(pictures.length > 0 ? pictures : blank),
    )
  const diagnostics: Diagnostic[] = []
  const remark = (code: DiagnosticCode, severity: Diagnostic['severity'], list: readonly number[]): void => {
    if (list.length > 0) diagnostics.push(aboutFile(code, severity, numbers(list)))
  }
  if (truncated) diagnostics.push(aboutFile('text-truncated', 'error', fileSize(bytes.length)))
  remark('pages-without-text', 'warning', pictures)
  remark('blank-pages', 'note', blank)
  const seen = pages.map(pageParts)
  const numberOf = (at: number): number => pages[at]?.number ?? at + 1
  remark(
    'text-cut',
    'warning',
    seen.flatMap(({ cut }, at) => (cut ? [numberOf(at)] : [])),
  )
  const parts = textTables(withoutFurniture(seen))
  remark(
    'table-without-lines',
    'warning',
    unruledTables(parts).map((nth) => numberOf(nth - 1)),
  )
  return { title: null, meta: {}, blocks: flowBlocks(parts), diagnostics }
}

/** Numbers of pages, as many as a remark can name. */
const numbers = (pages: readonly number[]): string => pages.join(', ').slice(0, 80)
