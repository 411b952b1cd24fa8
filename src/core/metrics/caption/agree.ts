import type { Approximation } from '../../domain/unit'
import type { WrittenNumber } from './written-number'

/** How a written number says a value; null where it says another. */
export type Agreement = 'exact' | 'rounded' | null

/** What binary fractions add to half a step. */
const SLACK = 1e-9

/** Halves are rounded up: 50.8 says 50.75, 50.7 does not. */
const isNearest = (distance: number, step: number): boolean =>
  distance >= -(step / 2) * (1 + SLACK) && distance < (step / 2) * (1 - SLACK)

const isRoundedTo = ({ approx, step, short }: WrittenNumber, distance: number): boolean => {
  if (approx === 'at-least') return distance >= 0 && distance < step
  if (approx === 'up-to') return distance <= 0 && -distance < step
  return (approx === 'about' || short) && isNearest(distance, step)
}

/**
 * Holds a written number against a value: 406 says 406; 400余, 约410 and 0.04万 say it rounded; 400 does not say it.
 * 380至400 says it rounded where it lies between. A value that is itself a bound in its source is said by the same bound only.
 */
export const agreementOf = (written: WrittenNumber, value: number, bound?: Approximation): Agreement => {
  if (written.to !== undefined)
    return bound === undefined && value >= written.value && value <= written.to ? 'rounded' : null
  const distance = value - written.value
  if (bound !== undefined) {
    if (distance !== 0) return null
    return bound === written.approx ? 'exact' : 'rounded'
  }
  if (written.approx === undefined && Math.abs(distance) <= SLACK * Math.abs(value)) return 'exact'
  return isRoundedTo(written, distance) ? 'rounded' : null
}
