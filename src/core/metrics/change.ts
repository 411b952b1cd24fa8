import { addExactly } from './arithmetic'
import type { FormBreak } from './comparability'
import type { IndicatorSeries } from './indicator-series'
import { correctedAmong } from './report-figures'
import type { Point, SourceRef } from './report-figures'
import { percentChange } from './small-numbers'
import type { PercentChange } from './small-numbers'

/** Why a change against the year before cannot be given. */
export type NoChangeReason =
  | 'no-value'
  | 'no-previous-year'
  | 'previous-no-value'
  | 'approximate'
  | 'restated'
  | 'break'

/** Change against the year before; no percentage of a zero or small base, `join` where it crosses an approximate join. */
export type Change =
  | ({
      readonly ok: true
      readonly difference: number
      readonly join: FormBreak | null
      readonly refs: readonly SourceRef[]
      /** A person corrected one of the two. */
      readonly corrected?: true
    } & PercentChange)
  | { readonly ok: false; readonly reason: NoChangeReason; readonly break?: FormBreak }

const no = (reason: NoChangeReason, found?: FormBreak): Change =>
  found === undefined ? { ok: false, reason } : { ok: false, reason, break: found }

/**
 * Change of one point against the year before; never across a break, from a bound (400余), or between years of which one
 * is stated with two values.
 */
export const changeOf = (series: IndicatorSeries, point: Point): Change => {
  if (point.value === null) return no('no-value')
  const before = series.years.find(({ year }) => year === point.year - 1)
  const own = series.years.find(({ year }) => year === point.year)
  if (before === undefined) return no('no-previous-year')
  if (before.earlier.length > 0 || (own !== undefined && own.earlier.length > 0)) return no('restated')
  const previous = before.drawn
  if (previous.value === null) return no('previous-no-value')
  const found = series.breaks.find((candidate) => candidate.beforeYear === point.year)
  if (found !== undefined) return no('break', found)
  if (point.approx !== undefined || previous.approx !== undefined) return no('approximate')
  const difference = addExactly([point.value, -previous.value])
  return {
    ok: true,
    difference,
    ...percentChange(difference, previous.value, series.settings.smallBase),
    join: series.joins.find((candidate) => candidate.beforeYear === point.year) ?? null,
    ...correctedAmong(point, previous),
    refs: [...point.refs, ...previous.refs],
  }
}
