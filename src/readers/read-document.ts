import type { Diagnostic } from '../core/domain/diagnostic'
import type { Block, SourceDocument } from '../core/domain/document'
import { boundBlocks, boundSource } from './bound'
import type { EncodingHints } from './decode'
import { decodeBytes } from './decode'
import { fileSize } from './file-size'
import { readHtml } from './html'
import { isMarkdown, readMarkdown } from './markdown'
import { StruckText } from './marked-text'
import { findMojibake } from './mojibake'
import { withoutPictures } from './pictures'
import { aboutFile } from './refusal'
import { isSavedTable } from './saved-table'
import { readText } from './text'

/** Bytes of a document that are decoded; the largest report with its embedded pictures is a tenth of this. */
const MAX_BYTES = 16 * 1024 * 1024

const SNIFF = 200_000
const PAGE = /<(?:!doctype\s+html|html|head|body|meta|title)(?=[\s>])/iu
const MARKUP = /<\/?(?:p|div|table|tr|td|th|br|span|h[1-6]|ul|li)(?=[\s>/])[^<>]{0,400}>/giu
const MARKUP_COUNT = 3

/**
 * Bytes of text, Markdown or a page → blocks of visible text. Never throws: what cannot be read becomes a diagnostic, and
 * blocks stay empty if nothing could be read. Told by content, never by the file's name.
 */
export const readDocument = (bytes: Uint8Array, name: string, options: EncodingHints = {}): SourceDocument => {
  const diagnostics: Diagnostic[] = []
  const decoded = decodeBytes(bytes.subarray(0, MAX_BYTES), options)
  diagnostics.push(...decoded.diagnostics)
  const all = withoutNul(decoded.text, diagnostics)
  const page = isHtml(all)
  const source = boundSource(page ? withoutPictures(all) : all)
  const content = page ? readPage(source.kept, diagnostics) : readPlain(source.kept, diagnostics)
  if (bytes.length > MAX_BYTES || source.cut)
    diagnostics.push(aboutFile('text-truncated', 'error', fileSize(bytes.length)))
  return finishDocument({ name, encoding: decoded.encoding, ...content, diagnostics }, bytes.length)
}

/** Bounds the blocks of any format and says what is wrong with them; an empty document is an error. */
export const finishDocument = (document: SourceDocument, size: number): SourceDocument => {
  if (isSavedTable(document))
    return { ...document, blocks: [], diagnostics: [...document.diagnostics, aboutFile('saved-table', 'error', '')] }
  const visible = boundBlocks(document.blocks)
  const known = document.diagnostics.some(({ code }) => code === 'text-truncated')
  return {
    ...document,
    blocks: visible.kept,
    diagnostics: [
      ...document.diagnostics,
      ...(visible.cut && !known ? [aboutFile('text-truncated', 'error', fileSize(size))] : []),
      ...(visible.kept.length === 0 ? [aboutFile('empty-file', 'error', fileSize(size))] : []),
      ...findMojibake(visible.kept),
    ],
  }
}

type Content = Pick<SourceDocument, 'format' | 'title' | 'meta' | 'blocks'>

const readPlain = (text: string, diagnostics: Diagnostic[]): Content => {
  const markdown = isMarkdown(text.slice(0, SNIFF))
  const struck = new StruckText()
  const blocks: readonly Block[] = markdown ? readMarkdown(text, struck) : readText(text)
  diagnostics.push(...struck.diagnostics)
  return { format: markdown ? 'markdown' : 'text', title: null, meta: {}, blocks }
}

const readPage = (text: string, diagnostics: Diagnostic[]): Content => {
  const { tooDeep, struck, ...page } = readHtml(text)
  diagnostics.push(...struck.diagnostics)
  if (tooDeep) diagnostics.push(aboutFile('nesting-too-deep', 'warning', ''))
  return { format: 'html', ...page }
}

/** Whether a text is a page, or a piece of one. */
export const isHtml = (text: string): boolean => {
  const start = text.slice(0, SNIFF)
  if (PAGE.test(start)) return true
  let count = 0
  for (const _tag of start.matchAll(MARKUP)) {
    count += 1
    if (count >= MARKUP_COUNT) return true
  }
  return false
}

const withoutNul = (text: string, diagnostics: Diagnostic[]): string => {
  if (!text.includes('\0')) return text
  const clean = text.replaceAll('\0', '')
  diagnostics.push(aboutFile('nul-bytes-removed', 'warning', `${text.length - clean.length}`))
  return clean
}
