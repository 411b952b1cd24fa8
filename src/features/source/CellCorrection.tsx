import { useId, useState } from 'react'
import type { Cell } from '../../core/domain/cell'
import type { Report } from '../../core/domain/report'
import { freshEntry } from '../../core/library/library-entry'
import { undoLibraryChange } from '../../data/library'
import { correctCell, keepEntries, uncorrectCell } from '../../data/library-actions'
import { useLibrary } from '../../data/local-reports'
import { useImportWords } from '../../i18n/importing/use-import-words'
import { CELL_STATES, contentTyped, typedOf } from './correction-form'

interface CellCorrectionProps {
  readonly report: Report
  /** Kept on this computer: only such a report can be corrected. */
  readonly local: boolean
  readonly cell: Cell
}

type FormProps = Omit<CellCorrectionProps, 'local'>

const CorrectionForm = ({ report, cell }: FormProps) => {
  const { correction } = useImportWords()
  const [typed, setTyped] = useState(() => typedOf(cell.content))
  const [refused, setRefused] = useState(false)
  const state = useId()
  const number = useId()
  const { indicator, column, place, read } = cell
  return (
    <form
      className="source-correction"
      aria-label={correction.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const content = contentTyped(typed)
        setRefused(content === null)
        if (content !== null) void correctCell(report.id, { indicator, column, place, content })
      }}
    >
      <label htmlFor={state}>{correction.state}</label>
      <select
        id={state}
        value={typed.state}
        onChange={({ target }) =>
          setTyped({ ...typed, state: CELL_STATES.find((one) => one === target.value) ?? typed.state })
        }
      >
        {CELL_STATES.map((one) => (
          <option key={one} value={one}>
            {correction.states[one]}
          </option>
        ))}
      </select>
      {typed.state === 'value' ? (
        <>
          <label htmlFor={number}>{correction.number}</label>
          <input
            id={number}
            type="text"
            inputMode="decimal"
            value={typed.number}
            aria-invalid={refused || undefined}
            onChange={({ target }) => setTyped({ ...typed, number: target.value })}
          />
        </>
      ) : null}
      {refused ? <p role="alert">{correction.invalid}</p> : null}
      <button type="submit">{correction.save}</button>
      {read === undefined ? null : (
        <button type="button" onClick={() => void uncorrectCell(report.id, { indicator, column, place })}>
          {correction.back}
        </button>
      )}
    </form>
  )
}

/** Puts what a person says in the place of what was read; a report of the data set is copied to this computer first. */
export const CellCorrection = ({ report, local, cell }: CellCorrectionProps) => {
  const { correction } = useImportWords()
  return (
    <details className="source-notes">
      <summary>{correction.title}</summary>
      <p>{local ? correction.note : correction.copyNote}</p>
      {local ? (
        <CorrectionForm key={JSON.stringify(cell.content)} report={report} cell={cell} />
      ) : (
        <button type="button" onClick={() => void keepEntries([freshEntry(report)])}>
          {correction.copy}
        </button>
      )}
    </details>
  )
}

/** Takes back the last change of the library where it was a correction of this report. */
export const UndoCorrection = ({ report }: { readonly report: string }) => {
  const { undo } = useImportWords()
  const { undoable } = useLibrary()
  if (undoable?.deed !== 'corrected' || !undoable.reports.includes(report)) return null
  return (
    <p>
      <button type="button" onClick={() => void undoLibraryChange()}>
        {undo.corrected}
      </button>
    </p>
  )
}
