import type { SourceDocument, TableBlock } from '../domain/document'
import type { Place } from '../domain/place'
import type { NormalText } from '../text/normalize'
import { normalize, printedRange } from '../text/normalize'

/** The document with every paragraph and cell normalised once; block indices are those of the document. */
export interface NormalDocument {
  readonly source: SourceDocument
  readonly blocks: readonly NormalBlock[]
}

/** A block with its text normalised. */
export type NormalBlock = NormalParagraph | NormalTable

/** A heading or paragraph; `block` is its index in the document. */
export interface NormalParagraph {
  readonly kind: 'paragraph'
  readonly block: number
  readonly heading: boolean
  readonly normal: NormalText
}

/** A table; `block` is its index in the document. */
export interface NormalTable {
  readonly kind: 'table'
  readonly block: number
  /** Grid of normalised texts; a slot covered by a span repeats its origin's. */
  readonly rows: readonly (readonly NormalText[])[]
  readonly table: TableBlock
}

/** Normalises each block of a document; the printed text stays reachable through each `NormalText`. */
export const normalizeDocument = (source: SourceDocument): NormalDocument => ({
  source,
  blocks: source.blocks.map(
    (block, index): NormalBlock =>
      block.kind === 'table'
        ? {
            kind: 'table',
            block: index,
            rows: block.rows.map((row) => row.map((slot) => normalize(slot.text))),
            table: block,
          }
        : { kind: 'paragraph', block: index, heading: block.kind === 'heading', normal: normalize(block.text) },
  ),
})

/** 上一篇:2月全国发生10起特大事故: the title of another document. */
export const leadsElsewhere = ({ normal }: NormalParagraph): boolean => /^[上下]一[篇条页](?::|\||$)/u.test(normal.text)

/** Place of the normalised half-open range [start, end) of a paragraph. */
export const paragraphPlace = (paragraph: NormalParagraph, start: number, end: number): Place => ({
  block: paragraph.block,
  ...printedRange(paragraph.normal, start, end),
})
