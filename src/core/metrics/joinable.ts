import { crosswalkBetween } from '../domain/crosswalk'
import type { Focus } from './focus'
import { deriveSeries } from './indicator-series'
import type { Quantity } from './indicator-series'
import { formOf } from './read-indicator'
import type { AnnualReport } from './selection'

/** What a report states, in a column and in whichever, each quantity once. */
const quantitiesOf = ({ report }: AnnualReport): readonly Quantity[] => {
  const cells = report.cells.map(
    ({ indicator, column }): Quantity => (column === null ? { indicator } : { indicator, column }),
  )
  const stated = [...cells, ...[...report.cells, ...report.claims].map(({ indicator }): Quantity => ({ indicator }))]
  return [...new Map(stated.map((quantity) => [`${quantity.indicator} ${quantity.column ?? ''}`, quantity])).values()]
}

/** Whether a quantity of the later report stands approximately for one row of the earlier one, and both have a value. */
const isJoined = (earlier: AnnualReport, later: AnnualReport, quantity: Quantity): boolean => {
  const [from, to] = [formOf(later.report), formOf(earlier.report)]
  if (from === null || to === null) return false
  const entry = crosswalkBetween(quantity.indicator, from, to, quantity.column)
  const [counterpart] = entry?.counterparts ?? []
  if (entry?.relation !== 'approximate' || counterpart === undefined) return false
  const series = deriveSeries([earlier, later], {
    quantities: [
      quantity,
      { indicator: counterpart, ...(entry.counterpartColumn && { column: entry.counterpartColumn }) },
    ],
    agency: later.agency,
    years: { from: earlier.year, to: later.year },
  })
  return series.breaks.some(({ joinable }) => joinable)
}

/** Whether any series of the agencies and years chosen has a break that may be joined approximately. */
export const hasJoinable = ({ reports }: Pick<Focus, 'reports'>): boolean =>
  reports.some((later) => {
    const form = formOf(later.report)
    const before = reports.filter(
      ({ agency, year, report }) => agency === later.agency && year < later.year && formOf(report) !== form,
    )
    const quantities = before.length === 0 ? [] : quantitiesOf(later)
    return before.some((earlier) => quantities.some((quantity) => isJoined(earlier, later, quantity)))
  })
