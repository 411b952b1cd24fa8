/** Part of the window that is new on the next page of what has no end near the end of the window, such as a high chart. */
const NEW = 0.85
/** A page is not shorter than this part of the window. */
const LEAST = 0.4

/** Which page of a slide that is longer than the window is seen, counted from 1. */
export interface Pages {
  readonly page: number
  readonly of: number
}

/** What fits the window. */
export const ONE_PAGE: Pages = { page: 1, of: 1 }

/** What is read as a whole, in px from the top of the slide: a row, a line of a list, a chart. */
export interface Piece {
  readonly top: number
  readonly bottom: number
}

interface Measures {
  readonly pieces: readonly Piece[]
  /** Of the window, in px. */
  readonly height: number
  /** Of the whole slide. */
  readonly total: number
}

const nextStart = (at: number, { pieces, height }: Measures): number => {
  const end = at + height
  const cut = pieces.filter(({ top, bottom }) => top < end && bottom > end + 1)
  const movable = cut.filter(({ top }) => top > at + LEAST * height)
  if (movable.length > 0) return Math.min(...movable.map(({ top }) => top))
  const below = pieces.filter(({ top }) => top >= end && top < end + height / 2)
  return cut.length > 0 || below.length === 0 ? at + NEW * height : Math.min(...below.map(({ top }) => top))
}

/**
 * Where the pages of a slide begin: what the end of the window would cut goes to the next page as a whole.
 * @example pageStarts({ pieces: [{ top: 450, bottom: 550 }], height: 500, total: 900 }) // 0, 450
 */
export const pageStarts = (measures: Measures, from = 0): readonly number[] => {
  const starts = [from]
  if (measures.height <= 0) return starts
  for (let at = from; measures.total - at > measures.height + 1; ) {
    at = nextStart(at, measures)
    starts.push(at)
  }
  return starts
}

/** The page whose beginning is nearest. */
export const pagesAt = (scrollTop: number, starts: readonly number[]): Pages => {
  const distances = starts.map((start) => Math.abs(start - scrollTop))
  return { page: 1 + distances.indexOf(Math.min(...distances)), of: starts.length }
}

const PIECES = 'h1, h2, h3, p, li, tr, dt, dd, figure, summary, footer, .key-figure'

const measuresOf = (stage: Element): Measures => {
  const { top: origin } = stage.getBoundingClientRect()
  const pieceOf = (element: Element): Piece => {
    const { top, bottom } = element.getBoundingClientRect()
    return { top: top - origin + stage.scrollTop, bottom: bottom - origin + stage.scrollTop }
  }
  const pieces = [...stage.querySelectorAll(PIECES)].map(pieceOf).filter(({ top, bottom }) => bottom > top)
  const content = stage.firstElementChild
  return { pieces, height: stage.clientHeight, total: content === null ? 0 : pieceOf(content).bottom }
}

/** Room below the last page, so that it can begin where it does, and what of the window the next page shows anew. */
const layOut = (stage: HTMLElement, { rest, cut }: { readonly rest: number; readonly cut: number }): void => {
  stage.style.setProperty('--page-rest', `${Math.max(0, rest)}px`)
  stage.style.setProperty('--page-cut', `${Math.max(0, cut)}px`)
}

/** Counts the pages of a slide that is longer than the window, and hides at its end what the next page begins with. */
export const countedPages = (stage: HTMLElement): Pages => {
  const measures = measuresOf(stage)
  const starts = pageStarts(measures)
  const pages = pagesAt(stage.scrollTop, starts)
  const start = starts[pages.page - 1] ?? 0
  const end = starts[pages.page] ?? Number.POSITIVE_INFINITY
  const rest = (starts.at(-1) ?? 0) + measures.height - measures.total
  // whoever scrolls by hand sees what there is
  layOut(stage, { rest, cut: Math.abs(start - stage.scrollTop) < 2 ? start + measures.height - end : 0 })
  return pages
}

/** Turns to the next or the last page of what is longer than the window, such as a table pinned; false at its end. */
export const turned = (stage: Element | null, by: 1 | -1): boolean => {
  if (stage === null) return false
  const before = stage.scrollTop
  const measures = measuresOf(stage)
  const to =
    by === 1 ? pageStarts(measures, before)[1] : [...pageStarts(measures)].reverse().find((start) => start < before - 1)
  if (to === undefined) return false
  stage.scrollTop = to
  return Math.abs(stage.scrollTop - before) > 1
}

/** Shows the first page of a slide. */
export const toTop = (stage: HTMLElement | null): void => {
  if (stage === null) return
  layOut(stage, { rest: 0, cut: 0 })
  stage.scrollTop = 0
}
