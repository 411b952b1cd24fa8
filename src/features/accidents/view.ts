import type { AccidentFact, AccidentQuantity } from '../../core/metrics/accidents/facts'
import { isWholeYear, partOfYear, yearOf } from '../../core/domain/accidents/months'
import type { AccidentMaterial, AccidentSeries } from '../../core/metrics/accidents/series'
import { deriveAccidentSeries } from '../../core/metrics/accidents/series'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { Selection } from '../../core/metrics/selection'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import { areaName } from '../../ui/figures/accident-words'

/** What the accidents screen shows. `part`: months of the year (`01-08`), null for whole years. */
export interface AccidentsView extends AccidentMaterial {
  readonly reports: readonly ReportFigures[]
  readonly areas: readonly string[]
  readonly years: Selection['years']
  /** What the user narrowed: figures of unknown area or year are shown only where nothing is. */
  readonly narrowed: { readonly areas: boolean; readonly years: boolean }
  readonly part: string | null
  /** Smallest figure of a year before of which we give a percentage. */
  readonly smallBase: number
}

/** One quantity of one area in the view, a series for each publisher. */
export const seriesIn = (view: AccidentsView, area: string, quantity: AccidentQuantity): readonly AccidentSeries[] =>
  deriveAccidentSeries(view, {
    area,
    quantity,
    years: view.years,
    ...(view.part === null ? {} : { part: view.part }),
  })

/** Whether a fact belongs to the shown areas, years and part of the year. */
export const inView = (view: AccidentsView, fact: AccidentFact): boolean => {
  const year = yearOf(fact.period)
  const period = view.part === null ? isWholeYear(fact.period) : partOfYear(fact.period) === view.part
  return view.areas.includes(fact.area) && year >= view.years.from && year <= view.years.to && period
}

/** What a row is about where several publishers give figures: `全国 · 统计局公报`. */
export const subjectOf = ({ area, publisher }: AccidentSeries, several: boolean, words: AccidentsWords): string =>
  several ? `${areaName(area, words)} · ${words.messages.accidentFigures.publishers[publisher]}` : areaName(area, words)
