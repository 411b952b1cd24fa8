import type { TextPiece } from '../lines'
import type { Band, TableLine } from './table-line'
import { FAR, widthOf } from './table-line'

/** A line of a label. */
export interface LabelLine extends TextPiece {
  readonly page: number
  readonly size: number
}

/** Lines that belong to one label, from top to bottom. */
export interface LabelCell extends Band {
  readonly lines: readonly LabelLine[]
  /** An ordinal or a gap says that it begins here and ends here, not the figures beside it. */
  readonly whole: boolean
}

interface Draft {
  readonly lines: LabelLine[]
  begins: boolean
  ends: boolean
}

/** What begins a label: an ordinal, 其中 or 第二十条. */
const BEGINS =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[.．、）)]|其中[：:]|第[一二三四五六七八九十]{1,4}条)/u
/** In parts of the type: lines of one label begin, or have their middles, no further apart. */
const ALIGNED = 0.6

/** In parts of the type: a line that leaves more than this of the width of its column does not go on in the next. */
const ROOM = 2.6

/** Does a label begin with these words, whatever stands above them? */
export const beginsLabel = (text: string): boolean => BEGINS.test(text)

/** Labels of a page that can stand right above the next line: no table has so many beside each other. */
const RECENT = 24

/** What tells labels apart. */
export interface LabelLimits {
  /** Labels end left of it. */
  readonly right: number
  /** Lines further apart are of two labels. */
  readonly most: number
  /** The table goes on on the next page, and so may its last label. */
  readonly open: boolean
}

/** Labels left of the figures of one page; figures beside them may part them further. */
export const labelCells = (lines: readonly TableLine[], { right, most, open }: LabelLimits): readonly LabelCell[] => {
  const drafts: Draft[] = []
  const room = lines.flatMap(({ pieces }) => pieces.filter((piece) => piece.right <= right))
  for (const { page, size, pieces } of lines)
    for (const piece of pieces) {
      if (piece.right > right) continue
      const line = { ...piece, page, size }
      const above = drafts.slice(-RECENT).filter(({ lines: own }) => isAbove(own.at(-1), line, most))
      const begins = beginsLabel(piece.text)
      const same = begins ? undefined : [...above].reverse().find(({ lines: own }) => goesOn(own.at(-1), line, room))
      if (same !== undefined) {
        same.lines.push(line)
        continue
      }
      // words without an ordinal below a label with one may be the rest of it, however far apart its lines are
      const doubtful = begins ? [] : drafts.slice(-RECENT).filter(({ lines: own }) => mayGoOn(own, line))
      const parted = begins || (above.length === 0 && doubtful.length === 0)
      if (!parted) for (const draft of [...above, ...doubtful]) draft.ends = false
      drafts.push({ lines: [line], begins: parted, ends: true })
    }
  const end = open ? (lines.at(-1)?.base ?? 0) : Number.POSITIVE_INFINITY
  return drafts.map(({ lines: own, begins, ends }) => ({
    lines: own,
    left: Math.min(...own.map(({ left }) => left)),
    right: Math.max(...own.map((line) => line.right)),
    whole: begins && ends && own.every(({ base, size }) => base + size < end),
  }))
}

const isAbove = (upper: LabelLine | undefined, lower: LabelLine, most: number): boolean =>
  upper !== undefined &&
  upper.base < lower.base &&
  lower.base - upper.base <= most &&
  upper.left < lower.right &&
  upper.right > lower.left

const mayGoOn = (own: readonly LabelLine[], lower: LabelLine): boolean => {
  const last = own.at(-1)
  return (
    beginsLabel(own[0]?.text ?? '') &&
    isAbove(last, lower, FAR * lower.size) &&
    last !== undefined &&
    isAligned(last, lower)
  )
}

const goesOn = (upper: LabelLine | undefined, lower: LabelLine, room: readonly TextPiece[]): boolean => {
  if (upper === undefined || !isAligned(upper, lower)) return false
  const widest = Math.max(...room.filter((piece) => isAligned(upper, { ...upper, ...piece })).map(widthOf))
  return widthOf(upper) > widest - ROOM * upper.size
}

const isAligned = (upper: LabelLine, lower: LabelLine): boolean =>
  Math.abs(upper.left - lower.left) < ALIGNED * lower.size ||
  Math.abs(upper.left + upper.right - lower.left - lower.right) / 2 < ALIGNED * lower.size
