import type { FlowTone } from './flow-layout'
import type { ChartPoint } from './series'
import { LINE_EM, textWidth, widest, wrapText } from './text-model'

/** One part of a whole: `value` is its percentage. */
export interface ShareSegment extends ChartPoint {
  readonly tone: FlowTone
}

/** The whole of one agency as 100 %. */
export interface ShareRow {
  readonly key: string
  readonly label: string
  /** Shares that make 100 %, in one order for all rows. */
  readonly segments: readonly ShareSegment[]
}

export interface LaidSegment {
  readonly segment: ShareSegment
  readonly x: number
  readonly y: number
  readonly width: number
  /** Its percentage, where there is room for it. */
  readonly text: string
}

/** Where everything of share bars stands, in px. */
export interface ShareLayout {
  readonly width: number
  readonly height: number
  readonly em: number
  readonly barHeight: number
  readonly labels: readonly { readonly key: string; readonly lines: readonly string[]; readonly y: number }[]
  readonly labelX: number
  readonly stacked: boolean
  readonly segments: readonly LaidSegment[]
}

const NARROW = 40
const LABEL_EM = 16
const BAR = 1.7

/** Bars of one length, labels beside them or, on a narrow screen, above. */
export const shareLayout = (
  all: readonly ShareRow[],
  { width, em }: { readonly width: number; readonly em: number },
): ShareLayout => {
  const across = width / em
  const stacked = across < NARROW
  const labelWidth = stacked ? across - 0.4 : Math.min(LABEL_EM, widest(all.map(({ label }) => label)) + 0.2)
  const left = stacked ? 1 : (labelWidth + 0.6) * em
  const whole = width - left - 1
  const rows = all.map((row) => ({ row, lines: wrapText(row.label, labelWidth) }))
  const lines = Math.max(1, ...rows.map((row) => row.lines.length))
  const rowHeight = (stacked ? lines * LINE_EM + BAR + 0.9 : Math.max(lines * LINE_EM, BAR) + 0.7) * em
  const barTop = stacked ? (lines * LINE_EM + 0.2) * em : (rowHeight - BAR * em) / 2
  return {
    width,
    em,
    stacked,
    barHeight: BAR * em,
    height: Math.round(all.length * rowHeight + 2),
    labelX: stacked ? 1 : left - 0.6 * em,
    labels: rows.map(({ row, lines: own }, index) => ({
      key: row.key,
      lines: own,
      y: index * rowHeight + (stacked ? 0.7 * em : rowHeight / 2 - ((own.length - 1) / 2) * LINE_EM * em),
    })),
    segments: rows.flatMap(({ row }, index) => {
      let start = left
      return row.segments.map((segment): LaidSegment => {
        const length = ((segment.value ?? 0) / 100) * whole
        const x = start
        start += length
        const text = (textWidth(segment.text) + 0.6) * em <= length ? segment.text : ''
        return { segment, x, y: index * rowHeight + barTop, width: length, text }
      })
    }),
  }
}
