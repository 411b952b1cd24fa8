import type { ChartPoint } from './series'
import { LINE_EM, widest, wrapText } from './text-model'

/** One agency's value on the common scale. */
export interface DotRow extends ChartPoint {
  /** The one that is looked for. */
  readonly own: boolean
  /** Ends of its interval; absent where it has none. */
  readonly interval?: { readonly low: number; readonly high: number }
}

/** All values on one line above the rows, with their quarters where there are enough. */
export interface DotStrip {
  readonly text: string
  readonly values: readonly number[]
  readonly own: number | null
  readonly quartiles: { readonly lower: number; readonly median: number; readonly upper: number } | null
}

export interface DotData {
  readonly rows: readonly DotRow[]
  readonly strip: DotStrip | null
  /** Writes a number of the scale. */
  readonly tick: (value: number) => string
  /** The scale never goes beyond it; absent for counts. */
  readonly most?: number
}

export interface LaidDot {
  readonly row: DotRow
  readonly top: number
  /** Middle of the line the dot is on. */
  readonly y: number
  readonly x: number
  readonly labelLines: readonly string[]
  readonly valueY: number
}

/** Where everything of a dot plot stands, in px. */
export interface DotLayout {
  readonly width: number
  readonly height: number
  readonly em: number
  readonly stacked: boolean
  readonly left: number
  readonly right: number
  readonly rowHeight: number
  readonly rows: readonly LaidDot[]
  readonly strip: { readonly lines: readonly string[]; readonly y: number } | null
  readonly ticks: readonly number[]
  readonly at: (value: number) => number
}

const NARROW = 44
const LABEL_EM = 20
const STEPS = [1, 2, 2.5, 5, 10]

/** A round number not below `value`: 1, 2, 2.5 or 5 times a power of ten. */
const roundUp = (value: number): number => {
  if (value <= 0) return 1
  const power = 10 ** Math.floor(Math.log10(value))
  return (STEPS.find((step) => step * power >= value) ?? 10) * power
}

/** Labels take their space first; on a narrow screen name and value stand above their line. */
export const dotLayout = (
  { rows: all, strip, most }: DotData,
  { width, em }: { readonly width: number; readonly em: number },
): DotLayout => {
  const across = width / em
  const stacked = across < NARROW
  const labelWidth = stacked ? across - 1 : Math.min(LABEL_EM, widest(all.map(({ label }) => label)) + 0.2)
  const valueWidth = stacked ? 0 : Math.min(across * 0.3, widest(all.map(({ text }) => text)))
  const left = stacked ? 0.6 * em : (labelWidth + 1.6) * em
  const right = stacked ? width - 0.6 * em : width - (valueWidth + 1) * em
  const largest = Math.max(0, ...all.map(({ value, interval }) => Math.max(value ?? 0, interval?.high ?? 0)))
  const end = Math.min(most ?? Number.POSITIVE_INFINITY, roundUp(largest))
  const at = (value: number) => left + (Math.max(0, Math.min(end, value)) / end) * (right - left)
  const named = all.map((row) => ({
    row,
    labelLines: wrapText(stacked ? `${row.label} ${row.text}` : row.label, labelWidth),
  }))
  const lines = Math.max(1, ...named.map(({ labelLines }) => labelLines.length))
  const rowHeight = ((stacked ? lines + 1 : lines) * LINE_EM + 0.5) * em
  const stripLines = strip === null ? [] : wrapText(strip.text, across - 1)
  const top = strip === null ? 0.4 * em : (stripLines.length * LINE_EM + 3) * em
  const rows = named.map(({ row, labelLines }, index): LaidDot => {
    const start = top + index * rowHeight
    const middle = start + rowHeight / 2
    return {
      row,
      labelLines,
      top: start,
      y: stacked ? start + (labelLines.length * LINE_EM + 0.85) * em : middle,
      x: at(row.value ?? 0),
      valueY: middle,
    }
  })
  return {
    width,
    em,
    stacked,
    left,
    right,
    rowHeight,
    rows,
    strip: strip === null ? null : { lines: stripLines, y: (stripLines.length * LINE_EM + 1.4) * em },
    ticks: [0, end / 2, end],
    at,
    height: Math.round(top + all.length * rowHeight + 1.8 * em),
  }
}
