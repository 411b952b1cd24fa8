import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { orphaned } from '../../core/library/correction'
import type { LibraryEntry } from '../../core/domain/library-entry'
import { NAME_LIMIT } from '../../core/domain/library-entry'
import { nameOfEntry, reportOfEntry } from '../../core/library/library-entry'
import { removeEntry, renameEntry } from '../../data/library-actions'
import { useFormat } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { CheckBefore } from './CheckBefore'
import { ReportLink } from './ReportLink'

interface LibraryItemProps {
  readonly entry: LibraryEntry
  /** What it is called where others have its name too. */
  readonly apart: string
  readonly onOpen: () => void
  /** Says what was done, for those who do not see it. */
  readonly onSaid: (said: string) => void
}

interface NameFormProps {
  readonly entry: LibraryEntry
  /** With the new name, unless it was left as it is. */
  readonly onDone: (name?: string) => void
}

const NameForm = ({ entry, onDone }: NameFormProps) => {
  const words = useImportWords()
  const [name, setName] = useState(nameOfEntry(entry))
  const field = useId()
  const input = useRef<HTMLInputElement>(null)
  // the name is left as it is, the dialog stays
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onDone()
  }
  useEffect(() => {
    input.current?.focus()
    input.current?.select()
  }, [])
  return (
    <form
      className="import-field"
      onSubmit={(event) => {
        event.preventDefault()
        void renameEntry(entry.report.id, name)
        onDone(name.trim())
      }}
    >
      <label htmlFor={field}>{words.newName}</label>
      <input
        ref={input}
        id={field}
        type="text"
        value={name}
        maxLength={NAME_LIMIT}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={onEscape}
      />
      <button type="submit" onKeyDown={onEscape}>
        {words.save}
      </button>
      <button type="button" onClick={() => onDone()} onKeyDown={onEscape}>
        {words.cancelRename}
      </button>
    </form>
  )
}

/** A report kept on this computer, with what people did to it and what can be done. */
export const LibraryItem = ({ entry, apart, onOpen, onSaid }: LibraryItemProps) => {
  const words = useImportWords()
  const { number } = useFormat()
  const [renaming, setRenaming] = useState(false)
  const rename = useRef<HTMLButtonElement>(null)
  const renamed = (to?: string): void => {
    flushSync(() => setRenaming(false))
    rename.current?.focus()
    if (to !== undefined) onSaid(words.nowNamed(to === '' ? nameOfEntry({ ...entry, name: null }) : to))
  }
  const { report, corrections } = entry
  const name = nameOfEntry(entry)
  const corrected = reportOfEntry(entry)
  const { agency, year } = corrected.metadata
  const lost = orphaned(report, corrections).length
  const facts = [
    agency?.value,
    year?.value,
    report.source.name,
    corrections.length === 0 ? null : words.corrected(number(corrections.length)),
    lost === 0 ? null : words.lostCorrections(number(lost)),
  ]
  return (
    <li>
      <span lang="zh">{name}</span>
      <small>{facts.filter(Boolean).join(' · ')}</small>
      {renaming ? (
        <NameForm entry={entry} onDone={renamed} />
      ) : (
        <>
          <ReportLink id={report.id} name={apart} onOpen={onOpen} />
          <CheckBefore report={corrected} name={apart} onOpen={onOpen} />
          <button ref={rename} type="button" onClick={() => setRenaming(true)}>
            {words.rename(apart)}
          </button>
          <button
            type="button"
            onClick={() => {
              void removeEntry(report.id)
              onSaid(words.nowRemoved(apart))
            }}
          >
            {words.remove(apart)}
          </button>
        </>
      )}
    </li>
  )
}
