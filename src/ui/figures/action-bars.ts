import { readIndicator } from '../../core/metrics/read-indicator'
import type { AnnualReport } from '../../core/metrics/selection'
import type { BarsData } from './bars'
import { barsOf } from './bars'
import type { Words } from './words'

const ACTIONS = ['permits', 'other-services', 'penalties', 'coercive-measures'] as const

/** Decisions of the year by kind of administrative action (2019 and 2021 forms); different acts, not parts of a whole. */
export const actionBars = (entry: AnnualReport, words: Words): BarsData | null => {
  const parts = ACTIONS.flatMap((indicator) => {
    const reading = readIndicator(entry.report, indicator, 'decisions')
    const present = reading.state !== 'not-in-form' && reading.state !== 'missing'
    return present ? [{ label: words.labels.indicator(indicator), reading }] : []
  })
  return parts.some((part) => part.reading.value !== null)
    ? barsOf({ parts, whole: null, measure: 'count' }, words)
    : null
}
