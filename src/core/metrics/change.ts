import { addExactly } from './arithmetic'
import type { FormBreak } from './comparability'
import type { IndicatorSeries } from './indicator-series'
import type { Point, SourceRef } from './report-figures'

/** Why a change against the year before cannot be given. */
export type NoChangeReason =
  | 'no-value'
  | 'no-previous-year'
  | 'previous-no-value'
  | 'approximate'
  | 'restated'
  | 'break'

/** Change against the year before; `percent` null where the base is 0. */
export type Change =
  | {
      readonly ok: true
      readonly difference: number
      readonly percent: number | null
      readonly refs: readonly SourceRef[]
    }
  | { readonly ok: false; readonly reason: NoChangeReason; readonly break?: FormBreak }

const no = (reason: NoChangeReason, found?: FormBreak): Change =>
  found === undefined ? { ok: false, reason } : { ok: false, reason, break: found }

/** Change of one point against the only report of the year before; never across a break or from a bound (400余). */
export const changeOf = (series: IndicatorSeries, point: Point): Change => {
  if (point.value === null) return no('no-value')
  const earlier = series.points.filter((candidate) => candidate.year === point.year - 1)
  const [previous] = earlier
  if (previous === undefined) return no('no-previous-year')
  const own = series.points.filter((candidate) => candidate.year === point.year)
  if (earlier.length > 1 || own.length > 1) return no('restated')
  if (previous.value === null) return no('previous-no-value')
  const found = series.breaks.find((candidate) => candidate.beforeYear === point.year)
  if (found !== undefined) return no('break', found)
  if (point.approx !== undefined || previous.approx !== undefined) return no('approximate')
  const difference = addExactly([point.value, -previous.value])
  return {
    ok: true,
    difference,
    percent: previous.value === 0 ? null : Number(((difference / previous.value) * 100).toFixed(1)),
    refs: [...point.refs, ...previous.refs],
  }
}
