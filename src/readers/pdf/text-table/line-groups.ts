import type { TextPiece } from '../lines'
import { beginsLabel } from './label-cells'
import type { Band, TableLine } from './table-line'
import { bandsUnder, FAR, isFigure } from './table-line'

/** Lines of one table, or of a part of it with heads of its own, and the columns in which its figures stand. */
export interface LineGroup {
  readonly lines: readonly TableLine[]
  readonly bands: readonly Band[]
}

/** Fewer rows of a figure each are a list or a letterhead; rows of more figures are told sooner. */
const FEWEST_ROWS = 4
const FEWEST_WIDE_ROWS = 2
const WIDE_ROW = 3
const WIDEST_ROW = 5
/** Words this long that lie over a column of figures are a sentence or a title. */
const PROSE = 12
/** A word of fewer signs may be a unit. */
const WORD = 3
const SHORTEST_HEAD = 2
/** Lines of the heads of a table. */
const MOST_HEAD_LINES = 14
/** In parts of the type: lines further apart are not of one cell. */
const APART = 1.6
/** Heads stand no further above the rows than these do below each other, a little aside. */
const ROW_PITCH = 1.1
const SECTION = /^[一二三四五六七八九十]{1,3}[、.．]/u

interface Draft {
  readonly from: number
  to: number
  bands: readonly Band[]
  readonly region: Region
}

/** Tables that neither a sentence nor a title parts. */
interface Region {
  rows: number
  wideRows: number
  widest: number
}

/** Finds where figures stand below each other in columns. */
export const lineGroups = (lines: readonly TableLine[]): readonly LineGroup[] => {
  const drafts = draftsOf(lines).filter(({ region }) => isTable(region))
  let end = 0
  return drafts.map((draft, at) => {
    const from = headsAbove(lines, draft, end)
    end = restBelow(lines, draft, drafts[at + 1]?.from ?? lines.length)
    return { lines: lines.slice(from, end), bands: draft.bands }
  })
}

const draftsOf = (lines: readonly TableLine[]): readonly Draft[] => {
  const drafts: Draft[] = []
  let region: Region = { rows: 0, wideRows: 0, widest: 0 }
  let open: Draft | null = null
  for (const [at, line] of lines.entries()) {
    const last = drafts.at(-1)
    if (last !== undefined && (isProse(line, last.bands) || isTitle(lines, at, last.bands))) {
      open = null
      region = { rows: 0, wideRows: 0, widest: 0 }
    }
    const figures = figuresOf(line)
    if (figures.length === 0) {
      if (open !== null && isHead(line, open.bands)) open = null
      continue
    }
    const bands = open === null ? null : widened(open.bands, figures)
    if (open === null || bands === null) {
      open = { from: at, to: at, bands: figures, region }
      drafts.push(open)
    } else open.bands = bands
    open.to = at
    region.rows += 1
    if (figures.length >= WIDE_ROW) region.wideRows += 1
    region.widest = Math.max(region.widest, figures.length)
  }
  return drafts
}

const isTable = ({ rows, wideRows, widest }: Region): boolean =>
  rows >= FEWEST_ROWS || wideRows >= FEWEST_WIDE_ROWS || widest >= WIDEST_ROW

/** Figures of a line that no words follow: a running number stands before its label. */
const figuresOf = ({ pieces }: TableLine): readonly TextPiece[] => {
  const words = pieces.filter((piece) => !isFigure(piece) && piece.text.length >= WORD)
  const end = words.at(-1)?.right ?? Number.NEGATIVE_INFINITY
  return pieces.filter((piece) => piece.left >= end && isFigure(piece))
}

