import type { Report } from '../../core/domain/report'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { agencyId } from '../../core/text/agency-id'
import type { NamedBy } from '../../core/text/agency-id'
import type { Agency } from './agencies'
import { regionOf } from './region'

/** Who a report says it is from, for joining agencies; null where it does not say. */
export const namedBy = ({ metadata }: Pick<Report, 'metadata'>): NamedBy | null =>
  metadata.agency === null ? null : { agency: metadata.agency.value, kind: metadata.kind }

/** The report with its agency under the name it has in all its reports; what is printed stays. */
export const underJoinedName = <T extends Pick<Report, 'metadata'>>(
  report: T,
  agencies: ReadonlyMap<string, Agency>,
): T => {
  const joined = agencyOf(report, agencies)
  const { agency } = report.metadata
  if (joined === null || agency === null || joined.name === agency.value) return report
  return { ...report, metadata: { ...report.metadata, agency: { ...agency, value: joined.name } } }
}

const agencyOf = (report: Pick<Report, 'metadata'>, agencies: ReadonlyMap<string, Agency>): Agency | null => {
  const named = namedBy(report)
  return named === null ? null : (agencies.get(agencyId(named)) ?? null)
}

/** One line of the catalog. */
export const catalogEntry = (report: Report, agencies: ReadonlyMap<string, Agency>): CatalogEntry => {
  const { kind, year, form, title, published } = report.metadata
  const agency = agencyOf(report, agencies)
  const count = (severity: 'error' | 'warning'): number =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return {
    id: report.id,
    agency: agency?.name ?? null,
    agencyId: agency?.id ?? null,
    region: agency === null ? null : regionOf(agency.name),
    kind,
    year: year?.value ?? null,
    form: form?.value ?? null,
    title,
    published: published?.value ?? null,
    counts: {
      cells: report.cells.length,
      values: report.cells.filter(({ content }) => content.state === 'value').length,
      claims: report.claims.length,
      accidents: report.accidents.length,
      rates: report.rates.length,
      errors: count('error'),
      warnings: count('warning'),
    },
    file: `reports/${report.id}.json`,
  }
}
