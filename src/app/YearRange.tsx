import { useMessages } from '../i18n/locale'
import { useView } from '../state/view-store'

interface YearSelectProps {
  readonly label: string
  readonly years: readonly number[]
  readonly value: number
  readonly onChoose: (year: number) => void
}

const YearSelect = ({ label, years, value, onChoose }: YearSelectProps) => (
  <label className="choice">
    <span className="visually-hidden">{label}</span>
    <select value={value} onChange={(event) => onChoose(Number(event.target.value))}>
      {years.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  </label>
)

/** First and last year; all years that there are figures of is no restriction. */
export const YearRange = ({ known }: { readonly known: readonly number[] }) => {
  const { app } = useMessages()
  const chosen = useView((view) => view.years)
  const yearsChosen = useView((view) => view.yearsChosen)
  const years = [...new Set([...known, ...(chosen ?? [])])].sort((a, b) => a - b)
  const first = years[0]
  const last = years.at(-1)
  if (first === undefined || last === undefined) return null
  const [from, to] = chosen ?? [first, last]
  const choose = (one: number, other: number) =>
    yearsChosen(Math.min(one, other) === first && Math.max(one, other) === last ? null : [one, other])
  return (
    <fieldset className="years">
      <legend>{app.years}</legend>
      <YearSelect
        label={app.yearFrom}
        years={years}
        value={from}
        onChoose={(year) => choose(year, Math.max(year, to))}
      />
      <span aria-hidden="true">–</span>
      <YearSelect label={app.yearTo} years={years} value={to} onChoose={(year) => choose(Math.min(from, year), year)} />
      {chosen === null ? null : (
        <button type="button" className="button quiet" onClick={() => yearsChosen(null)}>
          {app.allYears}
        </button>
      )}
    </fieldset>
  )
}
