import type { Finding } from '../domain/finding'
import type { Place } from '../domain/place'
import { formatPlace } from '../domain/place'

/** True where a figure of the report takes part in the finding, or the finding is shown at it. */
export const concerns = ({ reportId, operands }: Finding, report: string): boolean =>
  reportId === report || operands.some((operand) => operand.reportId === report)

/** What is to be shown first of an audit. */
export const contradictionsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ verdict }) => verdict === 'contradicts')

/** A figure of a report by its place. */
interface PlacedFigure {
  readonly reportId: string
  readonly place: Place
}

const keyOf = ({ reportId, place }: PlacedFigure): string => `${reportId} ${formatPlace(place)}`

/** How many of the figures take part in each finding; findings without any are left out. */
export const touching = (
  findings: readonly Finding[],
  figures: readonly PlacedFigure[],
): ReadonlyMap<Finding, number> => {
  const keys = new Set(figures.map(keyOf))
  const reports = new Set(figures.map(({ reportId }) => reportId))
  const touched = new Map<Finding, number>()
  for (const finding of findings) {
    const count = finding.operands.filter(
      ({ reportId, place }) => place !== null && reports.has(reportId) && keys.has(keyOf({ reportId, place })),
    ).length
    if (count > 0) touched.set(finding, count)
  }
  return touched
}
