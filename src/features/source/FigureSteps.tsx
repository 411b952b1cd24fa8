import { useFormat, useMessages } from '../../i18n/locale'

interface FigureStepsProps {
  /** Places a figure was read from. */
  readonly figures: number
  /** Those and the place that is looked at, if no figure was read there. */
  readonly stops: number
  /** Position of the selected stop, from 0; -1 for none. */
  readonly at: number
  readonly onStep: (by: 1 | -1) => void
}

/** From figure to figure in reading order. */
export const FigureSteps = ({ figures, stops, at, onStep }: FigureStepsProps) => {
  const { source } = useMessages()
  const format = useFormat()
  return (
    <p className="source-steps">
      <span>{source.figures(format.number(figures))}</span>
      <button type="button" disabled={at === 0 || stops === 0} onClick={() => onStep(-1)}>
        {source.previous}
      </button>
      <button type="button" disabled={at === stops - 1 || stops === 0} onClick={() => onStep(1)}>
        {source.next}
      </button>
      {at < 0 ? null : <span>{source.position(format.number(at + 1), format.number(stops))}</span>}
      <span className="source-keys">{source.keys}</span>
    </p>
  )
}
