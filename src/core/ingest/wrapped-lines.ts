import type { NormalDocument, NormalParagraph } from './normal-document'

/** Shorter lines say nothing of where lines are broken. In Han characters, as all widths here. */
const LONG = 24
/** Paragraphs that have a line each are wider than any line that was broken. */
const WIDEST = 64
/** What a line leaves of its width: an indent of two, a number that found no room, a mark that may not begin a line. */
const SLACK = 4.5
const FEWEST = 5
const MOST_OF_THEM = 0.7
const PROSE = /[,。;、]/u
const ENDED = /[。;:!?)”》]$/u
const WIDE_SIGN = /[\u2E80-\uFFEF“”‘’…—]/gu
const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|第[一二三四五六七八九十]{1,4}[条章])/u

const widthOf = (printed: string): number => {
  const wide = printed.match(WIDE_SIGN)?.length ?? 0
  return wide + (printed.length - wide) / 2
}

/**
 * Tells which lines were broken because they were full, and go on in the next: of a text saved from a PDF or a mail, whose
 * lines that end inside a sentence nearly all end at one width. In a text that has a line for each paragraph, none.
 */
export const wrappedLines = (
  { blocks }: NormalDocument,
  tableBlocks: ReadonlySet<number>,
): ((line: NormalParagraph, next: NormalParagraph) => boolean) => {
  const broken: number[] = []
  let widest = 0
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.normal.printed.length < LONG || tableBlocks.has(block.block)) continue
    if (!isOpenProse(block.normal.text)) continue
    const width = widthOf(block.normal.printed)
    if (width > WIDEST) return () => false
    if (width >= LONG) broken.push(width)
    widest = Math.max(widest, width)
  }
  const full = broken.filter((width) => width > widest - SLACK).length
  if (full < FEWEST || full < MOST_OF_THEM * broken.length) return () => false
  return (line, next) => widthOf(line.normal.printed) > widest - SLACK && !BEGINS.test(next.normal.text)
}

const isOpenProse = (text: string): boolean => PROSE.test(text) && !ENDED.test(text)

const CUT = 36
/** Lines that begin a paragraph of their own in a bulletin, though no number says so. */
const OPENS =
  /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.、]|注|说明|附|来源|发布|上一|下一|其中|截至|今年|全[国省市县区]|\d{4}年|\d{1,2}-?\d{0,2}月)/u

/**
 * One long line of prose that ends in the middle of a word, and one that goes on with it: what a text of too few lines to
 * tell their width was wrapped by hand. Beside {@link wrappedLines}, for texts whose paragraphs are known to be long.
 */
export const isCutInside = ({ normal: { text } }: NormalParagraph, next: NormalParagraph): boolean =>
  text.length >= CUT &&
  /[,。;]/u.test(text) &&
  /[\p{Script=Han}\d]$/u.test(text) &&
  /^[\p{Script=Han}\d]/u.test(next.normal.text) &&
  !OPENS.test(next.normal.text)
