import type { CatalogEntry } from '../core/schema/wire-catalog'

/** An agency that can be chosen. */
export interface AgencyChoice {
  readonly agency: string
  readonly region: string | null
  readonly reports: number
}

let collator: Intl.Collator | null = null

/** Order of pinyin; its table is large and made only when names are first looked for. */
const compare = (left: string, right: string): number => {
  collator ??= new Intl.Collator('zh-u-co-pinyin')
  return collator.compare(left, right)
}

/** Agencies of the catalog by region, then name, with the number of their reports. */
export const agencyChoices = (entries: readonly CatalogEntry[]): readonly AgencyChoice[] => {
  const found = new Map<string, AgencyChoice>()
  for (const { agency, region } of entries) {
    if (agency === null) continue
    const known = found.get(agency)
    found.set(agency, known === undefined ? { agency, region, reports: 1 } : { ...known, reports: known.reports + 1 })
  }
  return [...found.values()].sort((a, b) => compare(a.region ?? '', b.region ?? '') || compare(a.agency, b.agency))
}

/** Whether a name is called so for short, or spelled by letters in pinyin. */
export type SpelledBy = (name: string, letters: string) => boolean

/** Agencies whose name, short name, region or pinyin hold the query. */
export const searchAgencies = (
  choices: readonly AgencyChoice[],
  query: string,
  isSpelledBy: SpelledBy,
): readonly AgencyChoice[] => {
  const wanted = query.trim().toLowerCase()
  return choices.filter(
    ({ agency, region }) =>
      agency.toLowerCase().includes(wanted) || (region ?? '').includes(wanted) || isSpelledBy(agency, wanted),
  )
}
