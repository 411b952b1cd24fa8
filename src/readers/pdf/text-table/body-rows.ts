import { UNKNOWN } from '../lines'
import type { AnchoredPart } from './anchored-parts'
import { anchoredParts, sideOf } from './anchored-parts'
import type { LabelCell, LabelLine } from './label-cells'
import { labelCells } from './label-cells'
import type { Column } from './columns'
import { figureLines } from './figure-lines'
import { farthest } from './lowest-heads'
import type { Band, TableLine } from './table-line'
import { bandsUnder } from './table-line'
import type { ColumnCell, TableRow } from './table-row'

/** Points that a figure may stand higher or lower than the label on its line, in other type. */
const SAME = 2.5

interface Label extends Band {
  readonly text: string
}
interface PlacedRow {
  readonly base: number
  readonly labels: Label[]
  readonly cells: readonly ColumnCell[]
}

/** Lines between two heads → rows: the figures of a line beside the label whose lines they stand by. */
export const bodyRows = (lines: readonly TableLine[], values: readonly Column[]): readonly TableRow[] => {
  const limit = values[0]?.left ?? 0
  const most = farthest(lines)
  const pages = [...new Set(lines.map(({ page }) => page))].map((page, at, all): Beside => {
    const own = lines.filter((line) => line.page === page)
    const labels = labelCells(own, { right: limit, most, open: at < all.length - 1 })
    return besideLabels(figureLines(own, labels, { values, most }), labels, most)
  })
  const side = sideOf(pages.flatMap(({ beside }) => [...beside]))
  return pages.flatMap(({ labels, beside, alone }) => {
    const rows = alone.map((line): PlacedRow => ({ base: line.base, labels: [], cells: valueCells(line, values) }))
    const groups: LabelCell[] = []
    for (const label of labels) {
      const anchors = beside.get(label)
      if (anchors === undefined && isGroup(label, labels, most)) groups.push(label)
      else if (anchors === undefined && alone.some((line) => distance(line, label) < 2 * most))
        rows.push(rowOf({ lines: label.lines, anchor: 'unknown' }, values))
      else for (const part of anchoredParts(label, anchors ?? [], side)) rows.push(rowOf(part, values))
    }
    for (const group of groups) besideNearest(group, rows)
    return inOrder(rows)
  })
}

interface Beside {
  readonly labels: readonly LabelCell[]
  readonly beside: ReadonlyMap<LabelCell, readonly TableLine[]>
  /** Lines of figures without a label. */
  readonly alone: readonly TableLine[]
}

const besideLabels = (lines: readonly TableLine[], labels: readonly LabelCell[], most: number): Beside => {
  const beside = new Map<LabelCell, TableLine[]>()
  const alone: TableLine[] = []
  for (const line of lines) {
    const label = labelBeside(line, labels, most / 2)
    if (label === null) alone.push(line)
    else beside.set(label, [...(beside.get(label) ?? []), line])
  }
  return { labels, beside, alone }
}

const inOrder = (rows: readonly PlacedRow[]): readonly TableRow[] =>
  [...rows]
    .sort((one, other) => one.base - other.base)
    .map(({ labels, cells }) => ({
      labels: labels.sort((one, other) => one.left - other.left).map(({ text }) => text),
      cells,
    }))

const rowOf = ({ lines, anchor }: AnchoredPart, values: readonly Column[]): PlacedRow => ({
  base: lines[0]?.base ?? 0,
  labels: [labelOf(lines)],
  cells: anchor === 'none' ? [] : anchor === 'unknown' ? unknown(values) : valueCells(anchor, values),
})

const labelOf = (lines: readonly LabelLine[]): Label => ({
  text: lines.map(({ text }) => text).join(''),
  left: lines[0]?.left ?? 0,
  right: lines[0]?.right ?? 0,
})

const unknown = (values: readonly Column[]): readonly ColumnCell[] =>
  values.map((_, at) => ({ text: UNKNOWN, left: at, right: at + 1 }))

/** Cells of a line; what stands over two columns, or beside them all, leaves none of its row known. */
const valueCells = ({ pieces }: TableLine, values: readonly Column[]): readonly ColumnCell[] => {
  const texts = new Map<number, string>()
  for (const piece of pieces) {
    if (piece.right <= (values[0]?.left ?? 0)) continue
    const [at, ...others] = bandsUnder(piece, values)
    if (at === undefined || others.length > 0 || values[at]?.doubtful === true) return unknown(values)
    const before = texts.get(at)
    texts.set(at, before === undefined ? piece.text : `${before} ${piece.text}`)
  }
  return [...texts].map(([at, text]) => ({ text, left: at, right: at + 1 }))
}

/** The label with lines around that of the figures; of several beside each other, the one next to the figures. */
const labelBeside = (line: TableLine, labels: readonly LabelCell[], near: number): LabelCell | null => {
  let best: LabelCell | null = null
  let least = near
  for (const label of labels) {
    const away = distance(line, label)
    if (away > least || (away === least && best !== null && label.left < best.left)) continue
    best = label
    least = away
  }
  return best
}

const distance = ({ base }: { readonly base: number }, { lines }: LabelCell): number => {
  const away = Math.max(0, (lines[0]?.base ?? 0) - base, base - (lines.at(-1)?.base ?? 0))
  return away < SAME ? 0 : away
}

/** A label that stands beside others to its right belongs to all of them. */
const isGroup = (label: LabelCell, labels: readonly LabelCell[], most: number): boolean =>
  labels.some((other) => other.left >= label.right && label.lines.some((line) => distance(line, other) < most / 2))

const besideNearest = (group: LabelCell, rows: PlacedRow[]): void => {
  const [first] = group.lines
  if (first === undefined) return
  const away = ({ base }: PlacedRow): number => Math.abs(base - first.base)
  const [row] = rows
    .filter(({ labels }) => labels.some(({ left }) => left >= group.right))
    .sort((one, other) => away(one) - away(other))
  if (row === undefined) rows.push({ base: first.base, labels: [labelOf(group.lines)], cells: [] })
  else row.labels.push(labelOf(group.lines))
}
