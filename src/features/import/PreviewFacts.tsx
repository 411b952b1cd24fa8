import { useId, useState } from 'react'
import type { LibraryEntry, Said } from '../../core/domain/library-entry'
import { NAME_LIMIT } from '../../core/domain/library-entry'
import { reportOfEntry } from '../../core/library/library-entry'
import { useFormat, useLabels } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { factsOf, typedYear } from './preview'

interface PreviewFactsProps {
  readonly entry: LibraryEntry
  readonly onSay: (said: Said) => void
}

interface CorrectableProps {
  readonly label: string
  readonly value: string
  readonly problem: string | null
  readonly onType: (typed: string) => void
  readonly onDone: () => void
}

const Correctable = ({ label, value, problem, onType, onDone }: CorrectableProps) => {
  const field = useId()
  return (
    <span className="import-field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        type="text"
        value={value}
        maxLength={NAME_LIMIT}
        aria-invalid={problem === null ? undefined : true}
        aria-describedby={problem === null ? undefined : `${field}-problem`}
        onChange={({ target }) => onType(target.value)}
        onBlur={onDone}
        onKeyDown={({ key, nativeEvent }) => {
          if (key === 'Enter' && !nativeEvent.isComposing) onDone()
        }}
      />
      {problem === null ? null : <span id={`${field}-problem`}>{problem}</span>}
    </span>
  )
}

/** Whose report it is and of which year, with how we know it; both can be said otherwise here. */
export const PreviewFacts = ({ entry, onSay }: PreviewFactsProps) => {
  const words = useImportWords()
  const report = reportOfEntry(entry)
  const facts = factsOf(report, { format: useFormat(), labels: useLabels() })
  const { agency, year } = report.metadata
  const [typedAgency, setTypedAgency] = useState(agency?.value ?? '')
  const [typed, setTyped] = useState(year === null ? '' : String(year.value))
  const said = typedYear(typed)
  const problem = typed.trim() === '' || said !== null ? null : words.yearInvalid
  const sayAgency = (): void => {
    const { agency: _before, ...others } = entry.said
    const name = typedAgency.trim()
    onSay(name === '' || name === entry.report.metadata.agency?.value ? others : { ...others, agency: name })
  }
  const sayYear = (): void => {
    const { year: _before, ...others } = entry.said
    onSay(said === null || said === entry.report.metadata.year?.value ? others : { ...others, year: said })
  }
  return (
    <section>
      <h4>{words.facts}</h4>
      <dl className="import-facts">
        {facts.map(({ term, text, how, quote }) => (
          <div key={term}>
            <dt>{words.terms[term]}</dt>
            <dd>
              {text === null ? null : <strong lang="zh">{text}</strong>} <span data-how={how}>{words.how[how]}</span>
              {quote === null ? null : <q lang="zh">{quote}</q>}
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.correctHere}</p>
      <Correctable
        label={words.terms.agency}
        value={typedAgency}
        problem={null}
        onType={setTypedAgency}
        onDone={sayAgency}
      />
      <Correctable label={words.terms.year} value={typed} problem={problem} onType={setTyped} onDone={sayYear} />
    </section>
  )
}
