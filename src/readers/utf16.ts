import { commonShare } from './common-characters'

const SAMPLE = 4096
/** Of Chinese prose read in its own encoding more than half is frequent; of any other reading next to nothing. */
const LIKELY = 0.25

/** Encoding a byte order mark names; null without one. */
export const byteOrderMark = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/**
 * Digits and line breaks of UTF-16 text have a NUL in one half of the pair; where characters such as 开 (U+5F00) have one
 * in the other half too, the reading that is Chinese prose decides.
 */
export const utf16WithoutMark = (bytes: Uint8Array): string | null => {
  const sample = bytes.subarray(0, Math.min(bytes.length, SAMPLE) & ~1)
  let even = 0
  let odd = 0
  for (let index = sample.indexOf(0); index !== -1; index = sample.indexOf(0, index + 1)) {
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const needed = Math.max(4, sample.length / 100)
  if (odd > needed && even * 20 < odd) return 'utf-16le'
  if (even > needed && odd * 20 < even) return 'utf-16be'
  if (even + odd < 4) return null
  return ['utf-16le', 'utf-16be'].find((label) => commonShare(new TextDecoder(label).decode(sample)) > LIKELY) ?? null
}

/** Text of two bytes a character, whose bytes alone look like those of a binary file. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  (byteOrderMark(bytes) ?? utf16WithoutMark(bytes))?.startsWith('utf-16') ?? false
