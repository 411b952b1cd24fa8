import { useEntries } from '../data/use-entries'
import type { CatalogEntry } from '../core/schema/wire-catalog'
import { useMessages } from '../i18n/locale'
import { useSourcesWords } from '../i18n/sources/use-sources-words'
import type { NamedReport } from '../ui/figures/named-sources'
import { namedSources } from '../ui/figures/named-sources'
import type { CardSourcesProps } from '../ui/figures/only-card'

const named = ({ id, kind, agency, year, title }: CatalogEntry): NamedReport => ({
  annual: kind === 'annual-report',
  agency,
  year,
  title,
  name: id,
})

/** The documents that figures stand in, by agency and years, whoever has loaded them. */
export const NamedSources = ({ reports, line }: CardSourcesProps) => {
  const entries = useEntries() ?? []
  const sources = useSourcesWords()
  const messages = useMessages()
  const cited = new Set(reports)
  const used = entries.filter(({ id }) => cited.has(id))
  return namedSources(used.map(named), { sources, messages }, 'shown') ?? line
}
