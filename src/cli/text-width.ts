const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u

/** Columns a text takes on a terminal: Chinese characters take two. */
export const textWidth = (text: string): number => {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : 1
  return width
}

/** Text cut to a width, with an ellipsis where something is lost; control characters become spaces. */
export const fitText = (text: string, width: number): string => {
  const line = text.replaceAll(/[\u0000-\u001F\u007F-\u009F]+/gu, ' ')
  if (textWidth(line) <= width) return line
  let kept = ''
  for (const character of line) {
    if (textWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

/** The text behind spaces, so many columns of a terminal wide. */
export const padStart = (text: string, width: number): string =>
  `${' '.repeat(Math.max(0, width - textWidth(text)))}${text}`

/** The text before spaces, so many columns of a terminal wide. */
export const padEnd = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - textWidth(text)))}`
