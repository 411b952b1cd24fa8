import type { TableColumn } from '../charts/series'

interface ColumnChoiceProps {
  readonly words: { readonly columns: string; readonly allColumns: string }
  /** The first one names the rows and always stays. */
  readonly columns: readonly TableColumn[]
  readonly shown: readonly string[]
  readonly onSwitch: (column: string) => void
  readonly onAll: () => void
}

/** Which columns are shown; the last one cannot be put away. */
export const ColumnChoice = ({ words, columns, shown, onSwitch, onAll }: ColumnChoiceProps) => {
  const [first, ...others] = columns
  if (first === undefined || others.length < 2) return null
  return (
    <details className="column-choice">
      <summary>{words.columns}</summary>
      <fieldset>
        <legend className="visually-hidden">{words.columns}</legend>
        <label>
          <input type="checkbox" checked disabled />
          {first.label}
        </label>
        {others.map(({ key, label }) => {
          const checked = shown.includes(key)
          return (
            <label key={key}>
              <input
                type="checkbox"
                checked={checked}
                disabled={checked && shown.length === 1}
                onChange={() => onSwitch(key)}
              />
              {label}
            </label>
          )
        })}
        <button type="button" disabled={shown.length === others.length} onClick={onAll}>
          {words.allColumns}
        </button>
      </fieldset>
    </details>
  )
}
