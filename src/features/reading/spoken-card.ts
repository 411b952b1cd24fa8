import type { Messages } from '../../i18n/messages'
import type { ReadingWords } from '../../i18n/reading/words'
import type { TableCell, TableColumn, TableRow } from '../../ui/charts/series'
import type { CardContent } from '../../ui/figures/card-content'
import { markedText } from '../../ui/tables/marked-text'
import { inBreaths, spokenText } from './spoken-text'

/** Words a card is said with: those of the screen and those only a voice needs. */
export interface SpeechWords {
  readonly reading: ReadingWords
  readonly messages: Pick<Messages, 'charts' | 'readings'>
}

const LONE_YEAR = /^(?:19|20)\d{2}$/u
const DASHES = /^[-–—－─]{1,4}$/u

/** Heads and row heads that are a year are said as one. */
const nameOf = (text: string, { reading }: SpeechWords): string => (LONE_YEAR.test(text) ? reading.year(text) : text)

const cellWords = ({ parts, ...cell }: TableCell, { messages: { charts, readings } }: SpeechWords): string => {
  const text = parts === undefined ? cell.text : parts.map((part) => part.text).join(readings.listSeparator)
  if (DASHES.test(text)) return charts.marks.dash
  return markedText({ ...cell, text }, { marks: charts.marks, withRemark: readings.withRemark })
}

/** A row with the name of each column before its cell; a cell without any word is passed over. */
const rowWords = ({ cells }: TableRow, columns: readonly TableColumn[], words: SpeechWords): string => {
  const said = cells.map((cell, at) => ({ column: columns[at]?.label ?? '', text: cellWords(cell, words) }))
  const [head, ...rest] = said
  return words.reading.row(
    nameOf(head?.text ?? '', words),
    rest.flatMap(({ column, text }) =>
      text === '' ? [] : [column === '' ? text : words.reading.cell(nameOf(column, words), text)],
    ),
  )
}

/** Any text of the screen in breaths, as a voice is to say it. */
export const spokenSentence = (text: string, { reading }: SpeechWords): readonly string[] =>
  inBreaths(text).map((breath) => spokenText(breath, reading))

/**
 * A card as it is said: title, note, every row of its table with marks and gaps in words, remarks, source. It is made of
 * what the card shows and of nothing else.
 */
export const spokenCard = (content: CardContent, words: SpeechWords): readonly string[] => {
  const { title, note, table, remarks, source } = content
  const rows = table.rows.map((row) => rowWords(row, table.columns, words))
  const body = rows.length === 0 ? [words.messages.charts.noData] : rows
  return [title, note, ...body, ...remarks, source].flatMap((text) => spokenSentence(text, words))
}
