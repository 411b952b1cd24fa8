import type { ColumnId, IndicatorId } from '../../core/domain/catalogue'
import type { Shown, ShownCell } from '../../core/schema/wire-shown'

/** A figure where it stands in the file: card, row and column counted from 0. */
export interface FigureAt {
  readonly card: number
  readonly row: number
  readonly column: number
  readonly cell: ShownCell
  readonly report: string
  /** What the row and column call it. */
  readonly name: string
}

const rowName = (cells: readonly ShownCell[]): string =>
  cells
    .filter(({ value, text }) => value === undefined && text !== '')
    .slice(0, 2)
    .map(({ text }) => text)
    .join(' · ')

const isWorkedOut = ({ mark, sources = [] }: ShownCell): boolean => mark === 'derived' || sources.length !== 1

/** Every printed figure of the cards, blanks included; worked-out ones are left out. */
export const printedFigures = ({ cards }: Pick<Shown, 'cards'>): readonly FigureAt[] =>
  cards.flatMap(({ table }, card) =>
    table.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column): readonly FigureAt[] => {
        const [source] = cell.sources ?? []
        if (cell.value === undefined || source === undefined || isWorkedOut(cell)) return []
        return [{ card, row, column, cell, report: source.report, name: rowName(cells) }]
      }),
    ),
  )

/** Key of a figure of the form. */
export const figureKey = (report: string, indicator: IndicatorId, column: ColumnId | null): string =>
  `${report}|${indicator}|${column ?? ''}`

/** Figures by report, row and column of the form; the first of several. */
export const byFormRow = (figures: readonly FigureAt[]): ReadonlyMap<string, FigureAt> => {
  const found = new Map<string, FigureAt>()
  for (const figure of figures) {
    const { indicator, column = null } = figure.cell
    if (indicator === undefined) continue
    const key = figureKey(figure.report, indicator, column)
    if (!found.has(key)) found.set(key, figure)
  }
  return found
}
