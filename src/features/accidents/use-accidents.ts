import { useMemo } from 'react'
import type { AccidentFact } from '../../core/metrics/accidents/facts'
import { accidentFacts } from '../../core/metrics/accidents/facts'
import { printedChanges } from '../../core/metrics/accidents/printed-changes'
import type { RateFact } from '../../core/metrics/accidents/rates'
import { rateFacts } from '../../core/metrics/accidents/rates'
import { partsOf } from '../../core/metrics/accidents/series'
import { accidentYears } from '../../core/metrics/accidents/years'
import type { ReportFigures } from '../../core/metrics/report-figures'
import { useView } from '../../state/view-store'
import { askedWithout, shownAreas } from '../../core/metrics/accidents/shown-areas'
import type { AccidentsView } from './view'

const spanOf = (facts: readonly AccidentFact[], rates: readonly RateFact[]): readonly [number, number] => {
  const years = accidentYears(facts, rates)
  return [years[0] ?? 0, years.at(-1) ?? 0]
}

/** What the screen shows of the reports: areas, years and months as the link says, so far as there are figures. */
export const useAccidents = (reports: readonly ReportFigures[]) => {
  const chosenYears = useView((view) => view.years)
  const chosenAreas = useView((view) => view.areas)
  const agencies = useView((view) => view.agencies)
  const part = useView((view) => view.part)
  const smallBase = useView((view) => view.smallBase)
  const facts = useMemo(() => accidentFacts(reports), [reports])
  const changes = useMemo(() => printedChanges(reports), [reports])
  const rates = useMemo(() => rateFacts(reports), [reports])
  const [from, to] = chosenYears ?? spanOf(facts, rates)
  const areas = shownAreas(facts, chosenAreas, agencies)
  const without = askedWithout(facts, chosenAreas, agencies)
  const parts = [...new Set(areas.flatMap((area) => partsOf(facts, area)))].sort()
  const view: AccidentsView = {
    reports,
    facts,
    changes,
    areas,
    years: { from, to },
    narrowed: { areas: chosenAreas.length + agencies.length > 0, years: chosenYears !== null },
    part: part !== null && parts.includes(part) ? part : null,
    smallBase,
  }
  return { view, rates, parts, without }
}
