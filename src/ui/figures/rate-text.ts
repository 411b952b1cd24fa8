import type { StatedShare } from '../../core/metrics/share'
import { withCorrection } from './present-reading'
import type { Words } from './words'

/** A rate with the two numbers it is made of: `86.8%（406/468）`. */
export const rateText = (share: StatedShare, words: Words): string => {
  const { messages, format } = words
  const { percent, part, whole } = share
  const text = messages.readings.rate(format.percent(percent), format.number(part), format.number(whole))
  return withCorrection(text, share, words)
}

/** The 95 % interval of a rate by its name; empty where it has none. */
export const intervalText = ({ interval }: StatedShare, { messages, format }: Words): string =>
  interval === null ? '' : messages.readings.interval(format.number(interval.low), format.percent(interval.high))
