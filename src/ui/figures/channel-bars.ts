import { readIndicator } from '../../core/metrics/read-indicator'
import type { Reading } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import type { BarsData } from './bars'
import { barsOf, byValue } from './bars'
import type { Words } from './words'

const CHANNELS = ['website', 'wechat', 'weibo', 'other', 'gazette', 'new-media', 'media'] as const

export interface Channel {
  readonly label: string
  readonly reading: Reading
}

/** Channels the report has a row or a sentence for, largest first. */
export const channelsOf = (entry: AnnualReport, words: Words): readonly Channel[] =>
  byValue(
    CHANNELS.flatMap((channel) => {
      const reading = readIndicator(entry.report, `disclosure.channel.${channel}`)
      return reading.state === 'not-in-form' ? [] : [{ label: words.messages.bars.channels[channel], reading }]
    }),
  )

/** Bars of the channels measured against the total of one report; null without any channel figure. */
export const channelBars = (entry: AnnualReport, measure: 'count' | 'share', words: Words): BarsData | null => {
  const parts = channelsOf(entry, words)
  if (parts.every((part) => part.reading.value === null)) return null
  const whole = { label: words.messages.bars.disclosed, reading: readIndicator(entry.report, 'disclosure.total') }
  return barsOf({ parts, whole, measure }, words)
}
