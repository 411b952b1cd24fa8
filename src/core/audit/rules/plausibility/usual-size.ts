import { addExactly } from '../../../domain/exact-sum'
import type { BecauseCode, Check, Operand } from '../../../domain/finding'
import { formatNumber } from '../../formula'

/** How far from the usual is worth a look. */
export interface Tolerance {
  /** Fewest other figures that make a usual size. */
  readonly least: number
  /** Powers of ten between a figure and the usual one. */
  readonly tens: number
}

/** Differences below it are chance, whatever the ratio. */
const LEAST_DIFFERENCE = 30
/** So many median deviations are still usual where the figures vary much by themselves. */
const DEVIATIONS = 4

const size = (value: number): number => Math.log10(Math.abs(value) + 1)

/** Middle of the numbers, the mean of two middle ones; NaN for none. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : addExactly([sorted[half - 1] ?? Number.NaN, upper]) / 2
}

/** Other figures of the same thing, and what they are called in the reason. */
export interface Others {
  readonly values: readonly number[]
  readonly code: BecauseCode
}

const isUnusual = (value: number, usual: number, { values, tens }: Others & Tolerance): boolean => {
  const spread = medianOf(values.map((other) => Math.abs(size(other) - size(usual))))
  return (
    Math.abs(value - usual) >= LEAST_DIFFERENCE &&
    Math.abs(size(value) - size(usual)) >= Math.max(tens, DEVIATIONS * spread)
  )
}

/** One figure against the usual size of others: a note where it is far off; nothing where there are too few others. */
export const usualSizeCheck = (operand: Operand, instance: string, others: Others & Tolerance): readonly Check[] => {
  const { value } = operand
  if (value === null || others.values.length < others.least) return []
  const usual = medianOf(others.values)
  const unusual = isUnusual(value, usual, others)
  const sign = unusual ? (value > usual ? ' ≫ ' : ' ≪ ') : ' ~ '
  return [
    {
      instance,
      reportId: operand.reportId,
      verdict: unusual ? 'contradicts' : 'holds',
      class: unusual ? 'scope' : null,
      severity: 'note',
      formula: [0, `${sign}${formatNumber(usual)}`],
      operands: [operand],
      expected: usual,
      actual: value,
      difference: addExactly([value, -usual]),
      because: [{ code: others.code, values: { n: others.values.length, usual } }],
      remedies: [],
    },
  ]
}
