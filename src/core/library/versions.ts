import { formatPeriod } from '../domain/period'
import type { Report, ReportFigures } from '../domain/report'
import { agencyId } from '../text/agency-id'

type About = Pick<ReportFigures, 'metadata'>

/**
 * The same for every version of one report: of one agency (in whichever spelling), year and kind, a bulletin of the same
 * months too. null where the report does not say whose it is or of which year: it is a version of nothing.
 */
export const versionKey = ({ metadata: { agency, year, kind, period } }: About): string | null => {
  if (agency === null || year === null) return null
  const months = kind === 'annual-report' || period === null ? '' : formatPeriod(period.period)
  return [agencyId({ agency: agency.value, kind }), year.value, kind, months].join('|')
}

/** Versions of one report, in the order they came; those of which there is only one are left out. */
export const severalVersions = <T>(all: readonly T[], reportOf: (one: T) => About): readonly (readonly T[])[] => {
  const byKey = new Map<string, T[]>()
  for (const one of all) {
    const key = versionKey(reportOf(one))
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), one])
  }
  return [...byKey.values()].filter(({ length }) => length > 1)
}

/** Reports in rounds, none of which has two versions of one report: what is compared over the years is compared within a round. */
export const inRounds = (reports: readonly Report[]): readonly (readonly Report[])[] => {
  const places = new Map(
    severalVersions(reports, (report) => report).flatMap((versions) => versions.map(({ id }, at) => [id, at] as const)),
  )
  const roundOf = ({ id }: Report): number => places.get(id) ?? 0
  const count = Math.max(0, ...reports.map(roundOf)) + 1
  return Array.from({ length: count }, (_, round) => reports.filter((report) => roundOf(report) === round))
}
