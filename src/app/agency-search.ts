import type { CatalogEntry } from '../core/schema/wire-catalog'

/** An agency that can be chosen. */
export interface AgencyChoice {
  readonly agency: string
  readonly region: string | null
  readonly reports: number
  /** Pinyin initials of the name, `hysajj`. */
  readonly initials: string
}

/** First characters of each initial in pinyin order; no syllable begins with i, u or v. */
const BOUNDARIES = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥仨他屲夕丫帀'
const INITIALS = 'abcdefghjklmnopqrstwxyz'
/** Names of places whose first reading in a dictionary is not theirs. */
const PLACE_READINGS: readonly (readonly [string, string])[] = [
  ['重庆', 'cq'],
  ['长沙', 'cs'],
  ['长春', 'cc'],
  ['长治', 'cz'],
  ['厦门', 'xm'],
  ['六安', 'la'],
  ['蚌埠', 'bb'],
  ['耒阳', 'ly'],
  ['沭阳', 'sy'],
]
const HAN = /\p{Script=Han}/u

let collator: Intl.Collator | null = null

/** Order of pinyin; its table is large and made only when names are first looked for. */
const compare = (left: string, right: string): number => {
  collator ??= new Intl.Collator('zh-u-co-pinyin')
  return collator.compare(left, right)
}

/**
 * Pinyin initials of a name, from the collation of the platform, so that no dictionary is loaded.
 * @example pinyinInitials('衡阳市水利局') // 'hysslj'
 */
export const pinyinInitials = (name: string): string => {
  const initialOf = (character: string): string => {
    if (!HAN.test(character)) return character.toLowerCase()
    let initial = ''
    for (const [index, boundary] of [...BOUNDARIES].entries())
      if (compare(character, boundary) >= 0) initial = INITIALS[index] ?? ''
    return initial
  }
  const read = PLACE_READINGS.reduce((text, [place, initials]) => text.replaceAll(place, initials), name)
  return [...read].map(initialOf).join('')
}

/** Agencies of the catalog by region, then name, with the number of their reports. */
export const agencyChoices = (entries: readonly CatalogEntry[]): readonly AgencyChoice[] => {
  const found = new Map<string, AgencyChoice>()
  for (const { agency, region } of entries) {
    if (agency === null) continue
    const known = found.get(agency)
    found.set(
      agency,
      known === undefined
        ? { agency, region, reports: 1, initials: pinyinInitials(agency) }
        : { ...known, reports: known.reports + 1 },
    )
  }
  return [...found.values()].sort((a, b) => compare(a.region ?? '', b.region ?? '') || compare(a.agency, b.agency))
}

/** Agencies whose name, region or pinyin initials hold the query. */
export const searchAgencies = (choices: readonly AgencyChoice[], query: string): readonly AgencyChoice[] => {
  const wanted = query.trim().toLowerCase()
  return choices.filter(
    ({ agency, region, initials }) =>
      agency.toLowerCase().includes(wanted) || initials.includes(wanted) || (region ?? '').includes(wanted),
  )
}
