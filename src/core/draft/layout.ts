import type { ColumnId, FormId, IndicatorId } from '../domain/catalogue'
import { formRow } from '../domain/catalogue-index'

/** A figure the form asks for; `column` is null where its row has a single value. */
export interface FigureSlot {
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
}

/** One cell of a table as the notice prints it: a label, or a place to be filled in. */
export interface LayoutCell {
  /** Empty where a figure is to be filled in. */
  readonly text: string
  readonly header: boolean
  readonly colSpan: number
  readonly rowSpan: number
  /** The figure that belongs here; absent for labels. */
  readonly figure?: FigureSlot
}

/** A statutory table without its figures, row by row, spans as in the notice. */
export interface LayoutTable {
  /** Heading it stands under. */
  readonly heading: string
  readonly rows: readonly (readonly LayoutCell[])[]
}

interface Spans {
  readonly colSpan?: number
  readonly rowSpan?: number
}

/** A label in the head of a table or at the head of a row. */
export const label = (text: string, { colSpan = 1, rowSpan = 1 }: Spans = {}): LayoutCell => ({
  text,
  header: true,
  colSpan,
  rowSpan,
})

/** Text that is no head: units, codes. */
export const text = (content: string): LayoutCell => ({ text: content, header: false, colSpan: 1, rowSpan: 1 })

/** A place for a figure. */
export const slot = (indicator: IndicatorId, column: ColumnId | null, colSpan = 1): LayoutCell => ({
  text: '',
  header: false,
  colSpan,
  rowSpan: 1,
  figure: { indicator, column },
})

/** Places for all figures of a row, in the order of the form. */
export const slotsOf = (form: FormId, indicator: IndicatorId): readonly LayoutCell[] => {
  const columns = formRow(form, indicator)?.columns ?? []
  return columns.length === 0 ? [slot(indicator, null)] : columns.map((column) => slot(indicator, column))
}

/** Official label of a row, without its enumerator; the id where the form has no such row. */
export const labelOf = (form: FormId, indicator: IndicatorId): string => formRow(form, indicator)?.label ?? indicator
