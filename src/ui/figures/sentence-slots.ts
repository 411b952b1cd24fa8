import type { Reading } from '../../core/metrics/report-figures'
import { citeAll } from '../../core/metrics/report-figures'
import type { StatedShare } from '../../core/metrics/share'
import type { SentenceSlot } from '../../core/metrics/sentence'
import { roundShare } from '../../core/metrics/wording'
import { textOf } from './present-reading'
import type { Words } from './words'

/** A reading as a linked number of a sentence. */
export const figureSlot = (reading: Reading, words: Words): SentenceSlot => ({
  text: textOf(reading, words),
  ref: citeAll(reading.refs),
})

/** A percentage as tenths where the rule allows (近九成), else as it is, always with n/N, linked to both numbers. */
export const shareSlot = (share: StatedShare, { messages, format }: Words): SentenceSlot => {
  const { percent, part, whole, refs } = share
  const round = roundShare(percent)
  const text =
    round.kind === 'percent' ? format.percent(percent) : messages.readings.tenths[round.relation](round.tenths)
  return { text: messages.readings.rate(text, format.number(part), format.number(whole)), ref: citeAll(refs) }
}
