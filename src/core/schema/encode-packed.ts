import { pack, packedText } from './pack'
import { PACKED_VERSION } from './schema-version'
import type { CatalogEntry } from './wire-catalog'
import { ENTRY_PARTS } from './wire-catalog'
import type { WireBareReport, WireReportFigures } from './wire-report'
import { CELL_PARTS, CLAIM_PARTS } from './wire-report'

/** Lines of the catalog → text of `catalog.json`. */
export const encodeCatalog = (entries: readonly CatalogEntry[]): string =>
  `{"schemaVersion":${PACKED_VERSION},"reports":${packedText(pack(entries, ENTRY_PARTS))}}\n`

/** A report without what the catalogue of its form says anyway. */
export const withoutLabels = ({ cells, claims, ...report }: WireReportFigures): WireBareReport => ({
  ...report,
  cells: cells.map(({ label: _label, columnLabel: _columnLabel, ...cell }) => cell),
  claims: claims.map(({ label: _label, ...claim }) => claim),
})

/** Reports of one agency → text of `figures/<agency>.json`. */
export const encodeAgencyFigures = (reports: readonly WireBareReport[]): string => {
  const heads = reports.map((report) => ({ ...report, cells: report.cells.length, claims: report.claims.length }))
  const cells = pack(
    reports.flatMap((report) => report.cells),
    CELL_PARTS,
  )
  const claims = pack(
    reports.flatMap((report) => report.claims),
    CLAIM_PARTS,
  )
  const lines = heads.map((head) => JSON.stringify(head)).join(',\n')
  return `{"schemaVersion":${PACKED_VERSION},"reports":[\n${lines}\n],"cells":${packedText(cells)},"claims":${packedText(claims)}}\n`
}
