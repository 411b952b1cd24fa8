import { readIndicator } from '../../core/metrics/read-indicator'
import type { AnnualReport } from '../../core/metrics/selection'
import { byValue } from './parts'
import type { Part } from './parts'
import type { Words } from './words'

const CHANNELS = ['website', 'wechat', 'weibo', 'other', 'gazette', 'new-media', 'media'] as const

/** Channels the report has a row or a sentence for, largest first. */
export const channelsOf = (entry: AnnualReport, words: Words): readonly Part[] =>
  byValue(
    CHANNELS.flatMap((channel) => {
      const reading = readIndicator(entry.report, `disclosure.channel.${channel}`)
      return reading.state === 'not-in-form' ? [] : [{ label: words.messages.bars.channels[channel], reading }]
    }),
  )
