const MARK = ';base64,'
const SHORTEST = 64

/**
 * Leaves out the pictures embedded in a page: they hold no text and would use up what is read. No regular expression:
 * one picture may be longer than an engine's stack is deep.
 */
export const withoutPictures = (text: string): string => {
  const kept: string[] = []
  let from = 0
  for (let mark = text.indexOf(MARK); mark !== -1; mark = text.indexOf(MARK, from)) {
    const start = mark + MARK.length
    let end = start
    while (isBase64(text.charCodeAt(end))) end += 1
    kept.push(text.slice(from, start))
    from = end - start < SHORTEST ? start : end
  }
  kept.push(text.slice(from))
  return kept.join('')
}

/** Letters, digits, `+`, `/`, `=` and the `%` of an escaped address; false for NaN after the end. */
const isBase64 = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x2f && code <= 0x39) ||
  code === 0x2b ||
  code === 0x3d ||
  code === 0x25
