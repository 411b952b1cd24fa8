import type { FormId } from '../domain/catalogue'
import type { SourceDocument } from '../domain/document'
import type { Report } from '../domain/report'
import { readAccidents } from './accidents/read-accidents'
import { readClaims } from './claims/read-claims'
import { readMetadata } from './metadata/read-metadata'
import { findSecondReport } from './metadata/second-report'
import { normalizeDocument } from './normal-document'
import { readTables } from './tables/read-tables'
import { withoutDoubtfulNumbers } from './wrapped-number'

/**
 * Document → Report, deterministic, the same in Node and in the browser; `form` is the generation a person says it is on.
 *
 * ```
 * SourceDocument                     blocks as printed
 *   └ normalizeDocument              one spelling, offsets kept
 *       ├ findSecondReport           only the first report of a file is read; the second is named with its place
 *       ├ readTables                 form generation, cells, the blocks they used
 *       ├ readMetadata               kind, agency, year, period, publication date (form from the tables)
 *       ├ withoutDoubtfulNumbers   numbers broken by the end of a line that cannot be told are taken out of the sentences
 *       ├ readAccidents              accident statements and rates, the ranges they used
 *       └ readClaims                 figures of the remaining sentences
 * ```
 */
export const parseReport = (source: SourceDocument, id: string, form?: FormId): Report => {
  const whole = normalizeDocument(source)
  const second = findSecondReport(whole)
  const document = second === null ? whole : { ...whole, blocks: whole.blocks.slice(0, second.block) }
  const tables = readTables(document, form)
  const metadata = readMetadata(document, tables)
  const prose = withoutDoubtfulNumbers(document, tables.usedBlocks)
  const accidents = readAccidents(prose.document, { metadata: metadata.metadata, tableBlocks: tables.usedBlocks })
  const claims = readClaims(prose.document, {
    metadata: metadata.metadata,
    tableBlocks: tables.usedBlocks,
    taken: accidents.taken,
  })
  return {
    id,
    source: { name: source.name, format: source.format, encoding: source.encoding },
    metadata: metadata.metadata,
    cells: tables.cells,
    claims: claims.claims,
    accidents: accidents.accidents,
    rates: accidents.rates,
    diagnostics: [
      ...source.diagnostics,
      ...(second === null ? [] : [second.diagnostic]),
      ...metadata.diagnostics,
      ...tables.diagnostics,
      ...prose.diagnostics,
      ...accidents.diagnostics,
      ...claims.diagnostics,
    ],
    blocks: source.blocks,
  }
}
