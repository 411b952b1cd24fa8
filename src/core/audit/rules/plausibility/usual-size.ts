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

const inOrder = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b)

/** The middle of `count` numbers of which `at` gives the one at a place in their order; NaN for none. */
const middleOf = (count: number, at: (place: number) => number | undefined): number => {
  const half = Math.floor(count / 2)
  const upper = at(half) ?? Number.NaN
  return count % 2 === 1 ? upper : addExactly([at(half - 1) ?? Number.NaN, upper]) / 2
}

/** Middle of the numbers, the mean of two middle ones; NaN for none. */
export const medianOf = (values: readonly number[]): number => {
  const ordered = inOrder(values)
  return middleOf(ordered.length, (place) => ordered[place])
}

/** Middle of ordered numbers without the one at `own`. */
const medianWithout = (ordered: readonly number[], own: number): number =>
  middleOf(ordered.length - 1, (place) => ordered[place < own ? place : place + 1])

const isUnusual = (ordered: readonly number[], own: number, { usual, tens }: Usual): boolean => {
  const value = ordered[own] ?? Number.NaN
  if (Math.abs(value - usual) < LEAST_DIFFERENCE) return false
  const distance = Math.abs(size(value) - size(usual))
  if (distance < tens) return false
  const others = ordered.filter((_, index) => index !== own)
  return distance >= DEVIATIONS * medianOf(others.map((other) => Math.abs(size(other) - size(usual))))
}

interface Usual {
  readonly usual: number
  readonly tens: number
}

/** The same thing counted in several reports, and what to call it in the finding and its reason. */
export interface Figure {
  readonly instance: string
  readonly operands: readonly Operand[]
  readonly code: BecauseCode
}

/** Each figure against the usual size of the others: a note where it is far off; nothing where there are too few others. */
export const usualSizeChecks = ({ instance, operands, code }: Figure, { least, tens }: Tolerance): readonly Check[] => {
  const values = inOrder(operands.flatMap(({ value }) => value ?? []))
  if (values.length <= least) return []
  return operands.flatMap((operand): readonly Check[] => {
    const { value } = operand
    if (value === null) return []
    const own = values.indexOf(value)
    const usual = medianWithout(values, own)
    const unusual = isUnusual(values, own, { usual, tens })
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
        because: [{ code, values: { n: values.length - 1, usual } }],
        remedies: [],
      },
    ]
  })
}
