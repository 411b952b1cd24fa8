import type { Report } from '../../core/domain/report'
import type { Catalog, CatalogEntry } from '../../core/schema/wire-catalog'
import { SCHEMA_VERSION } from '../../core/schema/wire-report'
import { joinAgencies } from './agencies'
import { regionOf } from './region'

/** One line of the catalog as far as the report itself says it; {@link catalogOf} joins the agencies. */
export const catalogEntry = (report: Report): CatalogEntry => {
  const { kind, agency, year, form, title, published } = report.metadata
  const count = (severity: 'error' | 'warning'): number =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return {
    id: report.id,
    agency: agency?.value ?? null,
    agencyId: null,
    region: null,
    kind,
    year: year?.value ?? null,
    form: form?.value ?? null,
    title,
    published: published?.value ?? null,
    counts: {
      cells: report.cells.length,
      claims: report.claims.length,
      accidents: report.accidents.length,
      rates: report.rates.length,
      errors: count('error'),
      warnings: count('warning'),
    },
    file: `reports/${report.id}.json`,
  }
}

/** The catalog: every agency under one name, id and region in all its years. */
export const catalogOf = (entries: readonly CatalogEntry[]): Catalog => {
  const agencies = joinAgencies(entries.flatMap(({ agency }) => agency ?? []))
  return {
    schemaVersion: SCHEMA_VERSION,
    reports: entries.map((entry) => {
      const agency = entry.agency === null ? undefined : agencies.get(entry.agency)
      if (agency === undefined) return entry
      return { ...entry, agency: agency.name, agencyId: agency.id, region: regionOf(agency.name) }
    }),
  }
}
