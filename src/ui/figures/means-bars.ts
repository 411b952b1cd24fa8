import { readIndicator } from '../../core/metrics/read-indicator'
import type { AnnualReport } from '../../core/metrics/selection'
import type { BarsData } from './bars'
import { barsOf } from './bars'
import type { Words } from './words'

const MEANS = ['other', 'interpretations', 'weibo-wechat', 'interviews', 'press-conferences'] as const
/** Responses by means, in the order of use in the overview; counted in 次 and 篇, so there is no whole. */
export const meansBars = (entry: AnnualReport, words: Words): BarsData | null => {
  const parts = MEANS.map((means) => ({
    label: words.messages.bars.means[means],
    reading: readIndicator(entry.report, `response.${means}`),
  })).filter((part) => part.reading.state !== 'not-in-form' && part.reading.state !== 'missing')
  return parts.some((part) => part.reading.value !== null)
    ? barsOf({ parts, whole: null, measure: 'count' }, words)
    : null
}
