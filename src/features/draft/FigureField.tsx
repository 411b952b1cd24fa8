import { memo, useId } from 'react'
import type { ReportFigures } from '../../core/domain/report'
import type { CarriedFigure } from '../../core/draft/carry-over'
import { figureKey } from '../../core/draft/draft'
import type { CellRemark } from '../../core/draft/draft'
import type { FigureSlot } from '../../core/draft/layout'
import { useDraftWords } from '../../i18n/draft/use-draft-words'
import { useLabels } from '../../i18n/locale'
import { useDraft } from '../../state/draft-store'
import { FigureLink } from '../../ui/figures/figure-link'
import type { FigureMark } from './model'

interface FigureFieldProps {
  readonly figure: FigureSlot
  /** Name of its row. */
  readonly row: string
  readonly text: string
  readonly mark: FigureMark | null
  readonly unreadable: boolean
  readonly carried: CarriedFigure | null
  readonly before: ReportFigures | null
  /** What is to be said of it where a report was opened to be checked. */
  readonly remark: CellRemark | null
}

/** Element of a figure's field, so that a finding can lead to it. */
export const fieldId = (figure: FigureSlot): string => `draft-${figureKey(figure)}`

interface CarriedProps {
  readonly carried: CarriedFigure
  readonly before: ReportFigures
  readonly row: string
  /** The field says the same. */
  readonly taken: boolean
}

const Carried = ({ carried, before, row, taken }: CarriedProps) => {
  const words = useDraftWords()
  const year = String(before.metadata.year?.value ?? '')
  const value = String(carried.value)
  const [shown, label] = taken
    ? [words.carried(year), words.carriedFrom(`${row} ${value}`, year)]
    : [words.check.beside(value, year), words.figureName(row, words.check.beside(value, year))]
  const [first, ...also] = carried.from.map(({ place }) => ({ reportId: before.id, place }))
  return (
    <span className="draft-carried">
      <FigureLink source={first === undefined ? null : { ...first, also }} label={label}>
        {shown}
      </FigureLink>
    </span>
  )
}

/** One figure to fill in, with what is known of it: contradicting, holding, unreadable, taken from last year. */
export const FigureField = memo(
  ({ figure, row, text, mark, unreadable, carried, before, remark }: FigureFieldProps) => {
    const words = useDraftWords()
    const labels = useLabels()
    const figureTyped = useDraft((state) => state.figureTyped)
    const note = useId()
    const problem = unreadable ? words.notANumber : mark === 'contradicts' ? words.contradicts : null
    return (
      <>
        <input
          id={fieldId(figure)}
          className="draft-figure"
          data-mark={unreadable ? 'unreadable' : (mark ?? undefined)}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-label={words.figureName(row, figure.column === null ? '' : labels.column(figure.column))}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby={problem === null ? undefined : note}
          onChange={({ target }) => figureTyped(figure, target.value)}
        />
        {problem === null ? null : (
          <span id={note} className="draft-problem">
            {problem}
          </span>
        )}
        {remark === null || (remark.kind === 'left-out' && text.trim() !== '') ? null : (
          <span className="draft-remark">
            {remark.kind === 'corrected' ? words.check.corrected(remark.printed) : words.check.leftOut(remark.printed)}
          </span>
        )}
        {carried === null || before === null ? null : (
          <Carried carried={carried} before={before} row={row} taken={text.trim() === String(carried.value)} />
        )}
      </>
    )
  },
)
