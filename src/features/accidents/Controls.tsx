import { partLabel } from '../../ui/figures/accident-points'
import { areaName } from '../../ui/figures/accident-words'
import { useAccidentsWords } from '../../i18n/accidents/use-accidents-words'

interface ControlsProps {
  /** The areas most figures are of; always in sight. */
  readonly main: readonly string[]
  /** Every other area with figures; behind a fold unless one of them is ticked. */
  readonly more: readonly string[]
  readonly areas: readonly string[]
  readonly onAreas: (areas: readonly string[]) => void
  readonly parts: readonly string[]
  readonly part: string | null
  readonly onPart: (part: string | null) => void
}

/** Which areas, and whole years or which months of the year. */
export const Controls = ({ main, more, areas, onAreas, parts, part, onPart }: ControlsProps) => {
  const words = useAccidentsWords()
  const { own: accidents } = words
  const toggled = (area: string) => (areas.includes(area) ? areas.filter((shown) => shown !== area) : [...areas, area])
  const boxes = (choices: readonly string[]) =>
    choices.map((area) => (
      <label key={area} className="area">
        <input type="checkbox" checked={areas.includes(area)} onChange={() => onAreas(toggled(area))} />
        {areaName(area, words)}
      </label>
    ))
  return (
    <div className="accident-controls">
      <fieldset className="areas">
        <legend>{accidents.areas}</legend>
        {boxes([...main, ...more.filter((area) => areas.includes(area))])}
        {more.length === 0 ? null : (
          <details className="more-areas">
            <summary>{accidents.moreAreas(words.format.number(more.length))}</summary>
            <div className="areas">{boxes(more.filter((area) => !areas.includes(area)))}</div>
          </details>
        )}
      </fieldset>
      <label className="choice period-choice">
        {accidents.periodChoice}{' '}
        <select value={part ?? ''} onChange={(event) => onPart(event.target.value === '' ? null : event.target.value)}>
          <option value="">{accidents.wholeYears}</option>
          {parts.map((choice) => (
            <option key={choice} value={choice}>
              {partLabel(choice, words)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
