import { useId, useState } from 'react'
import type { FormId } from '../../core/domain/catalogue'
import type { LibraryEntry, Said } from '../../core/domain/library-entry'
import { NAME_LIMIT } from '../../core/domain/library-entry'
import type { Period } from '../../core/domain/period'
import { formatPeriod, periodOfMonths } from '../../core/domain/period'
import { reportOfEntry } from '../../core/library/library-entry'
import { useFormat, useLabels } from '../../i18n/locale'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { FormSelect } from '../../ui/forms/form-select'
import { factsOf, typedYear } from './preview'

interface PreviewFactsProps {
  readonly entry: LibraryEntry
  readonly onSay: (said: Said) => void
  readonly onForm: (form: FormId) => void
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

interface ChooseFormProps {
  readonly form: FormId | null
  readonly onForm: (form: FormId) => void
}

const ChooseForm = ({ form, onForm }: ChooseFormProps) => {
  const words = useImportWords()
  const field = useId()
  return (
    <span className="import-field">
      <label htmlFor={field}>{words.terms.form}</label>
      <FormSelect id={field} value={form} unknown={words.how.unknown} onForm={onForm} />
    </span>
  )
}

interface SayPeriodProps {
  readonly period: Period | null
  /** `null` takes back what was said. */
  readonly onPeriod: (period: Period | null) => void
}

const SayPeriod = ({ period, onPeriod }: SayPeriodProps) => {
  const words = useImportWords()
  const [from, setFrom] = useState(period?.from ?? '')
  const [to, setTo] = useState(period?.to ?? '')
  const [first, last] = [from.trim(), to.trim()]
  const empty = first === '' && last === ''
  const said = periodOfMonths(first, last)
  const problem = empty || said !== null ? null : words.periodInvalid
  const done = (): void => {
    if (problem === null) onPeriod(said)
  }
  return (
    <>
      <Correctable label={words.periodFrom} value={from} problem={null} onType={setFrom} onDone={done} />
      <Correctable label={words.periodTo} value={to} problem={problem} onType={setTo} onDone={done} />
    </>
  )
}

/** Whose report it is, of which year, on which form and of which months, with how we know it; all can be said otherwise here. */
export const PreviewFacts = ({ entry, onSay, onForm }: PreviewFactsProps) => {
  const words = useImportWords()
  const report = reportOfEntry(entry)
  const facts = factsOf(report, { format: useFormat(), labels: useLabels() })
  const { agency, year, form, period, kind } = report.metadata
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
  const sayPeriod = (typedPeriod: Period | null): void => {
    const { period: _before, ...others } = entry.said
    const read = entry.report.metadata.period?.period
    const months = typedPeriod === null ? null : formatPeriod(typedPeriod)
    const same = months === null || (read !== undefined && formatPeriod(read) === months)
    onSay(same ? others : { ...others, period: months })
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
      {kind === 'annual-report' ? <ChooseForm form={form?.value ?? null} onForm={onForm} /> : null}
      <SayPeriod period={period?.period ?? null} onPeriod={sayPeriod} />
    </section>
  )
}
