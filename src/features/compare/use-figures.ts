import { useMemo } from 'react'
import type { ReportFigures } from '../../core/domain/report'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useLocalReports } from '../../data/local-reports'
import { useReports } from '../../data/use-reports'

/** The figures of reports, and the reports that are listed but whose figures are damaged or gone. */
export interface Figures {
  readonly reports: readonly ReportFigures[]
  readonly unread: readonly CatalogEntry[]
}

/** The figures of these reports, those of this computer among them; null while they load. A failure of all is the screen's. */
export const useFigures = (entries: readonly CatalogEntry[]): Figures | null => {
  const local = useLocalReports()
  const mine = new Set(local.map(({ id }) => id))
  const published = entries.filter(({ id }) => !mine.has(id))
  const query = useReports(published, { enabled: published.length > 0, throwOnError: true })
  return useMemo(() => {
    if (published.length > 0 && query.data === undefined) return null
    const all = new Map([...(query.data?.reports ?? []), ...local].map((report) => [report.id, report]))
    return {
      reports: entries.flatMap(({ id }) => all.get(id) ?? []),
      unread: entries.filter(({ id }) => !all.has(id)),
    }
    // oxlint-disable-next-line react/exhaustive-deps -- `published` is made of the others
  }, [entries, local, query.data])
}
