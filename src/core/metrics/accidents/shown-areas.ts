import { areaOfAgency, NATION } from '../../domain/accidents/area'
import type { AccidentFact } from './facts'
import { areasOf } from './series'

/** Areas shown before the user chooses. */
const FIRST_AREAS: readonly string[] = ['衡阳市', '湖南省', '广州市', NATION]
/** So many areas are in sight where none of the four has figures. */
const IN_SIGHT = 4

/** Areas with figures: the four first (else those with most figures), then every other. */
export const areaChoices = (
  facts: readonly AccidentFact[],
): { readonly main: readonly string[]; readonly more: readonly string[] } => {
  const found = areasOf(facts)
  const known = FIRST_AREAS.filter((area) => found.includes(area))
  const [most] = found
  // one year of one of the four must not hide the area most figures are of
  const first = most === undefined || known.includes(most) ? known : [most, ...known]
  const main = known.length > 0 ? first : found.slice(0, IN_SIGHT)
  return { main, more: found.filter((area) => !main.includes(area)) }
}

const areasOfAgencies = (agencies: readonly string[]): readonly string[] => [
  ...new Set(agencies.flatMap((agency) => areaOfAgency(agency) ?? [])),
]

/** What of the areas ticked, else of the agencies in the filter bar, no figure is of. */
export const askedWithout = (
  facts: readonly AccidentFact[],
  ticked: readonly string[],
  agencies: readonly string[],
): readonly string[] => {
  const found = new Set(areasOf(facts))
  if (ticked.length > 0) return ticked.filter((area) => !found.has(area))
  return agencies.filter((agency) => areasOfAgencies([agency]).every((area) => !found.has(area)))
}

/**
 * Areas to show: those ticked here, else those of the agencies in the filter bar, else the first; only areas with figures.
 */
export const shownAreas = (
  facts: readonly AccidentFact[],
  ticked: readonly string[],
  agencies: readonly string[],
): readonly string[] => {
  const chosen = ticked.length > 0 ? ticked : areasOfAgencies(agencies)
  const found = areasOf(facts)
  const kept = chosen.filter((area) => found.includes(area))
  return kept.length > 0 ? kept : areaChoices(facts).main
}
