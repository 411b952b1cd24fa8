/** Where each row begins, and where the last one ends: one more than there are rows, in CSS pixels. */
export const rowOffsets = (rows: number, heightOf: (row: number) => number): Float64Array => {
  const offsets = new Float64Array(rows + 1)
  for (let row = 0; row < rows; row += 1) offsets[row + 1] = (offsets[row] ?? 0) + heightOf(row)
  return offsets
}

/** The row that is at a height: the last one that begins there or above. */
export const rowAt = (offsets: Float64Array, height: number): number => {
  let low = 0
  let high = Math.max(0, offsets.length - 2)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((offsets[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return low
}
