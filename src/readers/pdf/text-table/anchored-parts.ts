import type { LabelCell, LabelLine } from './label-cells'
import type { TableLine } from './table-line'

/** Lines of a label with the line of its figures. */
export interface AnchoredPart {
  readonly lines: readonly LabelLine[]
  readonly anchor: TableLine | 'none' | 'unknown'
}

/** Where the figures of a label stand: at its first line or in its middle; null where no label tells. */
export type Side = 'top' | 'middle' | null
/** Points that two lines of one height may differ by. */
const SAME = 2.5

/** Parts labels that only the figures beside them part: these stand at the first line of each, or in its middle. */
export const anchoredParts = (label: LabelCell, anchors: readonly TableLine[], side: Side): readonly AnchoredPart[] => {
  const [anchor, ...others] = anchors
  if (anchor === undefined) return [{ lines: label.lines, anchor: label.whole ? 'none' : 'unknown' }]
  return others.length === 0 ? [single(label, anchor, side)] : several(label, anchors, side)
}

const isAt = (line: LabelLine | undefined, base: number): boolean =>
  line !== undefined && Math.abs(line.base - base) < SAME

const middleOf = (lines: readonly LabelLine[]): number => ((lines[0]?.base ?? 0) + (lines.at(-1)?.base ?? 0)) / 2

/** Where the figures of those labels stand that are whole and of several lines. */
export const sideOf = (beside: readonly (readonly [LabelCell, readonly TableLine[]])[]): Side => {
  let top = 0
  let middle = 0
  for (const [{ lines, whole }, [anchor, ...others]] of beside) {
    if (!whole || lines.length < 2 || anchor === undefined || others.length > 0) continue
    if (isAt(lines[0], anchor.base)) top += 1
    else if (Math.abs(middleOf(lines) - anchor.base) < SAME) middle += 1
  }
  return top > middle ? 'top' : middle > top ? 'middle' : null
}

/** A label whose figures stand where no others do may be two labels, one with nothing beside it. */
const single = ({ lines, whole }: LabelCell, anchor: TableLine, side: Side): AnchoredPart => {
  if (lines.length === 1 || whole || side === null) return { lines, anchor }
  const stands = side === 'top' ? isAt(lines[0], anchor.base) : Math.abs(middleOf(lines) - anchor.base) < SAME
  return { lines, anchor: stands ? anchor : 'unknown' }
}

const several = ({ lines }: LabelCell, anchors: readonly TableLine[], side: Side): readonly AnchoredPart[] => {
  if (lines.length === anchors.length && anchors.every(({ base }, at) => isAt(lines[at], base)))
    return anchors.map((anchor, at) => ({ lines: lines.slice(at, at + 1), anchor }))
  const parts = side === 'top' ? fromTop(lines, anchors) : side === 'middle' ? aroundMiddle(lines, anchors) : null
  return parts ?? [{ lines, anchor: 'unknown' }]
}

const fromTop = (lines: readonly LabelLine[], anchors: readonly TableLine[]): readonly AnchoredPart[] | null => {
  const starts = anchors.map(({ base }) => lines.findIndex((line) => isAt(line, base)))
  if (starts[0] !== 0 || starts.includes(-1)) return null
  return anchors.map((anchor, at) => ({ lines: lines.slice(starts[at], starts[at + 1]), anchor }))
}

const aroundMiddle = (lines: readonly LabelLine[], anchors: readonly TableLine[]): readonly AnchoredPart[] | null => {
  const parts: AnchoredPart[] = []
  let rest = lines
  for (const anchor of anchors) {
    const [first] = rest
    const last = first === undefined ? -1 : rest.findIndex((line) => isAt(line, 2 * anchor.base - first.base))
    if (last < 0) return null
    parts.push({ lines: rest.slice(0, last + 1), anchor })
    rest = rest.slice(last + 1)
  }
  return rest.length === 0 ? parts : null
}
