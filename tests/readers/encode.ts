/** Bytes of text in an encoding Node only decodes: its own decoder turned round, for characters of two bytes. */
export const encode = (text: string, encoding: 'gb18030' | 'big5'): Uint8Array => {
  const table = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const [character = '', ...rest] = decoder.decode(new Uint8Array([lead, trail]))
      if (rest.length === 0 && character !== '\uFFFD' && !table.has(character)) table.set(character, [lead, trail])
    }
  return Uint8Array.from(
    [...text].flatMap((character) =>
      character < '\u0080' ? [character.charCodeAt(0)] : (table.get(character) ?? [0x3f]),
    ),
  )
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** UTF-16 without a byte order mark. */
export const utf16 = (text: string, order: 'le' | 'be'): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) =>
      order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  )

/** The same bytes every time, with no pattern in them. */
export const noise = (length: number): Uint8Array => {
  let state = 42
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}
