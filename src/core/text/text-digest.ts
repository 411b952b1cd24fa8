const PRIME = 0x01000193

const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const byteOf = (state: number, shift: number): string => BYTES[(state >>> shift) & 0xff] ?? ''

const hexadecimal = (state: number): string =>
  `${byteOf(state, 24)}${byteOf(state, 16)}${byteOf(state, 8)}${byteOf(state, 0)}`

/** What was read so far: where many texts begin alike, their beginning is read once. */
export interface DigestState {
  readonly one: number
  readonly other: number
}

const NOTHING_READ: DigestState = { one: 0x811c9dc5, other: 0x9747b28c }

/** The state after `text`, read on from the state before it. */
export const digestOn = (text: string, from: DigestState = NOTHING_READ): DigestState => {
  let { one, other } = from
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, PRIME)
    other = Math.imul(other ^ unit, PRIME)
  }
  return { one, other }
}

/**
 * FNV-1a, 32 bits, over UTF-16 units, twice with different offsets: 16 hexadecimal digits. Tells texts apart; hides nothing.
 * `from` is what was read before the text.
 */
export const textDigest = (text: string, from?: DigestState): string => {
  const { one, other } = digestOn(text, from)
  return `${hexadecimal(one)}${hexadecimal(other)}`
}
