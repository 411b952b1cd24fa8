import type { AuditLanguage } from './present-finding'
import type { AuditWording } from './wording'

interface Named {
  readonly id: string
  readonly agency: string | null
  readonly year: number | null
}

/** Agency and year of each audited report, for figures that stand in another report than their finding. */
export const reportNames = (reports: readonly Named[], { words }: AuditWording): AuditLanguage['reportName'] => {
  const namesOf = () =>
    new Map(
      reports.map(({ id, agency, year }) => [
        id,
        { agency: agency ?? words.paper.unnamedAgency, year: year === null ? '' : String(year) },
      ]),
    )
  // few findings speak of another report, and there may be thousands
  let names: ReturnType<typeof namesOf> | null = null
  return (id) => (names ??= namesOf()).get(id) ?? null
}
