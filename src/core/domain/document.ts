import type { Diagnostic } from './diagnostic'

/** What a reader makes of bytes: the visible text in order, each block addressable by its index. Text is as printed. */
export interface SourceDocument {
  /** File name or address as given by the user; never trusted for figures. */
  readonly name: string
  readonly format: DocumentFormat
  /** Encoding the bytes were decoded with, lower case WHATWG label, e.g. `gb18030`; `utf-8` for formats without one. */
  readonly encoding: string
  /** `<title>`, or null. Not part of `blocks`. */
  readonly title: string | null
  /** `<meta name=… content=…>` pairs of the page (publication date, site name, column); empty for text. */
  readonly meta: Readonly<Record<string, string>>
  readonly blocks: readonly Block[]
  readonly diagnostics: readonly Diagnostic[]
}

/** How the bytes were read, told by their content. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'mhtml' | 'docx' | 'xlsx' | 'ods' | 'pdf'

/** What a document consists of, in its order; places count blocks from 0. */
export type Block = HeadingBlock | ParagraphBlock | TableBlock

/** A heading with the level the document gives it. */
export interface HeadingBlock {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4 | 5 | 6
  readonly text: string
}

/** One paragraph of HTML, or one line of plain text (blank lines are dropped; `line` keeps the 1-based line number). */
export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: string
  readonly line?: number
}

/** A rectangular grid: spans are expanded, so every row has the same number of slots. */
export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly (readonly TableSlot[])[]
}

/**
 * One slot of the grid. A slot covered by a row or column span points to its origin slot and repeats its text,
 * so that a header spanning five columns can be read above each of them; places always use the origin.
 */
export interface TableSlot {
  readonly text: string
  readonly header: boolean
  readonly origin?: { readonly row: number; readonly column: number }
}
