import type { AccidentBreak } from '../../core/domain/accidents/breaks'
import { ACCIDENT_BREAKS } from '../../core/domain/accidents/breaks'
import { ACCIDENT_QUANTITIES } from '../../core/metrics/accidents/facts'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import type { AccidentsView } from './view'
import { seriesIn } from './view'

/** A break in words: since when, its name in the charts, what it means. */
export interface BreakNote {
  readonly id: AccidentBreak['id']
  readonly years: string
  readonly label: string
  readonly text: string
}

/** Explanations of the breaks among the shown years and areas. */
export const breakNotes = (view: AccidentsView, words: AccidentsWords): readonly BreakNote[] => {
  const { breaks } = words.own
  const known = ACCIDENT_BREAKS.filter(({ areas }) => areas === null || areas.some((area) => view.areas.includes(area)))
  const drawn = view.areas
    .flatMap((area) => ACCIDENT_QUANTITIES.flatMap((quantity) => seriesIn(view, area, quantity)))
    .flatMap((series) => series.breaks.filter(({ id }) => id === 'publisher'))
  const shown = [...known, ...drawn].filter(({ year }) => year > view.years.from && year <= view.years.to)
  const byYear = [...shown].sort((a, b) => a.year - b.year)
  return [...new Set(byYear.map(({ id }) => id))].map((id) => {
    const years = [...new Set(byYear.filter((entry) => entry.id === id).map(({ year }) => year))]
    return { id, years: years.join(words.messages.readings.listSeparator), ...breaks[id] }
  })
}
