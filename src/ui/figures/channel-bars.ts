import { readIndicator } from '../../core/metrics/read-indicator'
import type { AnnualReport } from '../../core/metrics/selection'
import type { BarsData } from './bars'
import { barsOf } from './bars'
import { channelsOf } from './channels'
import type { Words } from './words'

/** Bars of the channels measured against the total of one report; null without any channel figure. */
export const channelBars = (entry: AnnualReport, measure: 'count' | 'share', words: Words): BarsData | null => {
  const parts = channelsOf(entry, words)
  if (parts.every((part) => part.reading.value === null)) return null
  const whole = { label: words.messages.bars.disclosed, reading: readIndicator(entry.report, 'disclosure.total') }
  return barsOf({ parts, whole, measure }, words)
}
