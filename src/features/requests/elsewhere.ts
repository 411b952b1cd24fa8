import { sectionOf } from '../../core/domain/catalogue-index'
import type { Focus } from '../../core/metrics/focus'
import { leadReports } from '../../core/metrics/focus'
import { readIndicator } from '../../core/metrics/read-indicator'
import type { Reading, ReportFigures } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import { annualReports } from '../../core/metrics/selection'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { REQUEST_SECTIONS } from './model'

/** Agencies tried: each is a file of figures. */
const TRIED = 3

const statesSome = ({ cells, claims }: ReportFigures): boolean => {
  const ours = new Set(REQUEST_SECTIONS)
  return (
    cells.some(
      ({ content, indicator }) => content.state === 'value' && content.value > 0 && ours.has(sectionOf(indicator)),
    ) || claims.some(({ value, indicator }) => value > 0 && ours.has(sectionOf(indicator)))
  )
}

/** Whether an agency that nobody chose has reports whose requests are all 0 or not filled in. */
export const showsNothing = (focus: Focus): boolean => {
  const leads = leadReports(focus, REQUEST_SECTIONS)
  return !focus.chosen && leads.length > 0 && !leads.some(({ report }) => statesSome(report))
}

const numbersOf = ({ counts: { cells, values = cells, claims } }: CatalogEntry): number => values + claims

/** Of other agencies' latest reports in these years those that print most numbers. */
export const candidatesBeside = (entries: readonly CatalogEntry[], focus: Focus): readonly CatalogEntry[] => {
  const { from, to } = focus.years
  const usable = entries.filter(
    ({ kind, agency, year, figures }) =>
      kind === 'annual-report' &&
      agency !== null &&
      !focus.agencies.includes(agency) &&
      figures !== undefined &&
      year !== null &&
      year >= from &&
      year <= to,
  )
  // by year: the last one of an agency stays
  const latest = new Map(
    [...usable].sort((a, b) => (a.year ?? 0) - (b.year ?? 0)).map((entry) => [entry.agency, entry]),
  )
  const fullest = [...latest.values()].sort((a, b) => numbersOf(b) - numbersOf(a) || (a.id < b.id ? -1 : 1))
  return fullest.slice(0, TRIED)
}

interface Found {
  readonly entry: AnnualReport
  readonly received: Reading
}

/** Of the latest reports of these agencies the one that received most requests; null where none did. */
export const fullestOf = (reports: readonly ReportFigures[], { years }: Focus): Found | null => {
  const latest = new Map(
    annualReports(reports)
      .filter(({ year }) => year >= years.from && year <= years.to)
      .map((entry) => [entry.agency, entry]),
  )
  const found = [...latest.values()].flatMap((entry): Found[] => {
    const received = readIndicator(entry.report, 'requests.received')
    return received.value !== null && received.value > 0 ? [{ entry, received }] : []
  })
  return found.sort((a, b) => (b.received.value ?? 0) - (a.received.value ?? 0))[0] ?? null
}
