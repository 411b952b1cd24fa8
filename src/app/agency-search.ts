import type { CatalogEntry } from '../core/schema/wire-catalog'

/** An agency that can be chosen. */
export interface AgencyChoice {
  readonly agency: string
  readonly region: string | null
  readonly reports: number
}

/** Agencies of the catalog with the number of their reports, as they come. */
export const agencyChoices = (entries: readonly CatalogEntry[]): readonly AgencyChoice[] => {
  const found = new Map<string, AgencyChoice>()
  for (const { agency, region } of entries) {
    if (agency === null) continue
    const known = found.get(agency)
    found.set(agency, known === undefined ? { agency, region, reports: 1 } : { ...known, reports: known.reports + 1 })
  }
  return [...found.values()]
}

/** Finds among choices, prepared once, those that answer what was typed. */
export type AgencySearch = (choices: readonly AgencyChoice[]) => (typed: string) => readonly AgencyChoice[]

/** Those whose name holds the words: as good as can be while order, pinyin and short names are not there. */
export const byNameOnly: AgencySearch = (choices) => (typed) =>
  choices.filter(({ agency }) => agency.includes(typed.trim()))
