import { useMemo } from 'react'
import { parsePeriod } from '../../core/domain/period'
import type { LibraryEntry } from '../../core/domain/library-entry'
import { FORM_IDS } from '../../core/domain/catalogue'
import { entryChanges, isUnchanged } from '../../core/library/compare-entries'
import type { FactChange } from '../../core/library/compare-entries'
import { reportOfEntry } from '../../core/library/library-entry'
import { useFormat, useLabels } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { FigureChanges } from './FigureChanges'

interface PreviewConflictProps {
  /** The same report as this computer has it. */
  readonly kept: LibraryEntry
  /** As the file of a library has it. */
  readonly entry: LibraryEntry
}

/** What the file of a library says otherwise of a report than this computer. */
export const PreviewConflict = ({ kept, entry }: PreviewConflictProps) => {
  const words = useImportWords()
  const labels = useLabels()
  const format = useFormat()
  const changes = useMemo(() => entryChanges(kept, entry), [kept, entry])
  const [before, after] = useMemo(() => [reportOfEntry(kept), reportOfEntry(entry)], [kept, entry])
  const textOf = (fact: FactChange['fact'], value: string | null): string => {
    const form = fact === 'form' ? FORM_IDS.find((id) => id === value) : undefined
    const period = fact === 'period' && value !== null ? parsePeriod(value) : null
    if (form !== undefined) return labels.form(form)
    return period === null ? (value ?? words.how.unknown) : format.period(period)
  }
  return (
    <section>
      <h4>{words.changes}</h4>
      {isUnchanged(changes) ? (
        <p>{words.heldEqual}</p>
      ) : (
        <>
          <p>{words.heldConflict}</p>
          <ul>
            {changes.facts.map(({ fact, before: was, after: is }) => (
              <li key={fact}>
                {words.figure(
                  fact === 'name' ? words.name : words.terms[fact],
                  words.beforeAfter(textOf(fact, was), textOf(fact, is)),
                )}
              </li>
            ))}
          </ul>
          <FigureChanges before={before} after={after} />
        </>
      )}
    </section>
  )
}
