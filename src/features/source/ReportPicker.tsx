import { useId, useState } from 'react'
import type { ReportFigures } from '../../core/metrics/report-figures'
import { useMessages } from '../../i18n/locale'
import { useView } from '../../state/view-store'

interface ReportPickerProps {
  readonly reports: readonly ReportFigures[]
  /** Ids of reports imported on this computer. */
  readonly local: ReadonlySet<string>
}

const nameOf = ({ metadata, source }: ReportFigures): string => metadata.title ?? source.name

const searchTextOf = (report: ReportFigures): string =>
  [report.metadata.agency?.value, report.metadata.year?.value, report.metadata.title, report.source.name]
    .join(' ')
    .toLowerCase()

/** What the filter bar asks for. */
const isChosen = (
  { metadata }: ReportFigures,
  agencies: readonly string[],
  years: readonly [number, number] | null,
): boolean => {
  const year = metadata.year?.value
  return (
    (agencies.length === 0 || agencies.includes(metadata.agency?.value ?? '')) &&
    (years === null || (year !== undefined && year >= years[0] && year <= years[1]))
  )
}

const byAgencyAndYear = (left: ReportFigures, right: ReportFigures): number =>
  Number(left.metadata.agency === null) - Number(right.metadata.agency === null) ||
  (left.metadata.agency?.value ?? '').localeCompare(right.metadata.agency?.value ?? '', 'zh') ||
  (right.metadata.year?.value ?? 0) - (left.metadata.year?.value ?? 0)

/** Every report of the data set and of this computer, found by agency, year or title. */
export const ReportPicker = ({ reports, local }: ReportPickerProps) => {
  const [words, setWords] = useState('')
  const { source, app } = useMessages()
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  const sourceOpened = useView((view) => view.sourceOpened)
  const field = useId()
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean)
  const found = reports
    .filter((report) => isChosen(report, agencies, years))
    .filter((report) => {
      const text = searchTextOf(report)
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
        {found.map((report) => (
          <li key={report.id}>
            <button type="button" onClick={() => sourceOpened(report.id, null)}>
              <span className="source-picker-name">{nameOf(report)}</span>
              <span className="source-picker-facts">
                {[
                  local.has(report.id) ? app.localReport : null,
                  report.metadata.agency?.value,
                  report.metadata.year?.value,
                  source.kinds[report.metadata.kind],
                ]
                  .filter((fact) => fact !== null && fact !== undefined)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
