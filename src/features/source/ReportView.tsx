import { useEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Place } from '../../core/domain/place'
import { formatPlace, parsePlace } from '../../core/domain/place'
import type { Report } from '../../core/domain/report'
import { useSourceWords } from '../../i18n/source/use-source-words'
import type { SourceSpot } from '../../state/view'
import { useView } from '../../state/view-store'
import { contentText } from '../../ui/figures/present-reading'
import { useSourceHref } from '../../ui/source-link'
import { describe } from './describe'
import type { DocumentActions } from './document-context'
import { DocumentContext } from './document-context'
import { DocumentText } from './DocumentText'
import { FigureDetails } from './FigureDetails'
import { figuresOf } from './figure'
import { FigureSteps } from './FigureSteps'
import { FigureTerms } from './FigureTerms'
import type { Mark } from './marks'
import { atOrigin, comparePlaces, markAt, markDocument } from './marks'
import { ReaderNotes } from './ReaderNotes'
import { ReportHead } from './ReportHead'
import { withSpot } from './spot'
import { markedTogether, termsOf } from './terms'
import { useAuditMarks } from './use-audit-marks'
import { useFigureKeys } from './use-figure-keys'

interface ReportViewProps {
  readonly report: Report
  /** Imported on this computer. */
  readonly local: boolean
  /** `formatPlace` of what to show; null for the beginning. */
  readonly place: string | null
  /** Other places that the figure one came from rests on. */
  readonly also: readonly SourceSpot[]
  readonly titleOf: (report: string) => string
  /** The way back to the screen one came from, kept in sight. */
  readonly back: ReactNode
}

/** A mark of a number, not of a fact of the head or of a place that is only looked at. */
const isNumber = ({ figures }: Mark): boolean => figures.some(({ kind }) => kind !== 'metadata')

const elementOf = (mark: Mark | null): HTMLElement | null =>
  mark === null ? null : document.querySelector<HTMLElement>(`#${CSS.escape(`place-${mark.key}`)}`)

const isInSight = (element: HTMLElement): boolean => {
  const { top, bottom } = element.getBoundingClientRect()
  return bottom > 0 && top < window.innerHeight
}

const isBefore = (left: Mark, right: Mark): boolean => comparePlaces(left.place, right.place) < 0

/** One report: its text with every read figure marked, and what the selected one was read as. */
export const ReportView = ({ report, local, place, also, titleOf, back }: ReportViewProps) => {
  const words = useSourceWords()
  const { own: source } = words
  const sourceOpened = useView((view) => view.sourceOpened)
  const hrefOf = useSourceHref()
  const marked = useMemo(() => markDocument(report.blocks, figuresOf(report)), [report])
  const wanted = useMemo(() => {
    const parsed = place === null ? null : parsePlace(place)
    return parsed === null ? null : atOrigin(report.blocks, parsed)
  }, [report, place])
  const { pieces, marks, selected } = useMemo(() => {
    const mark = wanted === null ? null : markAt(marked.marks, wanted)
    if (wanted === null || mark !== null) return { ...marked, selected: mark }
    return withSpot(report.blocks, marked, wanted)
  }, [report, marked, wanted])
  useEffect(() => {
    const element = elementOf(selected)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [selected])

  const text = useRef<HTMLElement>(null)
  const open = (target: Place): void => sourceOpened(report.id, formatPlace(target))
  const stops = useMemo(() => marks.filter(isNumber), [marks])
  const before = selected === null ? 0 : stops.filter((mark) => isBefore(mark, selected)).length
  const previous = stops[before - 1]
  const next = selected === null ? stops[0] : stops.find((mark) => isBefore(selected, mark))
  const step = (by: 1 | -1): void => {
    const to = by === 1 ? next : previous
    if (to !== undefined) open(to.place)
  }
  useFigureKeys(text, step)
  const audited = useAuditMarks(report, marks)
  // marks of the audit make columns wider: where the reader still looks at the figure it stays in sight
  useEffect(() => {
    const element = elementOf(selected)
    if (audited.size > 0 && element !== null && document.activeElement === element && isInSight(element))
      element.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [audited, selected])
  const correctionOf = ({ figures }: Mark): string | null => {
    const cells = figures.flatMap((figure) => (figure.kind === 'cell' ? figure.cell : []))
    const cell = cells.find(({ read }) => read !== undefined)
    return cell === undefined ? null : contentText(cell.content, cell.unit, words)
  }
  const corrected = marks.some((mark) => correctionOf(mark) !== null)
  const actions: DocumentActions = {
    selected: selected?.key ?? null,
    together: markedTogether(report, marks, also),
    auditOf: ({ key }) => audited.get(key) ?? null,
    correctionOf,
    nameOf: (mark) => {
      const [first] = mark.figures
      if (first === undefined) return mark.printed
      const { what, value } = describe(first, report, words)
      const verdict = audited.get(mark.key)
      const said = verdict === undefined ? [] : [source.audited[verdict]]
      return [`${mark.printed === '' ? source.emptyCell : mark.printed}: ${what}`, value, ...said].join(', ')
    },
    hrefOf: (mark) => hrefOf({ reportId: report.id, place: mark.place }),
    select: (mark) => open(mark.place),
  }
  return (
    <>
      <ReportHead report={report} local={local} />
      {place !== null && selected === null ? <p role="alert">{source.placeMissing}</p> : null}
      <ReaderNotes diagnostics={report.diagnostics} onJump={open} />
      <FigureSteps
        count={stops.length}
        at={selected === null ? -1 : stops.indexOf(selected)}
        hasPrevious={previous !== undefined}
        hasNext={next !== undefined}
        onStep={step}
      >
        {back}
      </FigureSteps>
      {audited.size === 0 ? null : <p className="source-legend">{source.auditLegend}</p>}
      {corrected ? <p className="source-legend">{source.correctionLegend}</p> : null}
      <div className="source-columns">
        <section className="source-text" lang="zh" aria-label={source.document} ref={text}>
          <DocumentContext value={actions}>
            <DocumentText blocks={report.blocks} pieces={pieces} target={selected?.place ?? null} />
          </DocumentContext>
        </section>
        <div className="source-side">
          {place === null ? null : (
            <FigureTerms terms={termsOf({ report, spots: [{ report: report.id, place }, ...also], titleOf })} />
          )}
          <FigureDetails
            report={report}
            place={selected?.place ?? null}
            local={local}
            cells={(selected?.figures ?? []).flatMap((figure) => (figure.kind === 'cell' ? [figure.cell] : []))}
            descriptions={(selected?.figures ?? []).map((figure) => describe(figure, report, words))}
          />
        </div>
      </div>
    </>
  )
}
