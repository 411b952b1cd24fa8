import type { CellPart, TableCell } from '../charts/series'
import type { Words } from './words'

/** Name of an area: 全国 in the language of the page, a place as printed. */
export const areaName = (area: string, { labels }: Pick<Words, 'labels'>): string => labels.accidentWord(area) ?? area

/** A sector or status word in the language of the page, else as printed between quotation marks. */
export const wordText = (printed: string, { labels }: Pick<Words, 'labels'>): string =>
  labels.accidentWord(printed) ?? `“${printed}”`

/** Pieces of a cell with their places. */
export const partsCell = (parts: readonly CellPart[], { messages }: Words): TableCell => ({
  text: parts.map(({ text, quoted }) => (quoted === true ? `“${text}”` : text)).join(messages.readings.listSeparator),
  ...(parts.length === 0 ? {} : { parts }),
})

/** Words in the language of the page, and printed ones: translated, or quoted where the language has no word. */
export const wordsCell = (known: readonly string[], printed: readonly string[], words: Words): TableCell => {
  const own = known.map((text): CellPart => ({ text, source: null }))
  const others = printed.map((word): CellPart => {
    const name = words.labels.accidentWord(word)
    return name === null ? { text: word, source: null, quoted: true } : { text: name, source: null }
  })
  return partsCell([...own, ...others], words)
}
