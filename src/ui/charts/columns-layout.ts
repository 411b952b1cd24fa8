import type { ColumnGroup, ColumnItem } from './series'
import { notesOf } from './series-notes'
import { LINE_EM, textWidth, wrapText } from './text-model'

export interface LaidColumn {
  readonly key: string
  readonly column: ColumnItem
  readonly group: string
  readonly valueLines: readonly string[]
  /** Label of the column, of the hatched part and the note, below the group's label. */
  readonly footLines: readonly string[]
}

export interface LaidGroup {
  readonly key: string
  readonly labelLines: readonly string[]
  readonly columns: readonly LaidColumn[]
}

/** Where everything of a chart of columns stands, in px. */
export interface ColumnsLayout {
  readonly width: number
  readonly height: number
  readonly em: number
  readonly groups: readonly LaidGroup[]
  readonly top: number
  readonly bottom: number
  readonly labelHeight: number
  readonly slot: number
  readonly columnWidth: number
  readonly max: number
}

const PLOT = 13

const feetOf = (column: ColumnItem, crowded: boolean): readonly string[] => [
  ...(crowded ? [column.label] : []),
  ...notesOf(column),
  ...(column.hatched === undefined ? [] : [`▨ ${column.hatched.label}`]),
]

const heightsOf = ({ value, earlier = [] }: ColumnItem): readonly number[] => [
  value ?? 0,
  ...earlier.map((found) => found.value),
]

/** Null where a label would need a column narrower than four characters: the same figures then lie as bars. */
export const columnsLayout = (
  groups: readonly ColumnGroup[],
  { width, em, rise = 1 }: { readonly width: number; readonly em: number; readonly rise?: number },
): ColumnsLayout | null => {
  const deepest = Math.max(1, ...groups.map((group) => group.columns.length))
  const band = (width - em) / Math.max(1, groups.length)
  const slot = Math.min(band / deepest, 11 * em)
  const room = slot / em - 0.5
  const longest = Math.max(0, ...groups.flatMap((group) => group.columns.map((column) => textWidth(column.text))))
  if (room < 4 || longest > room * 2) return null
  const laid = groups.map((group) => ({
    key: group.key,
    labelLines: wrapText(group.label, band / em - 0.6),
    columns: group.columns.map((column) => ({
      key: `${group.key}.${column.key}`,
      column,
      group: group.label,
      valueLines: wrapText(column.text, room),
      footLines: feetOf(column, group.columns.length > 1).flatMap((foot) =>
        wrapText(foot, deepest === 1 ? band / em - 0.6 : room),
      ),
    })),
  }))
  const columns = laid.flatMap((group) => group.columns)
  const labelLines = Math.max(1, ...laid.map((group) => group.labelLines.length))
  const footLines = Math.max(0, ...columns.map((column) => column.footLines.length))
  const valueLines = Math.max(1, ...columns.map((column) => column.valueLines.length))
  const top = (valueLines * LINE_EM + 0.5) * em
  const bottom = ((labelLines + footLines) * LINE_EM + 0.6) * em
  return {
    width,
    em,
    groups: laid,
    top,
    bottom,
    labelHeight: labelLines * LINE_EM * em,
    slot,
    columnWidth: Math.min(slot * 0.7, 4.5 * em),
    height: Math.round(top + PLOT * rise * em + bottom),
    max: Math.max(0, ...columns.flatMap(({ column }) => heightsOf(column))) || 1,
  }
}
