import { correctedAmong } from './report-figures'
import type { Reading, SourceRef } from './report-figures'
import { rateOf } from './small-numbers'
import type { Rate } from './small-numbers'

/** Percent of a whole, to one decimal, with both numbers' places; a part above its whole is no share. */
export type Share =
  | ({
      readonly ok: true
      readonly refs: readonly SourceRef[]
      /** A person corrected one of the two. */
      readonly corrected?: true
    } & Rate)
  | {
      readonly ok: false
      readonly reason: 'no-value' | 'no-whole' | 'whole-is-zero' | 'unit-differs' | 'exceeds-whole'
    }

/** A share that there is. */
export type StatedShare = Extract<Share, { readonly ok: true }>

/** 406 of 468 → 86.8. Bounds keep their `approx` on the reading; the caller marks the share the same way. */
export const shareOf = (part: Reading, whole: Reading): Share => {
  if (part.value === null) return { ok: false, reason: 'no-value' }
  if (whole.value === null) return { ok: false, reason: 'no-whole' }
  if (part.unit !== whole.unit) return { ok: false, reason: 'unit-differs' }
  if (whole.value === 0) return { ok: false, reason: 'whole-is-zero' }
  const rate = rateOf(part.value, whole.value)
  if (rate === null) return { ok: false, reason: 'exceeds-whole' }
  return { ok: true, ...rate, ...correctedAmong(part, whole), refs: [...part.refs, ...whole.refs] }
}
