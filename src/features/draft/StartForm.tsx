import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import type { FormId } from '../../core/domain/catalogue'
import { followReport } from '../../core/draft/carry-over'
import { emptyDraft } from '../../core/draft/draft'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { onlyReportBefore, reportsBefore } from '../../data/reports-before'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useDraft } from '../../state/draft-store'
import { FormSelect } from '../../ui/forms/form-select'
import { FollowSelect } from './FollowSelect'
import { agenciesIn, nextYear } from './model'
import { useFindReport } from './use-find-report'

/** The form in force from report year 2021 on (国办公开办函〔2021〕30号). */
const CURRENT_FORM: FormId = '2021'
const YEAR = /^(?:19|20)\d{2}$/u

/** Agency, year and form of a new report; what last year's report carries over is filled in. */
export const StartForm = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const words = useDraftWords()
  const findReport = useFindReport()
  const { discarded, draftStarted, discardUndone } = useDraft()
  const list = useId()
  const formField = useId()
  const [agency, setAgency] = useState('')
  const [typedYear, setTypedYear] = useState<string | null>(null)
  const [form, setForm] = useState<FormId>(CURRENT_FORM)
  const [problem, setProblem] = useState<string | null>(null)
  const name = agency.trim()
  const year = typedYear ?? String(nextYear(entries, name) ?? '')
  const about = { agency: name, year: Number(year) }
  const held = YEAR.test(year) && name !== '' ? reportsBefore(entries, about) : []
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const before = chosen === undefined ? onlyReportBefore(held, about) : chosen
  const followed = held.some(({ id }) => id === before) ? before : null

  const begin = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (name === '') return setProblem(words.start.needsAgency)
    if (!YEAR.test(year)) return setProblem(words.start.needsYear)
    const draft = emptyDraft({ agency: name, year: Number(year), form })
    try {
      const report = followed === null ? null : await findReport(followed)
      draftStarted({ draft: followReport(draft, null, report), before: followed })
    } catch {
      setProblem(words.start.loadFailed)
    }
  }

  return (
    <section className="card draft-start" aria-labelledby={`${list}-heading`}>
      <h2 id={`${list}-heading`}>{words.start.heading}</h2>
      {discarded === null ? null : (
        <output className="draft-discarded">
          {words.tools.discarded}{' '}
          <button type="button" className="button" onClick={discardUndone}>
            {words.tools.undo}
          </button>
        </output>
      )}
      <form onSubmit={(event) => void begin(event)}>
        <label>
          <span>{words.start.agency}</span>
          <input value={agency} list={list} onChange={({ target }) => setAgency(target.value)} />
        </label>
        <datalist id={list}>
          {agenciesIn(entries).map((known) => (
            <option key={known} value={known}>
              {known}
            </option>
          ))}
        </datalist>
        <label>
          <span>{words.start.year}</span>
          <input value={year} inputMode="numeric" onChange={({ target }) => setTypedYear(target.value)} />
        </label>
        <label htmlFor={formField}>
          <span>{words.start.form}</span>
          <FormSelect id={formField} value={form} onForm={setForm} />
        </label>
        {name === '' || !YEAR.test(year) ? null : (
          <output className="draft-before">{words.start.before(held.length, name, String(Number(year) - 1))}</output>
        )}
        {held.length === 0 ? null : (
          <FollowSelect held={held} year={String(Number(year) - 1)} value={followed} onFollow={setChosen} />
        )}
        {problem === null ? null : <p role="alert">{problem}</p>}
        <button type="submit" className="button primary">
          {words.start.begin}
        </button>
      </form>
    </section>
  )
}
