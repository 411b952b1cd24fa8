import type { QueryClient } from '@tanstack/react-query'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { library } from '../../data/library'
import { reportsQuery } from '../../data/reports-query'

/** The figures of these lines, those of this computer among them, in the order of the lines; loaded where they are not. */
export const loadFigures = async (
  client: QueryClient,
  entries: readonly CatalogEntry[],
): Promise<readonly ReportFigures[]> => {
  const local = new Map(library().reports.map((report) => [report.id, report]))
  const published = entries.filter(({ id }) => !local.has(id))
  const loaded = published.length === 0 ? [] : (await client.query(reportsQuery(published))).reports
  const all = new Map<string, ReportFigures>([...loaded.map((report) => [report.id, report] as const), ...local])
  return entries.flatMap(({ id }) => all.get(id) ?? [])
}
