import { useState } from 'react'
import type { AnnualReport } from '../../core/metrics/selection'
import type { DataStamp } from '../../core/metrics/shared/data-stamp'
import { bibtex } from '../../exporters/cite/bibtex'
import { gbt7714 } from '../../exporters/cite/gbt7714'
import { useCiteWords } from '../../i18n/cite/use-cite-words'
import { useMessages } from '../../i18n/locale'
import type { Reader } from './cited'
import { aboutView, citedReport, citedView } from './cited'

const Copied = ({ label, text }: { readonly label: string; readonly text: string }) => {
  const words = useCiteWords()
  const [outcome, setOutcome] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome(words.copied)
    } catch {
      setOutcome(words.copyFailed)
    }
  }
  return (
    <div className="citation">
      <h4>{label}</h4>
      <pre>{text}</pre>
      <button type="button" className="button" aria-label={words.copy(label)} onClick={() => void copy()}>
        {words.copy(label)}
      </button>{' '}
      <output>{outcome}</output>
    </div>
  )
}

interface CitationsProps {
  readonly reports: readonly AnnualReport[]
  /** What the page says of itself: its sentence and its title. */
  readonly sentence: string
  readonly pageTitle: string
  /** Date and fingerprint of its figures; null where none is printed. */
  readonly stamp: DataStamp | null
  readonly reader: Reader
  readonly chatAddress: (url: string) => string
}

/** 引用: references to the page or to a report, ready to be copied. */
export const Citations = ({ reports, sentence, pageTitle, stamp, reader, chatAddress }: CitationsProps) => {
  const words = useCiteWords()
  const { app, readings } = useMessages()
  const [chosen, setChosen] = useState('')
  const report = reports.find(({ report: { id } }) => id === chosen)
  const cited =
    report === undefined
      ? citedView({ title: pageTitle, author: app.name, stamp, words }, reader)
      : citedReport(report, reader)
  const said = stamp === null ? sentence : words.chatText(sentence, aboutView(stamp, words), stamp.fingerprint)
  return (
    <>
      <label>
        {words.what}{' '}
        <select value={report === undefined ? '' : chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{words.view}</option>
          {reports.map(({ agency, year, report: { id } }) => (
            <option key={id} value={id}>
              {readings.reportOf(agency, String(year))}
            </option>
          ))}
        </select>
      </label>
      <Copied key={`gbt ${chosen}`} label={words.gbt7714} text={gbt7714(cited)} />
      <Copied key={`bibtex ${chosen}`} label={words.bibtex} text={bibtex(cited)} />
      <Copied
        key={`chat ${chosen}`}
        label={words.chat}
        text={`${report === undefined ? said : cited.title}\n${chatAddress(cited.url)}`}
      />
    </>
  )
}
