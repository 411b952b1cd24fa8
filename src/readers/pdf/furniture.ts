import type { TextLine } from './lines'
import type { PagePart, PageParts } from './page-parts'

/** Running heads and page numbers stand in this part of the height, at the top and at the bottom. */
const MARGIN = 0.12
const PAGE_NUMBER =
  /^[-—–―·.|\s]{0,6}(?:第|page)?\s{0,4}[\d一二三四五六七八九十]{1,4}\s{0,4}页?(?:\s{0,4}[/，,|]?\s{0,4}(?:共|of)?\s{0,4}\d{1,4}\s{0,4}页?)?[-—–―·.|\s]{0,6}$/iu
/** Letters that tell a running head; a unit of a figure has fewer. */
const HEAD_LETTERS = 4
/** A running head has fewer numbers: a year, that of the page, how many there are. */
const MOST_NUMBERS = 5
/** In parts of the type: lines nearer to each other may be of one cell. */
const APART = 1.6
/** Fewer pages than this cannot tell a running head from a title. */
const FEWEST_PAGES = 2

/**
 * Leaves out page numbers, and lines that stand at the edge of at least half of the pages with the same words and numbers
 * but one that counts the pages. A line of figures alone has no words: it goes only where its number counts the pages.
 */
export const withoutFurniture = (pages: readonly PageParts[]): readonly PageParts[] => {
  const counts = new Map<string, number>()
  for (const [at, page] of pages.entries())
    for (const key of new Set(page.parts.flatMap((part) => keysAtEdge(part, page, at))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(FEWEST_PAGES, pages.length / 2)
  return pages.map((page, at) => ({
    ...page,
    parts: page.parts.filter((part) => {
      if (part.kind === 'table' || !isAtEdge(part.line, page)) return true
      if (PAGE_NUMBER.test(part.line.text) && isOutermost(part.line, page)) return false
      return keysAtEdge(part, page, at).every((key) => (counts.get(key) ?? 0) < most)
    }),
  }))
}

/**
 * A number of a page stands beyond all lines and apart from them. A figure in the middle of a tall row stands between lines
 * of its label, the rest of a broken one right below its beginning.
 */
const isOutermost = ({ base, size }: TextLine, { parts }: PageParts): boolean => {
  const others = parts.flatMap((part) => (part.kind === 'line' && part.line.base !== base ? [part.line.base] : []))
  const apart = APART * size
  return others.every((other) => other < base - apart) || others.every((other) => other > base + apart)
}

const isAtEdge = ({ base }: TextLine, { height }: PageParts): boolean =>
  base <= height * MARGIN || base >= height * (1 - MARGIN)

/** What may be the same of a line at the edge on other pages: its height and words, its numbers as they are or one counted. */
const keysAtEdge = (part: PagePart, page: PageParts, at: number): readonly string[] => {
  if (part.kind === 'table' || !isAtEdge(part.line, page)) return []
  const { base, text } = part.line
  const height = Math.round(base / 4)
  const words = text.replaceAll(/[\d\s]+/gu, '')
  const numbers = (text.match(/\d+/gu) ?? []).map(Number)
  const counted = numbers
    .slice(0, MOST_NUMBERS)
    .map((_, one) => numbers.map((number, of) => (of === one ? number - at : number)))
  const isHead = words.replaceAll(/\P{L}/gu, '').length >= HEAD_LETTERS
  if (isHead) return [numbers, ...counted].map((own, way) => `${height} ${words} ${way} ${own.join(' ')}`)
  return PAGE_NUMBER.test(text) ? counted.map((own) => `${height} ${words} ${own.join(' ')}`) : []
}
