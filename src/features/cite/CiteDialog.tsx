import './cite.css'
import { useEffect, useId, useMemo, useRef } from 'react'
import { figuresOfAccidents } from '../../core/metrics/caption/figures-of-accidents'
import { figuresOfReports } from '../../core/metrics/caption/figures-of-reports'
import { createPortal } from 'react-dom'
import type { Focus } from '../../core/metrics/focus'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { DataStamp } from '../../core/metrics/shared/data-stamp'
import { useCiteWords } from '../../i18n/cite/use-cite-words'
import { useLabels } from '../../i18n/locale'
import { CaptionCheck } from './CaptionCheck'
import { Citations } from './Citations'
import type { Reader } from './cited'
import { accidentNames, rowNames } from './names'

interface CiteDialogProps {
  readonly focus: Focus
  /** The reports whose accident figures the screen shows. */
  readonly accidents: readonly ReportFigures[]
  readonly sentence: string
  /** All that the page says in sentences, the one at its head among them. */
  readonly sentences: readonly string[]
  readonly pageTitle: string
  readonly stamp: DataStamp | null
  readonly reader: Reader
  /** The address a chat is given instead, of which it shows title and picture. */
  readonly chatAddress: (url: string) => string
  readonly onClose: () => void
}

/** 核对与引用: what a person writes of the figures of the screen is checked, and the screen is cited. */
export const CiteDialog = ({
  focus,
  accidents,
  sentence,
  sentences,
  pageTitle,
  stamp,
  reader,
  chatAddress,
  onClose,
}: CiteDialogProps) => {
  const words = useCiteWords()
  const labels = useLabels()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const figures = useMemo(
    () => [
      ...figuresOfReports(focus.reports, rowNames(labels, words.alsoCalled)),
      ...figuresOfAccidents(accidents, accidentNames(labels, words.alsoCalled)),
    ],
    [focus, accidents, labels, words],
  )
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    // a link of a figure leads to the screen behind the dialog
    const leave = () => opened?.close()
    window.addEventListener('hashchange', leave)
    return () => window.removeEventListener('hashchange', leave)
  }, [])
  // not inside the bar, which a phone folds away with all that is in it
  return createPortal(
    <dialog ref={dialog} className="sheet cite-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{words.title}</h2>
      <h3>{words.check}</h3>
      <CaptionCheck figures={figures} sentences={sentences} smallBase={focus.settings.smallBase} />
      <h3>{words.citation}</h3>
      <Citations
        reports={focus.reports}
        sentence={sentence}
        pageTitle={pageTitle}
        stamp={stamp}
        reader={reader}
        chatAddress={chatAddress}
      />
      <footer>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </footer>
    </dialog>,
    document.body,
  )
}
