import type { ReportFigures } from '../../core/domain/report'
import type { ShownCard } from '../../core/schema/wire-shown'
import type { SavingWords } from '../../i18n/saving/words'
import type { Words } from '../../ui/figures/words'
import { yearRanges } from '../../ui/figures/year-ranges'

interface Naming {
  readonly words: SavingWords['source']
  readonly messages: Words['messages']
}

/** So many agencies are named in a source line; the list of documents in the file names all. */
const MOST_NAMED = 4

interface Issuer {
  readonly agency: string
  readonly annual: boolean
  readonly years: readonly number[]
}

/** Agencies in the order they are cited, annual reports apart from other documents, with the years of each. */
const issuersOf = (reports: readonly ReportFigures[], words: Naming['words']): readonly Issuer[] => {
  const found = new Map<string, { agency: string; annual: boolean; years: Set<number> }>()
  for (const { metadata, source } of reports) {
    const annual = metadata.kind === 'annual-report'
    const agency = metadata.agency?.value ?? words.untold(metadata.title ?? source.name)
    const key = `${annual} ${agency}`
    const issuer = found.get(key) ?? { agency, annual, years: new Set() }
    found.set(key, issuer)
    // a document that names no agency is named itself
    if (metadata.year !== null && metadata.agency !== null) issuer.years.add(metadata.year.value)
  }
  return [...found.values()].map(({ years, ...issuer }) => ({ ...issuer, years: [...years].sort((a, b) => a - b) }))
}

/**
 * A card that leaves its screen: its source line says whose documents of which years its figures stand in, by title where
 * it is one, since nothing in a file can be pressed. One whose figures have no places keeps what its screen says.
 */
export const filedCard = (
  card: ShownCard,
  reports: readonly ReportFigures[],
  { words, messages }: Naming,
): ShownCard => {
  const cited = new Set(
    card.table.rows.flatMap(({ cells }) => cells.flatMap(({ sources = [] }) => sources.map(({ report }) => report))),
  )
  const used = reports.filter(({ id }) => cited.has(id))
  const issuers = issuersOf(used, words)
  if (issuers.length === 0) return card
  const [only] = used
  const title = used.length === 1 && only?.metadata.agency ? only.metadata.title : null
  const named = issuers
    .slice(0, MOST_NAMED)
    .map(({ agency, annual, years }) =>
      years.length === 0 ? agency : words[annual ? 'annual' : 'other'](agency, yearRanges(years, { messages })),
    )
  const list = named.join(messages.readings.listSeparator)
  const said = issuers.length > MOST_NAMED ? words.more(list, String(issuers.length)) : list
  return { ...card, source: words.line(title === null ? said : words.titled(said, title)) }
}
