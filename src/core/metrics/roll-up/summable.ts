import { FORM_IDS } from '../../domain/catalogue'
import type { IndicatorId } from '../../domain/catalogue'
import { rowsOfForm } from '../../domain/catalogue-index'
import { isNamedBySubject } from '../../domain/forms/prose'
import { readIndicator } from '../read-indicator'
import type { AnnualReport } from '../selection'

/** Where a quantity stands in the forms, the latest form first; the rank in the latest form it is in counts. */
const RANKS: ReadonlyMap<IndicatorId, number> = new Map(
  [...FORM_IDS]
    .reverse()
    .flatMap(rowsOfForm)
    .map(({ indicator }, rank) => [indicator, rank] as const)
    .reverse(),
)
const rankOf = (indicator: IndicatorId): number => RANKS.get(indicator) ?? RANKS.size

/** Counts and amounts add up over regions; shares, what has no unit and what only its own words name do not. */
const addsUp = ({ report }: AnnualReport, indicator: IndicatorId): boolean => {
  if (isNamedBySubject(indicator)) return false
  const { value, unit } = readIndicator(report, indicator)
  return value !== null && unit !== null && unit !== '%'
}

/** The quantities these reports state that may be added over regions, those of most reports first, then as the latest form has them. */
export const summableIndicators = (reports: readonly AnnualReport[]): readonly IndicatorId[] => {
  const counts = new Map<IndicatorId, number>()
  for (const entry of reports) {
    const { cells, claims } = entry.report
    const stated = new Set([...cells, ...claims].map(({ indicator }) => indicator))
    for (const indicator of stated)
      if (addsUp(entry, indicator)) counts.set(indicator, (counts.get(indicator) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    .map(([indicator]) => indicator)
}
