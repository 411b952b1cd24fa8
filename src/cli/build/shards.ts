import { createHash } from 'node:crypto'
import { appendFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { WireReportFigures } from '../../core/schema/wire-report'
import { SCHEMA_VERSION } from '../../core/schema/schema-version'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { OPENING_FIGURES } from '../../core/schema/opening-figures'
import { scopeOf } from '../../core/metrics/scope'

/** Writes the figures of each agency into a file of their own, so that a page loads only what its view needs. */
export interface Shards {
  /** Adds a report; its line of the catalog, told where. */
  readonly add: (entry: CatalogEntry, figures: WireReportFigures) => Promise<CatalogEntry>
  /** Ends the files; the one a page opens with gets the name every page knows. */
  readonly close: (entries: readonly CatalogEntry[]) => Promise<readonly CatalogEntry[]>
}

/** An agency's name is no safe name for a file everywhere; reports that name none are kept by year. */
const fileOf = ({ agency, year }: CatalogEntry): string => {
  if (agency === null) return year === null ? 'figures/unnamed.json' : `figures/unnamed-${year}.json`
  return `figures/${createHash('sha256').update(agency).digest('hex').slice(0, 12)}.json`
}

/** Shards in a folder that has a folder `figures`. */
export const openShards = (folder: string): Shards => {
  const begun = new Set<string>()
  return {
    add: async (entry, figures) => {
      const file = fileOf(entry)
      const head = begun.has(file) ? ',' : `{"schemaVersion":${SCHEMA_VERSION},"reports":[`
      begun.add(file)
      await appendFile(join(folder, file), `${head}\n${JSON.stringify(figures)}`)
      return { ...entry, figures: file }
    },
    close: async (entries) => {
      for (const file of begun) await appendFile(join(folder, file), '\n]}\n')
      const [agency] = scopeOf(entries, { agencies: [], years: null }).agencies
      const opening = entries.find((entry) => entry.agency === agency)?.figures
      if (opening === undefined || agency === undefined) return entries
      await rename(join(folder, opening), join(folder, OPENING_FIGURES))
      return entries.map((entry) => (entry.figures === opening ? { ...entry, figures: OPENING_FIGURES } : entry))
    },
  }
}
