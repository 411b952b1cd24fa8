import { useEffect, useMemo, useRef } from 'react'
import type { Place } from '../../core/domain/place'
import { formatPlace, parsePlace } from '../../core/domain/place'
import type { Report } from '../../core/domain/report'
import { useFormat, useLabels, useMessages } from '../../i18n/locale'
import { useView } from '../../state/view-store'
import { useSourceHref } from '../../ui/source-link'
import { describe } from './describe'
import type { DocumentActions } from './document-context'
import { DocumentContext } from './document-context'
import { DocumentText } from './DocumentText'
import { FigureDetails } from './FigureDetails'
import { figuresOf } from './figure'
import { FigureSteps } from './FigureSteps'
import { atOrigin, markAt, markDocument } from './marks'
import { ReaderNotes } from './ReaderNotes'
import { ReportHead } from './ReportHead'
import { withSpot } from './spot'
import { useFigureKeys } from './use-figure-keys'

interface ReportViewProps {
  readonly report: Report
  /** Imported on this computer. */
  readonly local: boolean
  /** `formatPlace` of what to show; null for the beginning. */
  readonly place: string | null
}

/** One report: its text with every read figure marked, and what the selected one was read as. */
export const ReportView = ({ report, local, place }: ReportViewProps) => {
  const words = { messages: useMessages(), labels: useLabels(), format: useFormat() }
  const { source } = words.messages
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
    if (selected === null) return
    const element = document.querySelector<HTMLElement>(`#${CSS.escape(`place-${selected.key}`)}`)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'center' })
  }, [selected])

  const text = useRef<HTMLElement>(null)
  const open = (target: Place): void => sourceOpened(report.id, formatPlace(target))
  const at = selected === null ? -1 : marks.indexOf(selected)
  const step = (by: 1 | -1): void => {
    const next = marks[at === -1 ? (by === 1 ? 0 : marks.length - 1) : at + by]
    if (next !== undefined) open(next.place)
  }
  useFigureKeys(text, step)
  const actions: DocumentActions = {
    selected: selected?.key ?? null,
    nameOf: (mark) => {
      const [first] = mark.figures
      if (first === undefined) return mark.printed
      const { what, value } = describe(first, report, words)
      return `${mark.printed === '' ? source.emptyCell : mark.printed}: ${what}, ${value}`
    },
    hrefOf: (mark) => hrefOf({ reportId: report.id, place: mark.place }),
    select: (mark) => open(mark.place),
  }
  return (
    <>
      <ReportHead report={report} local={local} />
      {place !== null && selected === null ? <p role="alert">{source.placeMissing}</p> : null}
      <ReaderNotes diagnostics={report.diagnostics} onJump={open} />
      <FigureSteps figures={marked.marks.length} stops={marks.length} at={at} onStep={step} />
      <div className="source-columns">
        <section className="source-text" aria-label={source.document} ref={text}>
          <DocumentContext value={actions}>
            <DocumentText blocks={report.blocks} pieces={pieces} target={selected?.place ?? null} />
          </DocumentContext>
        </section>
        <FigureDetails
          report={report}
          descriptions={(selected?.figures ?? []).map((figure) => describe(figure, report, words))}
        />
      </div>
    </>
  )
}
