import type { Reading } from '../../core/metrics/report-figures'
import { citeAll } from '../../core/metrics/report-figures'
import type { StatedShare } from '../../core/metrics/share'
import type { SentenceSlot } from '../../core/metrics/sentence'
import { THRESHOLDS } from '../../core/metrics/thresholds'
import { roundShare } from '../../core/metrics/wording'
import { markedText, withCorrection } from './present-reading'
import type { Words } from './words'

/** A reading as a linked number of a sentence. */
export const figureSlot = (reading: Reading, words: Words): SentenceSlot => ({
  text: markedText(reading, words),
  ref: citeAll(reading.refs),
})

/**
 * A percentage as tenths where the rule allows (近九成), else as it is, always with n/N, linked to both numbers; of a few
 * cases those two alone.
 */
export const shareSlot = (share: StatedShare, words: Words): Exclude<SentenceSlot, string> => {
  const { messages, format } = words
  const { percent, part, whole, refs } = share
  const round = roundShare(percent)
  const cases = [format.number(part), format.number(whole)] as const
  const text =
    round.kind === 'percent' ? format.percent(percent) : messages.readings.tenths[round.relation](round.tenths)
  const said = whole < THRESHOLDS.smallBase ? cases.join('/') : messages.readings.rate(text, ...cases)
  return { text: withCorrection(said, share, words), ref: citeAll(refs) }
}
