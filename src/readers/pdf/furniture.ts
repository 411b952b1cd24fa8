import type { TextLine } from './lines'
import type { PagePart, PageParts } from './page-parts'

/** Running heads and page numbers stand in this part of the height, at the top and at the bottom. */
const MARGIN = 0.12
const PAGE_NUMBER =
  /^[-—–―·.|\s]{0,6}(?:第|page)?\s{0,4}[\d一二三四五六七八九十]{1,4}\s{0,4}页?(?:\s{0,4}[/，,|]?\s{0,4}(?:共|of)?\s{0,4}\d{1,4}\s{0,4}页?)?[-—–―·.|\s]{0,6}$/iu
/** Fewer pages than this cannot tell a running head from a title. */
const FEWEST_PAGES = 2

/** Leaves out page numbers, and lines that stand at the edge of at least half of the pages with the same words. */
export const withoutFurniture = (pages: readonly PageParts[]): readonly PageParts[] => {
  const counts = new Map<string, number>()
  for (const page of pages)
    for (const key of new Set(page.parts.flatMap((part) => keyAtEdge(part, page) ?? [])))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.max(FEWEST_PAGES, pages.length / 2)
  return pages.map((page) => ({
    ...page,
    parts: page.parts.filter((part) => {
      const key = keyAtEdge(part, page)
      if (key === null || part.kind === 'table') return true
      if (PAGE_NUMBER.test(part.line.text) && isOutermost(part.line, page)) return false
      return (counts.get(key) ?? 0) < most
    }),
  }))
}

/** A figure in the middle of a tall row stands between lines of its label, a number of a page beyond all others. */
const isOutermost = ({ base }: TextLine, { parts }: PageParts): boolean => {
  const others = parts.flatMap((part) => (part.kind === 'line' && part.line.base !== base ? [part.line.base] : []))
  return others.every((other) => other < base) || others.every((other) => other > base)
}

/** Words of a line at the edge of a page and its height, without the numbers that differ from page to page. */
const keyAtEdge = (part: PagePart, { height }: PageParts): string | null => {
  if (part.kind === 'table') return null
  const { base, text } = part.line
  if (base > height * MARGIN && base < height * (1 - MARGIN)) return null
  return `${Math.round(base / 4)} ${text.replaceAll(/[\d\s]+/gu, '')}`
}
