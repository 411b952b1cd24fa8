import { FIGURE_MARKS, isGap } from '../../core/domain/figure-mark'
import type { SentencePart } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import type { TableCell, TableData } from '../charts/series'
import type { CardSentenceLanguage } from './card-sentence'

const hasGap = ({ mark }: TableCell): boolean => mark !== undefined && isGap(mark)
const isFigure = (cell: TableCell): boolean => typeof cell.value === 'number' && !hasGap(cell)

/**
 * What a table says: how many rows it has, in how many cells of its columns of numbers a number stands, and what is said
 * where none does. It says nothing of the figures themselves, which are of many kinds; null for an empty table.
 * @example tableSentence(table, language) // 35 行，数字栏中 29 格有数字，3 格空白
 */
export const tableSentence = (
  { columns, rows }: TableData,
  { own, messages, format }: CardSentenceLanguage,
): readonly SentencePart[] | null => {
  if (rows.length === 0) return null
  const cells = rows.flatMap((row) => row.cells.filter((_, at) => columns[at]?.numeric === true))
  const gaps = FIGURE_MARKS.filter(isGap).flatMap((mark) => {
    const count = cells.filter((cell) => cell.mark === mark).length
    return count === 0
      ? []
      : [composeSentence(own.tableGap, { mark: messages.charts.marks[mark], count: format.number(count) })]
  })
  return [
    ...composeSentence(own.tableRows, {
      rows: format.number(rows.length),
      figures: format.number(cells.filter(isFigure).length),
    }),
    ...gaps.flatMap((gap) => [{ kind: 'text', text: own.separator } satisfies SentencePart, ...gap]),
  ]
}
