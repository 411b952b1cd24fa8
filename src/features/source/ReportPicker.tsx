import { useId, useState } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useSourceWords } from '../../i18n/source/use-source-words'
import { useView } from '../../state/view-store'

interface ReportPickerProps {
  readonly entries: readonly CatalogEntry[]
  /** Ids of reports imported on this computer. */
  readonly local: ReadonlySet<string>
}

const searchTextOf = ({ agency, year, title, id }: CatalogEntry): string =>
  [agency, year, title, id].join(' ').toLowerCase()

/** What the filter bar asks for. */
const isChosen = (
  { agency, year }: CatalogEntry,
  agencies: readonly string[],
  years: readonly [number, number] | null,
): boolean =>
  (agencies.length === 0 || agencies.includes(agency ?? '')) &&
  (years === null || (year !== null && year >= years[0] && year <= years[1]))

const byAgencyAndYear = (left: CatalogEntry, right: CatalogEntry): number =>
  Number(left.agency === null) - Number(right.agency === null) ||
  (left.agency ?? '').localeCompare(right.agency ?? '', 'zh') ||
  (right.year ?? 0) - (left.year ?? 0)

/** Every report of the data set and of this computer, found by agency, year or title. */
export const ReportPicker = ({ entries, local }: ReportPickerProps) => {
  const [words, setWords] = useState('')
  const { own: source, messages } = useSourceWords()
  const { app } = messages
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  const sourceOpened = useView((view) => view.sourceOpened)
  const field = useId()
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean)
  const found = entries
    .filter((entry) => isChosen(entry, agencies, years))
    .filter((entry) => {
      const text = searchTextOf(entry)
      return wanted.every((word) => text.includes(word))
    })
    .sort(byAgencyAndYear)
  return (
    <section className="source-picker" aria-label={source.choose}>
      <p>{source.pick}</p>
      <label htmlFor={field}>{source.find}</label>
      <input id={field} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      {found.length === 0 ? <output>{source.noneFound}</output> : null}
      <ul>
        {found.map(({ id, title, agency, year, kind }) => (
          <li key={id}>
            <button type="button" onClick={() => sourceOpened(id, null)}>
              <span className="source-picker-name">{title ?? id}</span>
              <span className="source-picker-facts">
                {[local.has(id) ? app.localReport : null, agency, year, source.kinds[kind]]
                  .filter((fact) => fact !== null)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
