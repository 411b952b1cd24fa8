/** Part of the window that is new on the next page of what has no end near the end of the window, such as a high chart. */
const NEW = 0.85
/** A page is not shorter than this part of the window. */
const LEAST = 0.4

/** What is read as a whole, in px from the top of the slide: a row, a line of a list, a chart. */
export interface Piece {
  readonly top: number
  readonly bottom: number
  /** It says of what stands above it where that is from: never alone on a page. */
  readonly kept?: true
}

/** A table whose head stays at the top of the window while its rows are turned. */
export interface Headed extends Piece {
  /** Height of its head. */
  readonly head: number
}

/** What of a slide is measured. */
export interface Measures {
  readonly pieces: readonly Piece[]
  readonly tables: readonly Headed[]
  /** Of the window, in px. */
  readonly height: number
  /** Of the whole slide. */
  readonly total: number
}

/** A page: how far it is scrolled to, and up to where it is seen; what is below begins the next one. */
export interface Page {
  readonly start: number
  readonly end: number
}

/** A head that takes more of the window than this scrolls away with its table: little would be seen below it. */
export const mayStay = (head: number, height: number): boolean => head < (LEAST * height) / 2

/** Where what the end of the window would cut begins; within what is higher than the window, 85 % of it further on. */
const endOf = (at: number, { pieces, height }: Measures): number => {
  const end = at + height
  const cut = pieces.filter(({ top, bottom }) => top < end && bottom > end + 1)
  const movable = cut.filter(({ top }) => top > at + LEAST * height)
  if (movable.length > 0) return Math.min(...movable.map(({ top }) => top))
  const below = pieces.filter(({ top }) => top >= end && top < end + height / 2)
  return cut.length > 0 || below.length === 0 ? at + NEW * height : Math.min(...below.map(({ top }) => top))
}

/** What is kept with what stands above it is one piece with the last of that, where the two leave room for a page before. */
const withKept = (measures: Measures): Measures => {
  const { pieces, height } = measures
  const joined = pieces.flatMap((foot): readonly Piece[] => {
    if (foot.kept !== true) return []
    const above = pieces.filter(
      ({ top, bottom }) => bottom <= foot.top + 1 && foot.bottom - top <= (1 - LEAST) * height,
    )
    const last = Math.max(...above.map(({ bottom }) => bottom))
    const tops = above.filter(({ bottom }) => bottom === last).map(({ top }) => top)
    return tops.length === 0 ? [] : [{ top: Math.min(...tops), bottom: foot.bottom }]
  })
  return { ...measures, pieces: [...pieces, ...joined] }
}

/** What begins a page within a table stands below the head of that table. */
const startAt = (end: number, { tables }: Measures): number => {
  const table = tables.find(({ top, bottom, head }) => top + head < end + 1 && end < bottom - 1)
  return end - (table?.head ?? 0)
}

/**
 * The pages of a slide from a place on: what the end of the window would cut goes to the next page as a whole, so that no
 * row is lost and none is seen twice.
 * @example pagesOf({ pieces: [{ top: 450, bottom: 550 }], tables: [], height: 500, total: 900 }) // 0–450, 450–900
 */
export const pagesOf = (measured: Measures, from = 0): readonly Page[] => {
  const measures = withKept(measured)
  const { height, total } = measures
  const pages: Page[] = []
  const isLast = (start: number) => height <= 0 || total - start <= height + 1
  let start = from
  while (!isLast(start)) {
    const end = endOf(start, measures)
    pages.push({ start, end })
    start = startAt(end, measures)
  }
  return [...pages, { start, end: Number.POSITIVE_INFINITY }]
}

/** The page whose beginning is nearest, counted from 0. */
export const nearest = (scrollTop: number, pages: readonly Page[]): number => {
  const distances = pages.map(({ start }) => Math.abs(start - scrollTop))
  return distances.indexOf(Math.min(...distances))
}
