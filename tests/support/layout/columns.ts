import type { Frame } from './painted'

/** Px by which the place and the width of a frame may differ from what is kept. */
const TOLERANCE = 4

/** Left edge and width in px of every column in which frames of a kind stand. */
export type Columns = Readonly<Record<string, readonly (readonly [x: number, width: number])[]>>

const isNear = (one: readonly number[], other: readonly number[]): boolean =>
  one.every((value, index) => Math.abs(value - (other[index] ?? Number.NaN)) <= TOLERANCE)

/** The columns of the frames of a page, from the left. */
export const columnsOf = (frames: readonly Frame[]): Columns => {
  const columns: Record<string, (readonly [number, number])[]> = {}
  for (const { kind, x, width } of frames) {
    const known = (columns[kind] ??= [])
    const column = [Math.round(x), Math.round(width)] as const
    if (!known.some((one) => isNear(one, column))) known.push(column)
  }
  for (const known of Object.values(columns)) known.sort(([left, width], [other, wide]) => left - other || width - wide)
  return columns
}

/** What stands elsewhere than kept, is new, or is gone; empty where all is within the tolerance. */
export const moved = (kept: Columns, found: Columns): readonly string[] => {
  const without = (one: Columns, other: Columns, said: string) =>
    Object.entries(one).flatMap(([kind, columns]) =>
      columns
        .filter((column) => !(other[kind] ?? []).some((known) => isNear(known, column)))
        .map(([x, width]) => `${kind} at ${x}, ${width} wide: ${said}`),
    )
  return [...without(kept, found, 'gone'), ...without(found, kept, 'not kept')]
}
