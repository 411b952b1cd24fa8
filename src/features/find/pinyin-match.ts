import { readingsOf } from './pinyin'

/** Characters of a text from `from` on, before `to`. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Letters that may be pinyin; a longer text is none (and its places would not fit in the bits of a number). */
const LETTERS = /^[a-z0-9]{1,30}$/u

/** Readings of each character of a name, made once. */
export type Readings = readonly (readonly string[])[]

export const readingsOfText = (text: string): Readings =>
  Array.from({ length: text.length }, (_, index) => readingsOf(text.charAt(index)))

/** Whether what was typed can be pinyin at all. */
export const isPinyin = (letters: string): boolean => LETTERS.test(letters)

/**
 * Where a reading may take the letters from `at`, as bits: past the whole of it, its initial (`zh` too), or as much of
 * it as was typed.
 */
const endsOf = (reading: string, letters: string, at: number): number => {
  if (reading.charCodeAt(0) !== letters.charCodeAt(at)) return 0
  const isLongInitial = reading.charAt(1) === 'h' && letters.charAt(at + 1) === 'h'
  const ends = (1 << (at + 1)) | (isLongInitial ? 1 << (at + 2) : 0)
  if (letters.startsWith(reading, at)) return ends | (1 << (at + reading.length))
  return letters.length - at < reading.length && reading.startsWith(letters.slice(at))
    ? ends | (1 << letters.length)
    : ends
}

/** Where the letters end when read from a character on; null where they are not read there. */
const endFrom = (readings: Readings, letters: string, start: number): number | null => {
  let reached = 1
  for (let index = start; index < readings.length && reached !== 0; index += 1) {
    let next = 0
    for (let open = reached; open !== 0; open &= open - 1)
      for (const reading of readings[index] ?? []) next |= endsOf(reading, letters, 31 - Math.clz32(open & -open))
    if ((next & (1 << letters.length)) !== 0) return index + 1
    reached = next
  }
  return null
}

/**
 * The characters that letters spell: whole syllables, initials, or both (`hengyang`, `hy`, `hengysh`).
 * @example pinyinSpan(readingsOfText('衡阳市水利局'), 'shuil') // { from: 3, to: 5 }
 */
export const pinyinSpan = (readings: Readings, letters: string): Span | null => {
  if (!isPinyin(letters)) return null
  for (let from = 0; from < readings.length; from += 1) {
    const to = endFrom(readings, letters, from)
    if (to !== null) return { from, to }
  }
  return null
}
