import type { ReactNode } from 'react'
import { useFormat } from '../../i18n/locale'
import { useSourceWords } from '../../i18n/source/use-source-words'

interface FigureStepsProps {
  /** Places a number was read from. */
  readonly count: number
  /** Position of the selected one, from 0; -1 for none. */
  readonly at: number
  readonly hasPrevious: boolean
  readonly hasNext: boolean
  readonly onStep: (by: 1 | -1) => void
  readonly children: ReactNode
}

/** From figure to figure in reading order, and back to where one came from. */
export const FigureSteps = ({ count, at, hasPrevious, hasNext, onStep, children }: FigureStepsProps) => {
  const { own: source } = useSourceWords()
  const format = useFormat()
  return (
    <div className="source-steps">
      {children}
      <span>{source.figures(format.number(count))}</span>
      <button type="button" disabled={!hasPrevious} onClick={() => onStep(-1)}>
        {source.previous}
      </button>
      <button type="button" disabled={!hasNext} onClick={() => onStep(1)}>
        {source.next}
      </button>
      {at < 0 ? null : <span>{source.position(format.number(at + 1), format.number(count))}</span>}
      <span className="source-keys">{source.keys}</span>
    </div>
  )
}
