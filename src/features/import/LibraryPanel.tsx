import { useId, useMemo, useState } from 'react'
import type { LibraryEntry } from '../../core/domain/library-entry'
import { nameOfEntry, namesApart, reportOfEntry } from '../../core/library/library-entry'
import type { Incoming } from '../../data/incoming'
import { undoLibraryChange } from '../../data/library'
import { useLibrary } from '../../data/local-reports'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { KeepingNotice } from './KeepingNotice'
import { LibraryFile } from './LibraryFile'
import { LibraryItem } from './LibraryItem'

interface LibraryPanelProps {
  readonly onOpen: () => void
  readonly onIncoming: (incoming: Incoming) => void
}

/** A field to search in is of use only beyond what is seen at a glance. */
const SEARCHED = 6

const textOf = (entry: LibraryEntry): string => {
  const { agency, year } = reportOfEntry(entry).metadata
  return [nameOfEntry(entry), agency?.value, year?.value, entry.report.source.name].join(' ').toLowerCase()
}

/** Reports kept on this computer: find, open, rename, remove, undo, export, merge. */
export const LibraryPanel = ({ onOpen, onIncoming }: LibraryPanelProps) => {
  const words = useImportWords()
  const library = useLibrary()
  const { entries, undoable } = library
  const [query, setQuery] = useState('')
  const [said, setSaid] = useState('')
  const field = useId()
  const names = useMemo(() => namesApart(entries), [entries])
  const wanted = query.toLowerCase().split(/\s+/u).filter(Boolean)
  const found = entries.filter((entry) => {
    const text = textOf(entry)
    return wanted.every((word) => text.includes(word))
  })
  return (
    <section aria-label={words.local}>
      <h3>{words.local}</h3>
      <KeepingNotice library={library} />
      {entries.length === 0 ? <p>{words.noneLocal}</p> : null}
      {entries.length > SEARCHED ? (
        <span className="import-field">
          <label htmlFor={field}>{words.search}</label>
          <input id={field} type="search" value={query} onChange={({ target }) => setQuery(target.value)} />
        </span>
      ) : null}
      {entries.length > 0 && found.length === 0 ? <output>{words.noneFound}</output> : null}
      <ul className="import-list">
        {found.map((entry) => (
          <LibraryItem
            key={entry.report.id}
            entry={entry}
            apart={names.get(entry.report.id) ?? nameOfEntry(entry)}
            onOpen={onOpen}
            onSaid={setSaid}
          />
        ))}
      </ul>
      <output>{said}</output>
      <p className="import-decide">
        {undoable === null ? null : (
          <button
            type="button"
            data-next={undoable.deed === 'removed' ? '' : undefined}
            onClick={() => {
              void undoLibraryChange()
              setSaid(words.undone)
            }}
          >
            {words.undo[undoable.deed]}
          </button>
        )}
      </p>
      <LibraryFile entries={entries} onIncoming={onIncoming} />
    </section>
  )
}
