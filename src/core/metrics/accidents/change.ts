import { addExactly } from '../arithmetic'
import type { SourceRef } from '../report-figures'
import { isBroken } from '../../domain/accidents/breaks'
import { yearOf } from '../../domain/accidents/months'
import type { PrintedChange } from './printed-changes'
import { changeBeside } from './printed-changes'
import { percentChange } from '../small-numbers'
import type { WithheldPercent } from '../small-numbers'
import type { AccidentSeries } from './series'

/** Change against the same months a year earlier, as printed or worked out by us. */
export type AccidentChange =
  | ({ readonly source: 'printed' } & Pick<PrintedChange, 'difference' | 'percent' | 'otherScope'>)
  | {
      readonly source: 'computed'
      readonly difference: { readonly value: number }
      readonly percent: { readonly value: number } | null
      /** Why there is no percentage of ours: last year is 0, or below `least`. */
      readonly withheld: WithheldPercent | null
      readonly least: number
      /** Every number it is worked out from. */
      readonly refs: readonly SourceRef[]
    }
  | { readonly source: 'none'; readonly reason: 'no-previous' | 'break' | 'publisher' | 'approximate' | 'restated' }

const pointAt = (series: AccidentSeries, year: number) => series.points.find((point) => point.year === year)

/** Change between neighbouring years of a series where no break lies between and both are exact, stated in one way. */
const computedChange = (series: AccidentSeries, year: number, least: number): AccidentChange => {
  const [before, now] = [pointAt(series, year - 1), pointAt(series, year)]
  if (before === undefined || now === undefined)
    return { source: 'none', reason: series.yearsOfOthers.includes(year - 1) ? 'publisher' : 'no-previous' }
  if (isBroken(series.breaks, year - 1, year)) return { source: 'none', reason: 'break' }
  const [previous, fact] = [before.fact, now.fact]
  if (fact.approx !== undefined || previous.approx !== undefined) return { source: 'none', reason: 'approximate' }
  if (before.restated || now.restated) return { source: 'none', reason: 'restated' }
  const difference = addExactly([fact.value, -previous.value])
  const { percent, withheld } = percentChange(difference, previous.value, least)
  return {
    source: 'computed',
    difference: { value: difference },
    percent: percent === null ? null : { value: percent },
    withheld,
    least,
    refs: [...fact.refs, ...previous.refs],
  }
}

const fullness = ({ difference, percent }: PrintedChange): number =>
  Number(difference !== null) + Number(percent !== null)

const elsewhere = (series: AccidentSeries, year: number): PrintedChange | undefined =>
  series.changes
    .filter((change) => yearOf(change.period) === year)
    .reduce<PrintedChange | undefined>(
      (best, change) => (best === undefined || fullness(change) > fullness(best) ? change : best),
      undefined,
    )

/**
 * Change of a year: printed beside its figure, else printed by the same publisher in another sentence, else ours within
 * the series, else why there is none. A percentage that is printed stays; ours is given of `least` cases and more only.
 */
export const changeIn = (series: AccidentSeries, year: number, least: number): AccidentChange => {
  const fact = pointAt(series, year)?.fact
  const printed = (fact === undefined ? null : changeBeside(series.changes, fact)) ?? elsewhere(series, year)
  return printed === undefined ? computedChange(series, year, least) : { source: 'printed', ...printed }
}

/** Years with a figure or a printed change, ascending. */
export const yearsWithChange = (series: AccidentSeries): readonly number[] =>
  [...new Set([...series.points.map(({ year }) => year), ...series.changes.map(({ period }) => yearOf(period))])].sort(
    (a, b) => a - b,
  )
