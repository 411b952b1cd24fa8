import { useMessages } from '../i18n/locale'
import { useSourcesWords } from '../i18n/sources/use-sources-words'
import { namedSources } from '../ui/figures/named-sources'
import type { CardSourcesProps } from '../ui/figures/only-card'
import { useShownState } from './shown-context'

/** The documents that the figures of a card alone stand in, by agency and years. */
export const NamedSources = ({ reports, line }: CardSourcesProps) => {
  const state = useShownState()
  const sources = useSourcesWords()
  const messages = useMessages()
  const cited = new Set(reports)
  const used = state.state === 'ready' ? state.shown.reports.filter(({ id }) => cited.has(id)) : []
  return namedSources(used, { sources, messages }, 'shown') ?? line
}
