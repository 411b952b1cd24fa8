import type { Words } from './words'

/** What the filter bar asks for. */
type Measure = 'count' | 'share' | 'change'

/** Bars of one year show counts or shares. */
export const barMeasure = (measure: Measure): 'count' | 'share' => (measure === 'share' ? 'share' : 'count')

/** Trends show counts or changes. */
export const trendMeasure = (measure: Measure): 'count' | 'change' => (measure === 'change' ? 'change' : 'count')

/** Says why bars do not show what was asked for: no common whole, or one year only. */
export const measureRemarks = (measure: Measure, bars: 'shares' | 'counts', { messages }: Words): readonly string[] => {
  if (measure === 'change') return [messages.readings.oneYearOnly]
  return measure === 'share' && bars === 'counts' ? [messages.readings.measureNotApplicable] : []
}

/** Says why a trend does not show shares. */
export const trendRemarks = (measure: Measure, { messages }: Words): readonly string[] =>
  measure === 'share' ? [messages.readings.measureNotApplicable] : []
