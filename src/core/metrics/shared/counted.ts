import type { ListedReport } from '../scope'
import { countOfValues, heldReports } from '../coverage/held-reports'
import { figureNameText, figureOwnerText } from './figure-name'
import type { SharedName } from './figure-name'
import type { ShownFigure } from './shown-figures'

const counted = (kind: 'held' | 'findings', agency: string, year: number, count: number): ShownFigure => {
  const name: SharedName = { kind }
  const owner = figureOwnerText({ kind: 'agency', agency })
  return { owner, year, name: figureNameText(name), column: null, text: String(count), source: null }
}

/** How many figures the tables held of each agency and year have. */
export const heldCounts = (listed: readonly ListedReport[]): readonly ShownFigure[] =>
  heldReports(listed).rows.flatMap(({ agency, byYear }) =>
    [...byYear].map(([year, reports]) => counted('held', agency, year, countOfValues(reports))),
  )

interface Judged {
  readonly reports: readonly { readonly id: string; readonly agency: string | null; readonly year: number | null }[]
  readonly findings: readonly { readonly reportId: string }[]
}

/** Agencies and years asked for; none, and null: all. */
interface Asked {
  readonly agencies: readonly string[]
  readonly years: readonly [number, number] | null
}

/** How many contradictions were found in the reports of these agencies and years, by agency and year. */
export const findingCounts = ({ reports, findings }: Judged, { agencies, years }: Asked): readonly ShownFigure[] => {
  const found = new Map<string, number>()
  for (const { reportId } of findings) found.set(reportId, (found.get(reportId) ?? 0) + 1)
  return reports.flatMap(({ id, agency, year }) => {
    const isAsked =
      agency !== null &&
      year !== null &&
      (agencies.length === 0 || agencies.includes(agency)) &&
      (years === null || (year >= years[0] && year <= years[1]))
    return isAsked ? [counted('findings', agency, year, found.get(id) ?? 0)] : []
  })
}
