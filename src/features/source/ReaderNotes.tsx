import { useState } from 'react'
import type { Diagnostic } from '../../core/domain/diagnostic'
import { worstFirst } from '../../core/domain/diagnostic'
import type { Place } from '../../core/domain/place'
import { formatPlace } from '../../core/domain/place'
import { diagnosticDetail } from '../../i18n/diagnostic-detail'
import { DIAGNOSTIC_WORDING } from '../../i18n/diagnostics'
import { useFormat, useLanguage } from '../../i18n/locale'
import { useSourceWords } from '../../i18n/source/use-source-words'

interface ReaderNotesProps {
  readonly diagnostics: readonly Diagnostic[]
  readonly onJump: (place: Place) => void
}

const MOST = 50

const keyOf = ({ code, place, actual }: Diagnostic, index: number): string =>
  `${code} ${place === null ? '' : formatPlace(place)} ${actual} ${index}`

/** What the reader could not do in this document, the worst first, each with a way to its place. */
export const ReaderNotes = ({ diagnostics, onJump }: ReaderNotesProps) => {
  const [all, setAll] = useState(false)
  const { own: source, messages } = useSourceWords()
  const { importing } = messages
  const format = useFormat()
  const language = useLanguage()
  const wording = DIAGNOSTIC_WORDING[language]
  if (diagnostics.length === 0) return <p>{source.noDiagnostics}</p>
  const sorted = worstFirst(diagnostics)
  const shown = all ? sorted : sorted.slice(0, MOST)
  return (
    <details className="source-notes">
      <summary>{source.diagnostics(format.number(diagnostics.length))}</summary>
      <ul>
        {shown.map((diagnostic, index) => {
          const { code, severity, place, expected } = diagnostic
          const detail = diagnosticDetail(diagnostic, language)
          return (
            <li key={keyOf(diagnostic, index)} data-severity={severity}>
              <strong>{source.severity[severity]}</strong> {wording[code]}
              {detail === '' ? null : <span className="source-note-text"> {detail}</span>}
              {expected === undefined ? null : (
                <span className="source-note-text"> {importing.expected(expected)}</span>
              )}
              {place === null ? null : (
                <button type="button" aria-label={`${source.jump}: ${wording[code]}`} onClick={() => onJump(place)}>
                  {source.jump}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {shown.length < sorted.length ? (
        <button type="button" onClick={() => setAll(true)}>
          {source.showAll}
        </button>
      ) : null}
    </details>
  )
}
