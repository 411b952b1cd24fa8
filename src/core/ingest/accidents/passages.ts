import type { Severity } from '../../domain/accident'
import type { Period } from '../../domain/period'
import { printedRange } from '../../text/normalize'
import type { NormalDocument, NormalParagraph } from '../normal-document'
import { paragraphPlace } from '../normal-document'
import type { Draft } from './draft'
import { periodOfYear } from './periods'
import type { Passage } from './reading'

/** What is known of the document when a paragraph is read. */
export interface State {
  readonly year: number | null
  /** Months the document as a whole is about. */
  readonly period: Period | null
  /** Months the paragraph before was about, for documents that do not say. */
  running: Period | null
  /** Area named last, first the title's. */
  scope: string | null
  header: { readonly severity: Severity | null; readonly sector: string | null; readonly open: boolean }
  /** Year of the line above (a line that is nothing but 2006年): its figures are of that year. */
  heading: number | null
  readonly role: Draft['role']
}

/** 2006年, 二、2006年: a line of its own that rules the paragraphs below it. */
export const yearHeading = (text: string): number | null => {
  const year = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])?(?<year>(?:19|20)\d{2})年(?:度)?:?$/u.exec(text)?.groups
    ?.year
  return year === undefined ? null : Number(year)
}

/** No heading rules. */
export const NO_HEADER = { severity: null, sector: null, open: false } as const

/** Paragraphs, with lines broken inside a sentence (the line ends in a comma) joined to the next. */
export const joinedParagraphs = (
  document: NormalDocument,
  tableBlocks: ReadonlySet<number>,
): readonly (readonly NormalParagraph[])[] => {
  const joined: NormalParagraph[][] = []
  let open = false
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' || tableBlocks.has(block.block)) {
      open = false
      continue
    }
    const last = joined.at(-1)
    if (open && last !== undefined) last.push(block)
    else joined.push([block])
    open = /[,、]$/u.test(block.normal.text)
  }
  return joined
}

/** The paragraph that holds an offset of the joined text, with the offset within it. */
const locate = (
  blocks: readonly NormalParagraph[],
  at: number,
): { readonly block: NormalParagraph; readonly base: number } | null => {
  let base = 0
  for (const block of blocks) {
    const end = base + block.normal.text.length
    if (at < end || block === blocks.at(-1)) return { block, base }
    base = end
  }
  return null
}

/** A joined paragraph with what the document said before it. */
export const passageOf = (blocks: readonly NormalParagraph[], state: State): Passage => {
  const text = blocks.map((block) => block.normal.text).join('')
  const rangeIn = (start: number, end: number): { block: NormalParagraph; from: number; to: number } => {
    const found = locate(blocks, start)
    if (found === null) throw new RangeError('a passage without paragraphs')
    return {
      block: found.block,
      from: start - found.base,
      to: Math.min(end - found.base, found.block.normal.text.length),
    }
  }
  const listed =
    (state.header.open && !/^[一二三四五六七八九十(]/u.test(text)) ||
    /^(?:\d{1,2}[.、]|\(\d{1,2}\)|发生|未发生)/u.test(text)
  return {
    text,
    place: (start, end) => {
      const { block, from, to } = rangeIn(start, end)
      return paragraphPlace(block, from, to)
    },
    printed: (start, end) => {
      const { block, from, to } = rangeIn(start, end)
      const range = printedRange(block.normal, from, to)
      return block.normal.printed.slice(range.start, range.end)
    },
    year: state.heading ?? state.year,
    period: state.heading === null ? (state.period ?? state.running) : periodOfYear(state.heading),
    scope: state.scope,
    severity: listed ? state.header.severity : null,
    sector: listed ? state.header.sector : null,
    role: state.role,
  }
}
