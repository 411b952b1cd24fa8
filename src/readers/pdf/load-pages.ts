import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { fileSize } from '../file-size'
import { Refusal } from '../refusal'
import { BundledTables } from './cmaps'
import { readDrawing } from './drawing'
import type { Matrix, PageContent, TextRun } from './geometry'
import { matrixOf, multiply } from './geometry'
import type { OperationCodes } from './operations'
import { operationCodes } from './operations'
import { withoutRadicals } from './radicals'
import { supplyMissing } from './platform'
import { seenRuns } from './seen-text'
import type { FontOf } from './text-cursor'

/** Pages that are read; the longest report known has a third. */
const MOST_PAGES = 150
/** The text of a report is a small part of a file; more is pictures. */
const MOST_BYTES = 32_000_000
const MOST_RUNS = 20_000
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** Some programs part Han characters and digits by a space that nobody typed. */
const AUTOMATIC_SPACE = /(?<=\p{Script=Han}) (?=[\dA-Za-z])|(?<=[\dA-Za-z%]) (?=\p{Script=Han})/gu
/** In parts of the type: width of a space, at least. */
const SPACE = 0.25
/** Text that leans more than this is a watermark. */
const LEAN = 0.05

/** Content of the pages of a PDF that have text. */
export interface PdfPages {
  /** Title the file gives itself; empty where it has none. */
  readonly title: string
  readonly pages: readonly (PageContent & { readonly number: number })[]
  /** Numbers of pages on which something is painted, but no text, 1-based. */
  readonly pictures: readonly number[]
  /** Numbers of pages on which nothing is painted. */
  readonly blank: readonly number[]
  readonly truncated: boolean
}

/** Opens a PDF in this thread (the caller is a worker already): no script of the file runs, nothing is loaded. */
export const loadPages = async (bytes: Uint8Array): Promise<PdfPages> => {
  if (bytes.length > MOST_BYTES) throw new Refusal('file-too-large', fileSize(bytes.length))
  const pdfjs = await loadLibrary()
  const task = pdfjs.getDocument({
    // a copy: the library takes the bytes over
    data: new Uint8Array(bytes),
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    isOffscreenCanvasSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    maxImageSize: 1,
    cMapUrl: 'cmaps/',
    BinaryDataFactory: BundledTables,
  })
  try {
    const document = await task.promise.catch((cause: unknown) => {
      throw refusalOf(cause)
    })
    const pages: (PageContent & { readonly number: number })[] = []
    const pictures: number[] = []
    const blank: number[] = []
    const codes = operationCodes(pdfjs.OPS)
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number)
      const content = await contentOf(page, codes)
      if (content.runs.length > 0) pages.push({ ...content, number })
      else (content.painted ? pictures : blank).push(number)
      page.cleanup()
    }
    const title = await titleOf(document)
    return { title, pages, pictures, blank, truncated: document.numPages > MOST_PAGES }
  } finally {
    await task.destroy()
  }
}

/** A file whose own facts are damaged has a text all the same. */
const titleOf = async (document: PDFDocumentProxy): Promise<string> => {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }))
  return 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
}

const loadLibrary = async () => {
  supplyMissing()
  await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return import('pdfjs-dist/legacy/build/pdf.mjs')
}

const refusalOf = (cause: unknown): Refusal => {
  const name = cause instanceof Error ? cause.name : ''
  return new Refusal(name === 'PasswordException' ? 'encrypted-file' : 'damaged-file', '', { cause })
}

interface TextItem {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
}

const runOf = ({ str, transform, width }: TextItem, start: Matrix): TextRun | null => {
  const matrix = matrixOf(transform)
  if (matrix === null || str.trim() === '') return null
  const [a, b, c, d, left, base] = multiply(start, matrix)
  if (a <= 0 || Math.abs(b) > LEAN * a) return null
  return {
    text: withoutRadicals(str).replaceAll(AUTOMATIC_SPACE, ''),
    left,
    // spaces that stand before the next run are no part of it
    right: left + width - (str.length - str.trimEnd().length) * SPACE * Math.hypot(c, d),
    base,
    size: Math.hypot(c, d),
  }
}

const contentOf = async (page: PDFPageProxy, codes: OperationCodes): Promise<PageContent & { painted: boolean }> => {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const start = matrixOf(transform) ?? IDENTITY
  const box = { left: 0, top: 0, right: width, bottom: height }
  const { items } = await page.getTextContent()
  const all = items.slice(0, MOST_RUNS).flatMap((item) => ('str' in item ? (runOf(item, start) ?? []) : []))
  const { fnArray, argsArray } = await page.getOperatorList()
  const view = { codes, start, page: box, fontOf: fontsOf(page) }
  const { rulings, texts, painted } = readDrawing({ codes: fnArray, args: argsArray }, view)
  return { width, height, rulings, painted, ...seenRuns(all, texts, box) }
}

/** Fonts of a page whose operations are listed; those that set text from top to bottom say nothing of its width. */
const fontsOf =
  ({ commonObjs }: PDFPageProxy): FontOf =>
  (name) => {
    const font: unknown = commonObjs.has(name) ? commonObjs.get(name) : null
    if (typeof font !== 'object' || font === null || ('vertical' in font && font.vertical === true)) return null
    const matrix = 'fontMatrix' in font ? matrixOf(font.fontMatrix) : null
    return { unit: matrix?.[0] ?? 0.001 }
  }
