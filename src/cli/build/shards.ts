import { createHash } from 'node:crypto'
import { appendFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { scopeOf } from '../../core/metrics/scope'
import { checked } from '../../core/schema/check'
import { isBareReport } from '../../core/schema/check-figures'
import { reasonOf } from '../../core/schema/decode-error'
import { encodeAgencyFigures, withoutLabels } from '../../core/schema/encode-packed'
import { OPENING_FIGURES } from '../../core/schema/opening-figures'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import type { WireBareReport, WireReportFigures } from '../../core/schema/wire-report'

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

/** What was added to a file, a report a line. */
const addedTo = async (path: string): Promise<readonly WireBareReport[]> =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => {
      const report = checked(isBareReport, JSON.parse(line))
      if (!report.ok) throw new Error(`${path}: ${reasonOf(report.error)}`)
      return report.value
    })

/** Shards in a folder that has a folder `figures`. */
export const openShards = (folder: string): Shards => {
  const begun = new Set<string>()
  return {
    add: async (entry, figures) => {
      const file = fileOf(entry)
      begun.add(file)
      await appendFile(join(folder, file), `${JSON.stringify(withoutLabels(figures))}\n`)
      return { ...entry, figures: file }
    },
    close: async (entries) => {
      for (const file of begun) {
        const path = join(folder, file)
        await writeFile(path, encodeAgencyFigures(await addedTo(path)))
      }
      const [agency] = scopeOf(entries, { agencies: [], years: null }).agencies
      const opening = entries.find((entry) => entry.agency === agency)?.figures
      if (opening === undefined || agency === undefined) return entries
      await rename(join(folder, opening), join(folder, OPENING_FIGURES))
      return entries.map((entry) => (entry.figures === opening ? { ...entry, figures: OPENING_FIGURES } : entry))
    },
  }
}
