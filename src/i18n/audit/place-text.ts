import type { FigureText } from './present-finding'
import type { PaperWords } from './wording'

/** Where a figure of a finding stands, counted from 1; empty where nothing is printed. */
export const placeText = ({ place }: FigureText, words: PaperWords): string => {
  if (place === null) return ''
  const { block, row, column } = place
  return row === undefined
    ? words.place(String(block + 1))
    : words.placeInTable(String(block + 1), String(row + 1), String((column ?? 0) + 1))
}
