import type { BarItem, ColumnItem, ReferenceTotal } from './series'
import { notesOf } from './series-notes'
import { LINE_EM, textWidth, widest, wrapText } from './text-model'

/** A horizontal bar; columns that find no room upright are drawn as such, too. */
export type BarRow = BarItem & Pick<ColumnItem, 'hatched'>

export interface LaidRow {
  readonly row: BarRow
  readonly labelLines: readonly string[]
  /** Second facts beside or below the value. */
  readonly noteLines: readonly string[]
}

/** Where everything of a bar chart stands, in px. */
export interface BarsLayout {
  readonly width: number
  readonly height: number
  readonly em: number
  /** Label above its bar instead of beside it. */
  readonly stacked: boolean
  readonly rows: readonly LaidRow[]
  readonly rowHeight: number
  readonly barHeight: number
  /** From the top of a row to the top of its bar. */
  readonly barTop: number
  /** Notes in the line of the value, not below it. */
  readonly oneLine: boolean
  readonly left: number
  readonly right: number
  readonly bottom: number
  /** End of the scale. */
  readonly max: number
}

/** Narrower charts put labels above the bars. */
const NARROW = 34
const LABEL_EM = 13

const besideOf = (row: BarRow): string => [...notesOf(row), row.hatched?.label ?? ''].filter(Boolean).join(' · ')

/** Space for labels and values is taken first, bars get the rest; every label is kept whole. */
export const barsLayout = (
  all: readonly BarRow[],
  total: ReferenceTotal | null,
  { width, em, rise = 1 }: { readonly width: number; readonly em: number; readonly rise?: number },
): BarsLayout => {
  const across = width / em
  const stacked = across < NARROW
  const labelWidth = stacked ? across - 0.6 : Math.min(LABEL_EM, widest(all.map((row) => row.label)) + 0.2)
  const inline = (row: BarRow) => textWidth(row.text) + 0.6 + textWidth(besideOf(row))
  const valueLimit = across * (stacked ? 0.42 : 0.3)
  const oneLine = all.every((row) => inline(row) <= valueLimit)
  const valueWidth = Math.min(
    valueLimit,
    Math.max(0, ...all.map((row) => (oneLine ? inline(row) : Math.max(textWidth(row.text), textWidth(besideOf(row)))))),
  )
  const left = stacked ? 2 : (labelWidth + 0.8) * em
  const right = (valueWidth + 0.9) * em
  const max = Math.max(total?.value ?? 0, ...all.map((row) => row.value ?? 0)) || 1
  // beside a short bar notes have the room the bar leaves
  const free = (row: BarRow) => (Math.max(0, 1 - (row.value ?? 0) / max) * (width - left - right)) / em
  const rows = all.map((row) => ({
    row,
    labelLines: wrapText(row.label, labelWidth),
    noteLines: oneLine ? [besideOf(row)] : wrapText(besideOf(row), valueWidth + free(row)),
  }))
  const labelLines = Math.max(1, ...rows.map((row) => row.labelLines.length))
  const valueLines = oneLine ? 1 : 1 + Math.max(0, ...rows.map((row) => row.noteLines.length))
  // where a slide has room to spare bars grow too
  const barHeight = 1.5 * Math.max(1, Math.min(1.6, rise)) * em
  const valueHeight = Math.max(barHeight, valueLines * LINE_EM * em)
  const body = stacked ? labelLines * LINE_EM * em + valueHeight : Math.max(labelLines * LINE_EM * em, valueHeight)
  const rowHeight = body + 0.8 * rise * em
  const bottom = (total === null ? 0.4 : 1.7) * em
  return {
    width,
    em,
    stacked,
    rows,
    rowHeight,
    barHeight,
    barTop: stacked ? (labelLines * LINE_EM + 0.4) * em : (rowHeight - barHeight) / 2,
    oneLine,
    left,
    right,
    bottom,
    height: Math.round(rowHeight * all.length + bottom + 4),
    max,
  }
}
