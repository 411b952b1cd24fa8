import { Suspense, useMemo } from 'react'
import type { Cell } from '../../core/domain/cell'
import type { Place } from '../../core/domain/place'
import { formatPlace } from '../../core/domain/place'
import type { Report } from '../../core/domain/report'
import { useSourceWords } from '../../i18n/source/use-source-words'
import { useView } from '../../state/view-store'
import type { ScreenId } from '../../state/view'
import { FiguresAudit } from '../../ui/figures/figures-audit'
import { CellCorrection, UndoCorrection } from './CellCorrection'
import type { Description } from './describe'

interface FigureDetailsProps {
  readonly report: Report
  /** Place of the figure; null where none is selected. */
  readonly place: Place | null
  readonly descriptions: readonly Description[]
  /** Cells among the figures of the place. */
  readonly cells: readonly Cell[]
  readonly local: boolean
}

/** The panel about the selected place: everything that was read from it, and where it is charted. */
export const FigureDetails = ({ report, place, descriptions, cells, local }: FigureDetailsProps) => {
  const { own: source, messages } = useSourceWords()
  const { app } = messages
  const agencies = useView((view) => view.agencies)
  const screenOpened = useView((view) => view.screenOpened)
  const agencyAdded = useView((view) => view.agencyAdded)
  const years = useView((view) => view.years)
  const yearsChosen = useView((view) => view.yearsChosen)
  const figures = useMemo(() => (place === null ? [] : [{ reportId: report.id, place }]), [report.id, place])
  // a filter that hides the report would lead to a chart without the figure
  const show = (screen: ScreenId): void => {
    const agency = report.metadata.agency?.value
    if (screen !== 'accidents' && agency !== undefined && !agencies.includes(agency)) agencyAdded(agency)
    const year = report.metadata.year?.value
    if (years !== null && year !== undefined && (year < years[0] || year > years[1])) yearsChosen(null)
    screenOpened(screen)
  }
  return (
    <section className="source-details" aria-label={source.details} aria-live="polite">
      <h2>{source.details}</h2>
      {descriptions.length === 0 ? <p>{source.noneChosen}</p> : null}
      {descriptions.map(({ kind, what, details, screen }) => (
        <div key={`${kind} ${what} ${details.map(({ text }) => text).join(' ')}`} className="source-figure">
          <p className="source-figure-kind">{kind}</p>
          <h3>{what}</h3>
          <dl>
            {details.map(({ term, text }) => (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          {screen === null ? null : (
            <button type="button" onClick={() => show(screen)}>
              {source.showOn(app.screens[screen])}
            </button>
          )}
        </div>
      ))}
      <Suspense>
        {cells.map((cell) => (
          <CellCorrection
            key={`${cell.indicator} ${cell.column ?? ''} ${formatPlace(cell.place)}`}
            report={report}
            local={local}
            cell={cell}
          />
        ))}
        {local ? <UndoCorrection report={report.id} /> : null}
      </Suspense>
      <FiguresAudit figures={figures} />
    </section>
  )
}
