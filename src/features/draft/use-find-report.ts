import { useQueryClient } from '@tanstack/react-query'
import type { Report } from '../../core/domain/report'
import { useLocalReports } from '../../data/local-reports'
import { reportQuery } from '../../data/queries'

/** Finds a report whole, on this computer or in the data set; rejects where it cannot be had. */
export const useFindReport = (): ((id: string) => Promise<Report>) => {
  const local = useLocalReports()
  const client = useQueryClient()
  return async (id) => local.find((report) => report.id === id) ?? (await client.query(reportQuery(id)))
}
