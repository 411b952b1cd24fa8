import type { Diagnostic, DiagnosticCode } from '../core/domain/diagnostic'
import type { SourceDocument } from '../core/domain/document'
import { binaryKind } from './binary'
import { boundBlocks, boundSource } from './bound'
import type { EncodingHints } from './decode'
import { decodeBytes } from './decode'
import { readHtml } from './html'
import { findMojibake } from './mojibake'
import { withoutPictures } from './pictures'
import { readText } from './text'

/** Bytes of a document that are decoded; the largest report with its embedded pictures is a tenth of this. */
const MAX_BYTES = 16 * 1024 * 1024

const SNIFF = 200_000
const PAGE = /<(?:!doctype\s+html|html|head|body|meta|title)(?=[\s>])/iu
const MARKUP = /<\/?(?:p|div|table|tr|td|th|br|span|h[1-6]|ul|li)(?=[\s>/])[^<>]{0,400}>/giu
const MARKUP_COUNT = 3
/**
 * Bytes → blocks of visible text. Never throws: what cannot be read becomes a diagnostic, and blocks stay empty if
 * nothing could be read. Text or HTML is told by content, never by the file's name.
 */
export const readDocument = (bytes: Uint8Array, name: string, options: EncodingHints = {}): SourceDocument => {
  const nothing = (code: DiagnosticCode, actual: string, expected?: string): SourceDocument => ({
    name,
    format: 'text',
    encoding: 'utf-8',
    title: null,
    meta: {},
    blocks: [],
    diagnostics: [error(code, actual, expected)],
  })
  if (bytes.length === 0) return nothing('empty-file', '0 bytes')
  const kind = binaryKind(bytes)
  if (kind !== null) return nothing('binary-file', kind, 'txt, html')

  const diagnostics: Diagnostic[] = []
  const decoded = decodeBytes(bytes.subarray(0, MAX_BYTES), options)
  diagnostics.push(...decoded.diagnostics)
  const all = withoutNul(decoded.text, diagnostics)
  const page = isHtml(all)
  const source = boundSource(page ? withoutPictures(all) : all)
  const whole = page
    ? readPage(source.kept, diagnostics)
    : { ...NO_HEAD, format: 'text' as const, blocks: readText(source.kept) }
  const visible = boundBlocks(whole.blocks)
  const content = { ...whole, blocks: visible.kept }
  if (bytes.length > MAX_BYTES || source.cut || visible.cut)
    diagnostics.push(error('text-truncated', `${bytes.length} bytes`))
  if (content.blocks.length === 0) diagnostics.push(error('empty-file', `${bytes.length} bytes`))
  diagnostics.push(...findMojibake(content.blocks))
  return { name, encoding: decoded.encoding, ...content, diagnostics }
}

type Content = Pick<SourceDocument, 'format' | 'title' | 'meta' | 'blocks'>
const NO_HEAD = { title: null, meta: {} }

const readPage = (text: string, diagnostics: Diagnostic[]): Content => {
  const { tooDeep, ...page } = readHtml(text)
  if (tooDeep) diagnostics.push({ ...error('nesting-too-deep', 'html'), severity: 'warning' })
  return { format: 'html', ...page }
}

const isHtml = (text: string): boolean => {
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
  diagnostics.push({ ...error('nul-bytes-removed', `${text.length - clean.length}`), severity: 'warning' })
  return clean
}

const error = (code: DiagnosticCode, actual: string, expected?: string): Diagnostic => ({
  code,
  severity: 'error',
  place: null,
  actual,
  ...(expected === undefined ? {} : { expected }),
})
