import { textWidth } from '../charts/text-model'
import type { TableData } from '../charts/series'

/** Least and most of a column, em. */
const NARROWEST = 5
const WIDEST = 22
const ROW_HEAD = 12
/** Space at the sides of a cell, and of the arrow in a head, em. */
const PADDING = 1.5
const ARROW = 1.5

/** Most of a column on a narrow screen: beside the name of a row a figure is in sight, and sentences have room. */
const OF_SCREEN = { figures: '28vw', words: '42vw' } as const

/** Widths of the columns in CSS, by all their words: of the rows in sight alone they would change as one scrolls. */
export const columnWidths = ({ columns, rows }: TableData): readonly string[] =>
  columns.map(({ label, numeric = false }, at) => {
    const texts = rows.map(({ cells }) => textWidth(cells[at]?.text ?? ''))
    const widest = Math.max(textWidth(label) + ARROW, ...texts)
    const em = Math.min(WIDEST, Math.max(at === 0 ? ROW_HEAD : NARROWEST, widest)) + PADDING
    return `min(${em}em, ${at === 0 || numeric ? OF_SCREEN.figures : OF_SCREEN.words})`
  })
