import { useId } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useLibrary } from '../../data/local-reports'
import { useDraftWords } from '../../i18n/draft/use-draft-words'

interface FollowSelectProps {
  /** Reports held of the year before. */
  readonly held: readonly CatalogEntry[]
  readonly year: string
  /** Id of the one the draft follows. */
  readonly value: string | null
  readonly onFollow: (id: string | null) => void
}

/** Which of the reports held of last year a draft follows; each is told by where it is kept and from which file. */
export const FollowSelect = ({ held, year, value, onFollow }: FollowSelectProps) => {
  const { start } = useDraftWords()
  const { entries } = useLibrary()
  const field = useId()
  const kept = new Map(entries.map(({ report }) => [report.id, report.source.name]))
  const named = ({ id, title }: CatalogEntry): string => {
    const file = kept.get(id)
    return start.held(title ?? id, file ?? null)
  }
  const known = held.some(({ id }) => id === value)
  return (
    <p className="draft-follow">
      <label htmlFor={field}>{start.follows(year)}</label>
      <select
        id={field}
        value={known ? (value ?? '') : ''}
        onChange={({ target }) => onFollow(target.value === '' ? null : target.value)}
      >
        <option value="">{start.followsNone}</option>
        {held.map((entry) => (
          <option key={entry.id} value={entry.id}>
            {named(entry)}
          </option>
        ))}
      </select>
    </p>
  )
}
