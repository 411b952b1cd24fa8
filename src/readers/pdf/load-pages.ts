import type { PDFDocumentProxy } from 'pdfjs-dist'
import { fileSize } from '../file-size'
import { Refusal } from '../refusal'
import { BundledTables } from './cmaps'
import type { Matrix, PageContent, TextRun } from './geometry'
import { matrixOf, multiply } from './geometry'
import { withoutRadicals } from './radicals'
import type { OperationCodes } from './rulings'
import { readRulings } from './rulings'
import { supplyMissing } from './platform'

/** Pages that are read; the longest report known has a third. */
const MOST_PAGES = 150
/** The text of a report is a small part of a file; more is pictures. */
const MOST_BYTES = 32_000_000
const MOST_RUNS = 20_000
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
/** Some programs part Han characters and digits by a space that nobody typed. */
const AUTOMATIC_SPACE = /(?<=\p{Script=Han}) (?=[\dA-Za-z])|(?<=[\dA-Za-z%]) (?=\p{Script=Han})/gu
/** Text that leans more than this is a watermark. */
const LEAN = 0.05

/** Content of the pages of a PDF that have text. */
export interface PdfPages {
  /** Title the file gives itself; empty where it has none. */
  readonly title: string
  readonly pages: readonly PageContent[]
  /** Pages of the file. */
  readonly count: number
  /** Numbers of pages without text, 1-based. */
  readonly empty: readonly number[]
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
    const pages: PageContent[] = []
    const empty: number[] = []
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number)
      const viewport = page.getViewport({ scale: 1 })
      const start = matrixOf(viewport.transform) ?? IDENTITY
      const { items } = await page.getTextContent()
      const runs = items.slice(0, MOST_RUNS).flatMap((item) => ('str' in item ? (runOf(item, start) ?? []) : []))
      if (runs.length === 0) empty.push(number)
      else {
        const operations = await page.getOperatorList()
        const drawn = { codes: operations.fnArray, args: operations.argsArray }
        const rulings = readRulings(drawn, codesOf(pdfjs.OPS), start)
        pages.push({ width: viewport.width, height: viewport.height, runs, rulings })
      }
      page.cleanup()
    }
    const title = await titleOf(document)
    return { title, pages, count: document.numPages, empty, truncated: document.numPages > MOST_PAGES }
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
  return new Refusal(name === 'PasswordException' ? 'encrypted-file' : 'damaged-file', 'PDF', { cause })
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
    right: left + width,
    base,
    size: Math.hypot(c, d),
  }
}

const codesOf = (ops: Readonly<Record<string, number>>): OperationCodes => {
  const code = (name: string): number => ops[name] ?? -1
  const set = (...names: readonly string[]): ReadonlySet<number> => new Set(names.map(code))
  return {
    save: code('save'),
    restore: code('restore'),
    transform: code('transform'),
    constructPath: code('constructPath'),
    paintFormXObjectBegin: code('paintFormXObjectBegin'),
    paintFormXObjectEnd: code('paintFormXObjectEnd'),
    stroke: set('stroke', 'closeStroke', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'),
    fill: set('fill', 'eoFill'),
  }
}
