import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useCompareWords } from '../../i18n/compare/use-compare-words'
import { useMessages } from '../../i18n/locale'

/** Names the reports whose figures are damaged or gone, with their file, so that nobody takes them for reports that say nothing. */
export const Unread = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const words = useCompareWords()
  const { readings } = useMessages()
  return entries.map(({ id, agency, year, figures = 'figures.json' }) => (
    <p key={id} role="alert">
      {words.unread(readings.reportOf(agency ?? '', String(year)), figures)}
    </p>
  ))
}
