import { lazy, useId, useMemo, useState } from 'react'
import type { RefObject } from 'react'
import { useMessages } from '../i18n/locale'
import { MEASURES } from '../state/view'
import { useView } from '../state/view-store'
import { AgencyPicker } from './AgencyPicker'
import { CiteButton } from './CiteButton'
import { DownloadButton } from './DownloadButton'
import { OrNothing } from './OrNothing'
import { ShareButton } from './ShareButton'
import { useEntries } from '../data/use-entries'
import { YearRange } from './YearRange'
import { isMeasured } from './screens'

const AccidentYears = lazy(async () => ({ default: (await import('./AccidentYears')).AccidentYears }))

const ChosenAgencies = () => {
  const { app } = useMessages()
  const agencies = useView((view) => view.agencies)
  const agencyRemoved = useView((view) => view.agencyRemoved)
  return (
    <ul className="chips">
      {agencies.map((agency) => (
        <li key={agency} className="chip">
          {agency}
          <button type="button" aria-label={app.removeAgency(agency)} onClick={() => agencyRemoved(agency)}>
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}

const MeasureChoice = () => {
  const { app } = useMessages()
  const measure = useView((view) => view.measure)
  const measureChosen = useView((view) => view.measureChosen)
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{app.measure}</legend>
      {MEASURES.map((choice) => (
        <button key={choice} type="button" aria-pressed={measure === choice} onClick={() => measureChosen(choice)}>
          {app.measures[choice]}
        </button>
      ))}
    </fieldset>
  )
}

const useSummary = (): string => {
  const { app } = useMessages()
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  const measure = useView((view) => (isMeasured(view.screen) ? app.measures[view.measure] : ''))
  const first = agencies[0] ?? app.allAgencies
  const more = agencies.length > 1 ? ` +${agencies.length - 1}` : ''
  return [`${first}${more}`, years === null ? app.allYears : years.join('–'), measure].filter(Boolean).join(' · ')
}

/** Agencies, years and measure, the same on every screen; one button on a phone. */
export const FilterBar = ({ main }: { readonly main: RefObject<HTMLElement | null> }) => {
  const { app } = useMessages()
  const [open, setOpen] = useState(false)
  const body = useId()
  const summary = useSummary()
  const entries = useEntries()
  const screen = useView((view) => view.screen)
  const annual = useMemo(() => (entries ?? []).filter(({ kind }) => kind === 'annual-report'), [entries])
  const years = useMemo(() => [...new Set(annual.flatMap(({ year }) => year ?? []))], [annual])
  const yearRange = <YearRange known={years} />
  return (
    <section className="filter-bar" aria-label={app.filters} data-open={open}>
      <button
        type="button"
        className="button filter-fold"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        {app.filtersFold(summary)}
      </button>
      <div className="filter-body" id={body}>
        <ChosenAgencies />
        <AgencyPicker entries={annual} />
        {screen === 'accidents' ? (
          <OrNothing instead={yearRange}>
            <AccidentYears />
          </OrNothing>
        ) : (
          yearRange
        )}
        {isMeasured(screen) ? <MeasureChoice /> : null}
        <div className="tools">
          <ShareButton />
          <DownloadButton main={main} />
          <CiteButton main={main} />
        </div>
      </div>
    </section>
  )
}
