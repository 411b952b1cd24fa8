import type { AccidentFact } from '../../core/metrics/accidents/facts'
import { areaOfAgency, NATION } from '../../core/domain/accidents/area'
import { areasOf } from '../../core/metrics/accidents/series'

/** Areas shown before the user chooses. */
const FIRST_AREAS: readonly string[] = ['衡阳市', '湖南省', '广州市', NATION]

/** The four first, then every other area found, those with most figures first. */
export const areaChoices = (facts: readonly AccidentFact[]): readonly string[] => {
  const found = areasOf(facts)
  return [...FIRST_AREAS.filter((area) => found.includes(area)), ...found.filter((area) => !FIRST_AREAS.includes(area))]
}

/**
 * Areas to show: those ticked here, else those of the agencies in the filter bar, else the four; only areas with figures.
 */
export const shownAreas = (
  facts: readonly AccidentFact[],
  ticked: readonly string[],
  agencies: readonly string[],
): readonly string[] => {
  const ofAgencies = [...new Set(agencies.flatMap((agency) => areaOfAgency(agency) ?? []))]
  const chosen = ticked.length > 0 ? ticked : ofAgencies
  const choices = areaChoices(facts)
  const kept = chosen.filter((area) => choices.includes(area))
  if (kept.length > 0) return kept
  const first = choices.filter((area) => FIRST_AREAS.includes(area))
  return first.length > 0 ? first : choices.slice(0, 1)
}
