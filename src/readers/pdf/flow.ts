import type { Block } from '../../core/domain/document'
import { expandSpans } from '../span-grid'
import type { TextLine } from './lines'
import { joinLines } from './lines'
import type { PageParts } from './page-parts'
import { continued } from './join-tables'
import type { RuledTable } from './ruled-table'
import { markupRows } from './ruled-table'

/** In parts of the type: a line that begins further right begins a paragraph, one that ends further left ends one. */
const INDENT = 1.2
const SHORT = 1.8
/** A line further down than this many of its heights begins a paragraph. */
const LEAP = 2.2
/** A line that takes less of the width of the page is complete: the paragraphs of a list are all as short. */
const NARROW = 0.3
/** Type that differs by more is of another paragraph. */
const OTHER_TYPE = 0.12
/** Type of a title, as a multiple of that of most lines. */
const LARGER = 1.15
/** In parts of the type: how far apart the middles of two centred lines may be. */
const OFF_CENTRE = 0.75
/** Part of the page that a title takes before it goes on in the next line. */
const FULL_TITLE = 0.55

/** Letters and digits with the mark behind them, of which none begins a line. */
const UNBROKEN = /^[\w.,%:/-]+[%，。、；：！？）”》]?/u
const NARROW_SIGN = /[\w.,%:/-]/gu
/** In parts of the type: a letter or digit, and what a line may leave besides. */
const NARROW_WIDTH = 0.6
const SLACK = 1
const SENTENCE_END = /[。！？；：]$/u

/** Pages one after another → blocks: tables go on over the end of a page, and so do paragraphs. */
export const flowBlocks = (pages: readonly PageParts[]): readonly Block[] => {
  const blocks: Block[] = []
  let lines: TextLine[] = []
  let open: RuledTable | null = null
  const sides = sidesOf(pages)
  const endParagraph = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', text: joinLines(lines, sides.right) })
    lines = []
  }
  const endTable = (): void => {
    const grid = open === null ? null : expandSpans(markupRows(open))
    if (grid !== null) blocks.push({ kind: 'table', rows: grid })
    open = null
  }
  for (const { width, parts } of pages)
    for (const [index, part] of parts.entries()) {
      if (part.kind === 'table') {
        endParagraph()
        const { table } = part
        const whole: RuledTable | null = open !== null && index === 0 ? continued(open, table) : null
        if (whole === null) endTable()
        open = whole ?? table
        continue
      }
      endTable()
      const last = lines.at(-1)
      if (last !== undefined && !continues(last, part.line, { ...sides, width, newPage: index === 0 })) endParagraph()
      lines.push(part.line)
    }
  endParagraph()
  endTable()
  return blocks
}

interface Sides {
  readonly left: number
  readonly right: number
  /** Type of most lines. */
  readonly size: number
}

/** Where most lines begin and end, and their type. */
const sidesOf = (pages: readonly PageParts[]): Sides => {
  const lines = pages.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'line' ? [part.line] : [])))
  return {
    left: quantile(
      lines.map(({ left }) => left),
      0.1,
    ),
    right: quantile(
      lines.map(({ right }) => right),
      0.9,
    ),
    size: quantile(
      lines.map(({ size }) => size),
      0.5,
    ),
  }
}

const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

const continues = (
  last: TextLine,
  next: TextLine,
  at: Sides & { readonly width: number; readonly newPage: boolean },
): boolean => {
  const { size } = last
  if (last.wideGaps > 0 || next.wideGaps > 0) return false
  if (Math.abs(next.size - size) > OTHER_TYPE * size) return false
  if (!at.newPage && (next.base - last.base > LEAP * size || next.base < last.base)) return false
  if (last.right - last.left < NARROW * at.width) return false
  if (isRestOfTitle(last, next, at)) return true
  if (next.left >= at.left + INDENT * size) return false
  return last.right > at.right - SHORT * size || hadNoRoom(last, next, at.right)
}

/** 占比⏎37.5%；: a number or a word of letters is not broken, and left room at the end of the line before it. */
const hadNoRoom = (last: TextLine, next: TextLine, right: number): boolean => {
  const [word = ''] = UNBROKEN.exec(next.text) ?? []
  if (word === '' || SENTENCE_END.test(last.text)) return false
  const narrow = word.match(NARROW_SIGN)?.length ?? 0
  return last.right + (word.length - narrow * (1 - NARROW_WIDTH) + SLACK) * next.size > right
}

/** A title that fills its line goes on below the middle of it. */
const isRestOfTitle = (last: TextLine, next: TextLine, at: Sides & { readonly width: number }): boolean => {
  const apart = Math.abs(last.left + last.right - next.left - next.right) / 2
  return (
    next.size > LARGER * at.size &&
    apart < OFF_CENTRE * next.size &&
    next.left > last.left + next.size &&
    last.right - last.left > FULL_TITLE * at.width
  )
}
