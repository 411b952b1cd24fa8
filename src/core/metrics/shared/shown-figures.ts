import type { ColumnId, IndicatorId, SectionId } from '../../domain/catalogue'
import { sectionOf } from '../../domain/catalogue-index'
import type { CellContent } from '../../domain/cell'
import type { Place } from '../../domain/place'
import type { AnnualReport } from '../selection'

/** Whose figure it is and of what; the same in any two states of the data. */
export interface FigureKey {
  readonly agency: string
  readonly year: number
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
}

/** A figure of a statutory table as it stands in a report. */
export interface ShownFigure extends FigureKey {
  /** What stands there, see {@link stateText}. */
  readonly text: string
  readonly reportId: string
  readonly place: Place
}

const MARKS: Readonly<Record<Exclude<CellContent['state'], 'value'>, string>> = {
  blank: '□',
  dash: '-',
  'not-applicable': '/',
  unreadable: '?',
}
const BOUNDS = { 'at-least': '+', about: '~', 'up-to': '<' } as const

/**
 * What stands in a cell, in a few signs: the number, with `+`, `~` or `<` behind one that is approximate; □ blank, `-`
 * dash, `/` not applicable, `?` unreadable.
 * @example stateText({ state: 'value', value: 12, approx: 'about' }) // '12~'
 */
export const stateText = (content: CellContent): string => {
  if (content.state !== 'value') return MARKS[content.state]
  return `${content.value}${content.approx === undefined ? '' : BOUNDS[content.approx]}`
}

/** The figures of the tables of these reports in these sections. */
export const shownFigures = (
  reports: readonly AnnualReport[],
  sections: readonly SectionId[],
): readonly ShownFigure[] => {
  const asked = new Set(sections)
  return reports.flatMap(({ agency, year, report }) =>
    report.cells
      .filter(({ indicator }) => asked.has(sectionOf(indicator)))
      .map(({ indicator, column, content, place }) => ({
        agency,
        year,
        indicator,
        column,
        text: stateText(content),
        reportId: report.id,
        place,
      })),
  )
}
