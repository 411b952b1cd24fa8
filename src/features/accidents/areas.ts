import type { AccidentFact } from '../../core/metrics/accidents/facts'
import { NATION } from '../../core/metrics/accidents/area'
import { areasOf } from '../../core/metrics/accidents/series'

/** Areas shown before the user chooses. */
const FIRST_AREAS: readonly string[] = ['衡阳市', '湖南省', '广州市', NATION]

/** The four first, then every other area found, those with most figures first. */
export const areaChoices = (facts: readonly AccidentFact[]): readonly string[] => {
  const found = areasOf(facts)
  return [...FIRST_AREAS.filter((area) => found.includes(area)), ...found.filter((area) => !FIRST_AREAS.includes(area))]
}

/** Areas to show: the chosen ones that have figures, else the four. */
export const shownAreas = (facts: readonly AccidentFact[], chosen: readonly string[]): readonly string[] => {
  const choices = areaChoices(facts)
  const kept = chosen.filter((area) => choices.includes(area))
  if (kept.length > 0) return kept
  const first = choices.filter((area) => FIRST_AREAS.includes(area))
  return first.length > 0 ? first : choices.slice(0, 1)
}
