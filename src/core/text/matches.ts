/**
 * Every match of a global pattern in a text, in order. `matchAll` does the same and makes a new expression of the pattern
 * at each call, which costs more than the search itself where every sentence of a report is looked at. As `matchAll`, it
 * throws for a pattern that is not global, which would be found at the same place for ever.
 *
 * @example matchesOf('3起5人', /\d/gu).map(({ index }) => index) // [0, 2]
 */
export const matchesOf = (text: string, pattern: RegExp): readonly RegExpExecArray[] => {
  if (!pattern.global) throw new TypeError(`not global: ${pattern.source}`)
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return found
}
