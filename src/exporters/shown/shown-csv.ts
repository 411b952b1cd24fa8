import { spreadsheetCsv } from '../../core/schema/csv'
import type { ShownCard } from '../../core/schema/wire-shown'
import type { ShownWords } from './shown-words'
import { tableRecords } from './table-records'
import type { Field } from './table-records'

const recordsOf = ({ table }: ShownCard, words: ShownWords): readonly (readonly Field[])[] => {
  const { head, rows } = tableRecords(table, words)
  return [head, ...rows]
}

/** One card: its table and nothing else, so that any program reads it. Several: each below its title, an empty line between. */
export const shownCsv = (cards: readonly ShownCard[], words: ShownWords): string => {
  const [only] = cards
  if (only !== undefined && cards.length === 1) return spreadsheetCsv(recordsOf(only, words))
  return spreadsheetCsv(
    cards.flatMap((card, at) => [...(at === 0 ? [] : [[]]), [card.title], ...recordsOf(card, words)]),
  )
}