/** The columns with those of one more row; null where a figure stands in two of them, or two figures in one. */
const widened = (bands: readonly Band[], figures: readonly Band[]): readonly Band[] | null => {
  const result = [...bands]
  const taken = new Set<number>()
  for (const figure of figures) {
    const [at, ...others] = bandsUnder(figure, bands)
    if (others.length > 0 || (at !== undefined && taken.has(at))) return null
    const band = at === undefined ? undefined : result[at]
    if (at === undefined || band === undefined) result.push(figure)
    else {
      taken.add(at)
      result[at] = { left: Math.min(band.left, figure.left), right: Math.max(band.right, figure.right) }
    }
  }
  const sorted = result.sort((one, other) => one.left - other.left)
  return sorted.every((band, at) => at === 0 || band.left >= (sorted[at - 1]?.right ?? 0)) ? sorted : null
}

/** Words over a column of figures, on a line without any; beside a label with its ordinal they are a unit. */
export const isHead = ({ pieces }: TableLine, bands: readonly Band[]): boolean => {
  if (beginsLabel(pieces[0]?.text ?? '')) return false
  const over = pieces.filter((piece) => bandsUnder(piece, bands).length > 0)
  return over.some((piece) => piece.text.length >= SHORTEST_HEAD) && !over.some(isFigure)
}

const isProse = ({ pieces }: TableLine, bands: readonly Band[]): boolean => {
  const [only, ...others] = pieces
  return (
    only !== undefined &&
    others.length === 0 &&
    only.text.length >= PROSE &&
    only.left < (bands[0]?.left ?? 0) &&
    bandsUnder(only, bands).length > 0
  )
}

/** The title of the next part: heads stand below it, before any figure. */
const isTitle = (lines: readonly TableLine[], at: number, bands: readonly Band[]): boolean => {
  const [only, ...others] = lines[at]?.pieces ?? []
  if (only === undefined || others.length > 0 || !SECTION.test(only.text)) return false
  for (const line of lines.slice(at + 1, at + MOST_HEAD_LINES)) {
    if (figuresOf(line).length > 0) return false
    if (line.pieces.filter(({ right }) => right > (bands[0]?.left ?? 0)).length > 1) return true
  }
  return false
}

/** Index of the first line of a table, seen from its first row of figures: that of its heads, where it has any. */
const headsAbove = (lines: readonly TableLine[], draft: Draft, end: number): number => {
  const { from, bands } = draft
  const limit = bands[0]?.left ?? 0
  const pitch = ROW_PITCH * pitchOf(lines, draft)
  let first: number | null = null
  for (let at = from - 1; at >= Math.max(end, from - MOST_HEAD_LINES); at -= 1) {
    const line = lines[at]
    const below = lines[at + 1]
    if (line === undefined || below === undefined || isProse(line, bands)) break
    if (line.page === below.page && below.base - line.base > Math.max(pitch, FAR * line.size)) break
    const over = line.pieces.some((piece) => piece.right > limit)
    if (!over && first !== null && !isArticleOfForm(line)) break
    if (over || first !== null) first = at
  }
  return first ?? from
}

/** How far apart the rows of a table are at least, in points; 0 of a single row. */
const pitchOf = (lines: readonly TableLine[], { from, to }: Draft): number => {
  const steps = lines.slice(from, to).flatMap((line, at) => {
    const next = lines[from + at + 1]
    return next === undefined || next.page !== line.page ? [] : [next.base - line.base]
  })
  return steps.length === 0 ? 0 : Math.min(...steps)
}

/** What is left of the heads above a table and belongs to it: 第二十条第（一）项, not the title of its part. */
const isArticleOfForm = ({ pieces }: TableLine): boolean => {
  const text = pieces[0]?.text ?? ''
  return beginsLabel(text) && !SECTION.test(text)
}

/** Index after the last line of a table: the rest of the label of its last row. */
const restBelow = (lines: readonly TableLine[], { to, bands }: Draft, next: number): number => {
  const limit = bands[0]?.left ?? 0
  let end = to + 1
  for (; end < next; end += 1) {
    const line = lines[end]
    const above = lines[end - 1]
    if (line === undefined || above === undefined || line.page !== above.page) break
    if (line.base - above.base > APART * line.size) break
    if (line.pieces.some((piece) => piece.right > limit || SECTION.test(piece.text))) break
  }
  return end
}
