import type { ShownCard, ShownReport } from '../../core/schema/wire-shown'

interface Naming {
  /** What separates names in a list. */
  readonly separator: string
  /** A source line that names nothing but these. */
  readonly sourceLine: (names: string) => string
}

const wordsOf = ({ title, note, source, remarks, table, chart }: ShownCard): string =>
  [
    title,
    note,
    source,
    ...remarks,
    ...table.columns.map(({ label }) => label),
    ...table.rows.flatMap(({ cells }) => cells.slice(0, 1).map(({ text }) => text)),
    ...(chart?.categories ?? []),
    ...(chart?.series ?? []).map(({ label }) => label),
  ].join('\n')

/** A card that leaves its screen, whose head names the agencies: those no word of the card names go into its source line. */
export const namedCard = (
  card: ShownCard,
  reports: readonly ShownReport[],
  { separator, sourceLine }: Naming,
): ShownCard => {
  const cited = new Set(
    card.table.rows.flatMap(({ cells }) => cells.flatMap(({ sources = [] }) => sources.map(({ report }) => report))),
  )
  const words = wordsOf(card)
  const agencies = new Set(reports.flatMap(({ id, agency }) => (cited.has(id) ? (agency ?? []) : [])))
  const unnamed = [...agencies].filter((agency) => !words.includes(agency)).join(separator)
  if (unnamed === '') return card
  return { ...card, source: card.source === '' ? sourceLine(unnamed) : `${card.source} · ${unnamed}` }
}
