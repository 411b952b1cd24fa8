import type { FormId, IndicatorId } from '../../core/domain/catalogue'
import { childrenOf } from '../../core/domain/catalogue-index'
import { readIndicator } from '../../core/metrics/read-indicator'
import type { Reading } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import type { BarsData } from './bars'
import { barsOf } from './bars'
import type { Words } from './words'

type ShareMeasure = 'count' | 'share'

/** A named reading. */
interface Part {
  readonly label: string
  readonly reading: Reading
}

/** Rows the outcomes of a form consist of: the children of 本年度办理结果, or of 申请答复数 before 2019. */
const outcomeIds = (form: FormId): readonly IndicatorId[] =>
  childrenOf(form, form === '2019' || form === '2021' ? 'requests.outcomes' : 'requests.answered')
    .map((row) => row.indicator)
    .filter((indicator) => indicator !== 'requests.answered')

/** Bars of parts against their whole; null where no part has a value. */
export const measured = (parts: readonly Part[], whole: Part, measure: ShareMeasure, words: Words): BarsData | null =>
  parts.some((part) => part.reading.value !== null) ? barsOf({ parts, whole, measure }, words) : null

/** An indicator of a report under the name its own form gives it. */
export const partOf = (entry: AnnualReport, indicator: IndicatorId, words: Words): Part => ({
  label: words.labels.indicator(indicator, entry.report.metadata.form?.value),
  reading: readIndicator(entry.report, indicator),
})

/** Outcomes within one form, additive; group rows are sums marked derived, unknown over a blank. */
export const outcomeBars = (entry: AnnualReport, measure: ShareMeasure, words: Words): BarsData | null => {
  const form = entry.report.metadata.form?.value
  if (form === undefined) return null
  const parts = outcomeIds(form).map((indicator) => partOf(entry, indicator, words))
  return measured(parts, partOf(entry, 'requests.answered', words), measure, words)
}
