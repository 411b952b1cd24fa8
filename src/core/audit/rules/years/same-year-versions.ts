import type { Cell } from '../../../domain/cell'
import type { Check } from '../../../domain/finding'
import { compareSums } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import { cellOperand } from '../../operands'
import type { FiguresSubject, SeriesSubject } from '../../subject'
import { scopeReasons } from './scope-of-reports'
import { byYear } from './year-links'

const hasNumber = ({ content }: Cell): boolean => content.state === 'value' && content.approx === undefined

const compareCell = (
  { first, later }: { readonly first: FiguresSubject; readonly later: FiguresSubject },
  cell: Cell,
  series: SeriesSubject,
): readonly Check[] => {
  const other = first.cell(cell.indicator, cell.column)
  if (other === undefined || !hasNumber(cell) || !hasNumber(other)) return []
  const name = { indicator: cell.indicator, column: cell.column }
  const left = [{ sign: 1, operand: cellOperand(later.report, cell, name) }] as const
  const right = [{ sign: 1, operand: cellOperand(first.report, other, name) }] as const
  return [
    compareSums({
      instance: `same-year:${cell.indicator}/${cell.column ?? ''}`,
      reportId: later.report.id,
      relation: 'equal',
      left,
      right,
      severity: 'warning',
      doubts: doubtsOf([left[0].operand, right[0].operand], (id) => series.byId.get(id)),
      explain: () => scopeReasons(first, later),
    }),
  ]
}

/** Two reports of one agency for one year on one form: the same cell should say the same. */
export const sameYearVersions = (series: SeriesSubject): readonly Check[] =>
  series.agencies.flatMap((agency) =>
    [...byYear(agency).values()].flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : others
            .filter((later) => later.form === first.form)
            .flatMap((later) => later.report.cells.flatMap((cell) => compareCell({ first, later }, cell, series))),
    ),
  )
