import type { Reading, SourceRef } from '../../core/metrics/report-figures'
import { citeAll } from '../../core/metrics/report-figures'
import type { SentenceSlot } from '../../core/metrics/sentence'
import { roundShare } from '../../core/metrics/wording'
import { textOf } from './present-reading'
import type { Words } from './words'

/** A reading as a linked number of a sentence. */
export const figureSlot = (reading: Reading, words: Words): SentenceSlot => ({
  text: textOf(reading, words),
  ref: citeAll(reading.refs),
})

/** A percentage as tenths where the rule allows (近九成), else as it is, linked to the part's number. */
export const shareSlot = (percent: number, ref: SourceRef | null, { messages, format }: Words): SentenceSlot => {
  const round = roundShare(percent)
  const text =
    round.kind === 'percent' ? format.percent(percent) : messages.readings.tenths[round.relation](round.tenths)
  return { text, ref }
}
