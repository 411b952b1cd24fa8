import type { ColumnId, IndicatorId } from '../../core/domain/catalogue'
import { formatPlace } from '../../core/domain/place'
import type { ReportFigures } from '../../core/domain/report'
import type { Approximation, Unit } from '../../core/domain/unit'

/** What a report says at a place. */
export interface FigureFacts {
  readonly printed: string
  readonly unit: Unit | null
  readonly approx?: Approximation
  /** Row and column of the form; absent for a figure of a sentence. */
  readonly indicator?: IndicatorId
  readonly column?: ColumnId
}

const factsOf = ({ cells, claims }: ReportFigures): ReadonlyMap<string, FigureFacts> => {
  const facts = new Map<string, FigureFacts>()
  for (const { place, printed, unit, approx } of claims)
    facts.set(formatPlace(place), { printed, unit, ...(approx === undefined ? {} : { approx }) })
  for (const { place, printed, unit, content, indicator, column } of cells) {
    const approx = content.state === 'value' ? content.approx : undefined
    facts.set(formatPlace(place), {
      printed,
      unit,
      indicator,
      ...(column === null ? {} : { column }),
      ...(approx === undefined ? {} : { approx }),
    })
  }
  return facts
}

/** Finds what reports say at a place; each report is gone through once. */
export const figureFinder = (reports: readonly ReportFigures[]) => {
  const byId = new Map(reports.map((report) => [report.id, report]))
  const known = new Map<string, ReadonlyMap<string, FigureFacts>>()
  return (id: string, place: string): FigureFacts | undefined => {
    const report = byId.get(id)
    if (report === undefined) return undefined
    const facts = known.get(id) ?? factsOf(report)
    known.set(id, facts)
    return facts.get(place)
  }
}
