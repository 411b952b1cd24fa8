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

/** Finds among choices, prepared once, those that answer what was typed. */
export type AgencySearch = (choices: readonly AgencyChoice[]) => (typed: string) => readonly AgencyChoice[]

/** Those whose name holds the words: as good as can be while pinyin and short names are not there. */
export const byNameOnly: AgencySearch = (choices) => (typed) =>
  choices.filter(({ agency }) => agency.includes(typed.trim()))
