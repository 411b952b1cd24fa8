import type { StatedShare } from '../../core/metrics/share'
import type { Words } from './words'

/** A rate with the two numbers it is made of: `86.8%（406/468）`. */
export const rateText = ({ percent, part, whole }: StatedShare, { messages, format }: Words): string =>
  messages.readings.rate(format.percent(percent), format.number(part), format.number(whole))

/** The 95 % interval of a rate by its name; empty where it has none. */
export const intervalText = ({ interval }: StatedShare, { messages, format }: Words): string =>
  interval === null ? '' : messages.readings.interval(format.number(interval.low), format.percent(interval.high))
