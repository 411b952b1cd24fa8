import { useEffect, useMemo } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useFindLanguage } from '../../i18n/find/use-find-words'
import { useFormat } from '../../i18n/locale'
import { FoundList } from './FoundList'
import { parseQuery } from './query'
import { resultsOf } from './results'
import { useIndex } from './use-index'

interface FinderProps {
  /** Element id of the list. */
  readonly list: string
  readonly entries: readonly CatalogEntry[]
  readonly typed: string
  /** Index of the option that Enter opens. */
  readonly active: number
  /** Told how many options are listed. */
  readonly onCounted: (count: number) => void
  readonly onChosen: () => void
}

/** What is found, how many, and how to go on. Stays while the dialog is closed, so that all is prepared once. */
export const Finder = ({ list, entries, typed, active, onCounted, onChosen }: FinderProps) => {
  const { words } = useFindLanguage()
  const format = useFormat()
  const { findable, audit } = useIndex(entries)
  const query = useMemo(() => parseQuery(typed), [typed])
  const groups = useMemo(() => (query === null ? [] : resultsOf(findable, query)), [findable, query])
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0)
  const total = groups.reduce((sum, group) => sum + group.total, 0)
  useEffect(() => onCounted(count), [count, onCounted])
  const outcome = total === 0 ? words.none(typed.trim()) : words.count(format.number(total))
  return (
    <>
      <p className="find-status">
        <output>{query === null ? words.hint : outcome}</output>
        <span>{audit === 'ready' ? words.keys : audit === 'loading' ? words.auditLoading : words.auditFailed}</span>
      </p>
      {query === null || count === 0 ? null : (
        <FoundList id={list} groups={groups} query={query} active={active} onChosen={onChosen} />
      )}
    </>
  )
}
