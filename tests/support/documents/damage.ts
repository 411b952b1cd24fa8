/** A copy of a file with damage that is the same for the same seed: bytes changed, a stretch lost, doubled or cut off. */
export const damaged = (bytes: Uint8Array, seed: number): Uint8Array => {
  const random = generator(seed)
  const at = random(bytes.length)
  switch (seed % 4) {
    case 0: {
      const copy = bytes.slice()
      for (let count = 0; count <= random(8); count += 1) copy[random(copy.length)] = random(256)
      return copy
    }
    case 1:
      return bytes.slice(0, at)
    case 2:
      return joined(bytes.subarray(0, at), bytes.subarray(at + random(200)))
    default:
      return joined(bytes.subarray(0, at), bytes.subarray(Math.max(0, at - random(200))))
  }
}

const joined = (left: Uint8Array, right: Uint8Array): Uint8Array => Uint8Array.from([...left, ...right])

/** Whole numbers below a bound, the same row for the same seed. */
const generator = (seed: number): ((below: number) => number) => {
  let state = (seed + 1) * 2_654_435_761
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return below === 0 ? 0 : (state >>> 8) % below
  }
}
