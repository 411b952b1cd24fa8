import type { Diagnostic } from '../../core/domain/diagnostic'
import type { FormatReading } from '../reading'
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
  const { title, pages, count, empty, truncated } = await loadPages(bytes)
  // the title of a PDF is too often that of another document to say anything of a report
  if (isTitleOfDashboard(title)) throw new Refusal('saved-table', 'PDF')
  if (pages.length === 0) throw new Refusal('scanned-file', `PDF, ${count}`)
  const diagnostics: Diagnostic[] = []
  if (truncated) diagnostics.push(aboutFile('text-truncated', 'error', `PDF, ${count}`))
  if (empty.length > 0) diagnostics.push(aboutFile('pages-without-text', 'warning', empty.join(', ').slice(0, 80)))
  const parts = textTables(withoutFurniture(pages.map(pageParts)))
  const withText = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !empty.includes(number))
  const unruled = unruledTables(parts).map((nth) => withText[nth - 1] ?? nth)
  if (unruled.length > 0) diagnostics.push(aboutFile('table-without-lines', 'warning', unruled.join(', ').slice(0, 80)))
  return { title: null, meta: {}, blocks: flowBlocks(parts), diagnostics }
}
