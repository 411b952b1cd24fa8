import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { SubmitEvent } from 'react'
import { FORM_IDS } from '../../core/domain/catalogue'
import type { FormId } from '../../core/domain/catalogue'
import type { ReportFigures } from '../../core/domain/report'
import { carriedFigures } from '../../core/draft/carry-over'
import { emptyDraft, figureKey } from '../../core/draft/draft'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useLocalReports } from '../../data/local-reports'
import { reportQuery } from '../../data/queries'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useLabels } from '../../i18n/locale'
import { useDraft } from '../../state/draft-store'
import { agenciesIn, nextYear, reportsBefore } from './model'

/** The form in force from report year 2021 on (国办公开办函〔2021〕30号). */
const CURRENT_FORM: FormId = '2021'
const NEWEST_FIRST: readonly FormId[] = [...FORM_IDS].reverse()
const YEAR = /^(?:19|20)\d{2}$/u

const carriedTexts = (before: ReportFigures, form: FormId): Record<string, string> =>
  Object.fromEntries(carriedFigures(before, form).map(({ to, value }) => [figureKey(to), String(value)]))

/** Agency, year and form of a new report; what last year's report carries over is filled in. */
export const StartForm = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const words = useDraftWords()
  const labels = useLabels()
  const client = useQueryClient()
  const local = useLocalReports()
  const { discarded, draftStarted, discardUndone } = useDraft()
  const list = useId()
  const [agency, setAgency] = useState('')
  const [typedYear, setTypedYear] = useState<string | null>(null)
  const [form, setForm] = useState<FormId>(CURRENT_FORM)
  const [problem, setProblem] = useState<string | null>(null)
  const name = agency.trim()
  const year = typedYear ?? String(nextYear(entries, name) ?? '')
  const held = YEAR.test(year) && name !== '' ? reportsBefore(entries, { agency: name, year: Number(year) }) : []
  const before = held.length === 1 ? held[0] : undefined

  const begin = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault()
    if (name === '') return setProblem(words.start.needsAgency)
    if (!YEAR.test(year)) return setProblem(words.start.needsYear)
    const draft = emptyDraft({ agency: name, year: Number(year), form })
    if (before === undefined) return draftStarted({ draft, before: null })
    try {
      const report = local.find(({ id }) => id === before.id) ?? (await client.query(reportQuery(before.id)))
      return draftStarted({ draft: { ...draft, figures: carriedTexts(report, form) }, before: before.id })
    } catch {
      return draftStarted({ draft, before: null })
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
        <label>
          <span>{words.start.form}</span>
          <select
            value={form}
            onChange={({ target }) => setForm(FORM_IDS.find((id) => id === target.value) ?? CURRENT_FORM)}
          >
            {NEWEST_FIRST.map((id) => (
              <option key={id} value={id}>
                {labels.form(id)}
              </option>
            ))}
          </select>
        </label>
        {name === '' || !YEAR.test(year) ? null : (
          <output className="draft-before">{words.start.before(held.length, name, String(Number(year) - 1))}</output>
        )}
        {problem === null ? null : <p role="alert">{problem}</p>}
        <button type="submit" className="button primary">
          {words.start.begin}
        </button>
      </form>
    </section>
  )
}
