/** Half-open range of rows or blocks that is shown. */
export interface Shown {
  readonly from: number
  readonly to: number
}

/** The first `most` of `count`, or as many around the target where it lies beyond them; everything when asked for. */
export const shownOf = (count: number, most: number, target: number | null, all: boolean): Shown => {
  if (all || count <= most) return { from: 0, to: count }
  if (target === null || target < most) return { from: 0, to: most }
  const from = Math.min(Math.max(target - Math.floor(most / 2), 0), count - most)
  return { from, to: from + most }
}
