import { textWidth } from '../charts/text-model'
import type { TableData } from '../charts/series'

/** Least and most of a column, em. */
const NARROWEST = 5
const WIDEST = 22
const ROW_HEAD = 9
/** Space at the sides of a cell, and of the arrow in a head, em. */
const PADDING = 1.5
const ARROW = 1.5

/** Most of a column on a narrow screen: beside the name of a row a figure is in sight, and sentences have room. */
const OF_SCREEN = { figures: '28vw', words: '42vw' } as const

/** What no line breaks: words of letters, and numbers. */
const UNBROKEN = /[^\s\p{Script=Han}]+/gu

const longestPiece = (text: string): number => Math.max(0, ...(text.match(UNBROKEN) ?? []).map(textWidth))

/** Never less than what was measured, but for the noise of adding. */
const tenths = (em: number): number => Math.ceil(em * 10 - 1e-6) / 10

/**
 * Widths of the columns in CSS, by all their words: of the rows in sight alone they would change as one scrolls. Where the
 * box (a container of its own) has no room for every line, all give way alike, down to what no line breaks.
 */
export const columnWidths = ({ columns, rows }: TableData): readonly string[] => {
  const needs = columns.map(({ label, numeric = false }, at) => {
    const texts = rows.map(({ cells }) => cells[at]?.text ?? '')
    const lowest = at === 0 ? ROW_HEAD : NARROWEST
    const within = (em: number) => tenths(Math.min(WIDEST, Math.max(lowest, em)) + PADDING)
    return {
      least: within(Math.max(...[label, ...texts].map(longestPiece))),
      full: within(Math.max(textWidth(label) + ARROW, ...texts.map(textWidth))),
      most: at === 0 || numeric ? OF_SCREEN.figures : OF_SCREEN.words,
    }
  })
  const least = tenths(needs.reduce((sum, need) => sum + need.least, 0))
  const spare = tenths(needs.reduce((sum, need) => sum + need.full, 0) - least)
  // of each em a column would like to have more: none, a part or all
  const share = spare > 0 ? `clamp(0em, (100cqw - ${least}em) / ${spare}, 1em)` : '0em'
  return needs.map((need) => `min(${need.least}em + ${tenths(need.full - need.least)} * ${share}, ${need.most})`)
}
