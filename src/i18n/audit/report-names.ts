import type { AuditLanguage } from './present-finding'
import type { AuditWording } from './wording'

interface Named {
  readonly id: string
  readonly agency: string | null
  readonly year: number | null
}

const indexes = new WeakMap<readonly Named[], ReadonlyMap<string, Named>>()

/** Every card asks, and there may be thousands. */
const byId = (reports: readonly Named[]): ReadonlyMap<string, Named> => {
  const index = indexes.get(reports) ?? new Map(reports.map((report) => [report.id, report]))
  indexes.set(reports, index)
  return index
}

/** Agency and year of each audited report, for figures that stand in another report than their finding. */
export const reportNames = (reports: readonly Named[], { words }: AuditWording): AuditLanguage['reportName'] => {
  return (id) => {
    const named = byId(reports).get(id)
    if (named === undefined) return null
    return { agency: named.agency ?? words.paper.unnamedAgency, year: named.year === null ? '' : String(named.year) }
  }
}
