import { THRESHOLDS } from './thresholds'

/** A round way to say a percentage, by a fixed rule; wording is in the messages. */
export type RoundShare =
  | { readonly kind: 'tenths'; readonly tenths: number; readonly relation: 'exact' | 'nearly' | 'over' }
  | { readonly kind: 'percent'; readonly percent: number }

/**
 * Tenths (成) where the percentage lies at most 3.5 points and a tenth of it from one, else the percentage itself.
 * @example roundShare(86.8) // nine tenths, nearly: 近九成
 * @example roundShare(32.7) // three tenths, over: 三成多
 * @example roundShare(45.2) // percent 45.2
 */
export const roundShare = (percent: number): RoundShare => {
  const tenths = Math.round(percent / 10)
  const distance = percent - tenths * 10
  const width = Math.min(THRESHOLDS.tenthWidth, tenths * 10 * THRESHOLDS.tenthRelativeWidth)
  if (tenths < 1 || tenths > 9 || Math.abs(distance) > width) return { kind: 'percent', percent }
  if (distance === 0) return { kind: 'tenths', tenths, relation: 'exact' }
  return { kind: 'tenths', tenths, relation: distance < 0 ? 'nearly' : 'over' }
}

const FRACTIONS = [
  { id: 'quarter', percent: 25 },
  { id: 'third', percent: 100 / 3 },
  { id: 'half', percent: 50 },
  { id: 'two-thirds', percent: 200 / 3 },
  { id: 'three-quarters', percent: 75 },
] as const

export type FractionId = (typeof FRACTIONS)[number]['id']

/**
 * The simple fraction at most half a point away, or null.
 * @example nearFraction(25.4) // quarter: 约四分之一
 * @example nearFraction(28.3) // null
 */
export const nearFraction = (percent: number): FractionId | null =>
  FRACTIONS.find((fraction) => Math.abs(fraction.percent - percent) <= THRESHOLDS.fractionWidth)?.id ?? null
