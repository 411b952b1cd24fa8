import { partLabel } from '../../ui/figures/accident-points'
import { useWords } from '../../ui/figures/words'

interface ControlsProps {
  readonly choices: readonly string[]
  readonly areas: readonly string[]
  readonly onAreas: (areas: readonly string[]) => void
  readonly parts: readonly string[]
  readonly part: string | null
  readonly onPart: (part: string | null) => void
}

/** Which areas, and whole years or which months of the year. */
export const Controls = ({ choices, areas, onAreas, parts, part, onPart }: ControlsProps) => {
  const words = useWords()
  const { accidents } = words.messages
  const toggled = (area: string) => (areas.includes(area) ? areas.filter((shown) => shown !== area) : [...areas, area])
  return (
    <div className="accident-controls">
      <fieldset className="areas">
        <legend>{accidents.areas}</legend>
        {choices.map((area) => (
          <label key={area}>
            <input type="checkbox" checked={areas.includes(area)} onChange={() => onAreas(toggled(area))} />
            {area}
          </label>
        ))}
      </fieldset>
      <label>
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
