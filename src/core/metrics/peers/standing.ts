import { roundedPercent } from '../../domain/rounded'
import type { FormBreak } from '../comparability'
import { breakBetween } from '../comparability'
import type { Extent } from '../extent'
import { extentOf } from '../extent'
import { formOf, readIndicator } from '../read-indicator'
import type { Point, Reading } from '../report-figures'
import type { AnnualReport } from '../selection'
import { shareOf } from '../share'
import type { Rate } from '../small-numbers'
import type { MeasuredQuantity, PeerMeasure } from './measures'

/** Why an agency has no value that can stand beside the others. */
export type Withheld =
  | 'no-value'
  | 'no-whole'
  | 'whole-is-zero'
  | 'unit-differs'
  | 'exceeds-whole'
  | 'approximate'
  | 'extent-unstated'
  | FormBreak['relation']

/** One agency's value of a measure. */
export interface Standing {
  readonly agency: string
  readonly year: number
  readonly reportId: string
  readonly of: Reading
  /** Whom the figure counts, as far as it is said. */
  readonly extent: Extent
  /** What it is measured against; null for a count. */
  readonly per: Reading | null
  /** The count, the rate in percent, or the ratio; null where withheld. */
  readonly value: number | null
  /** n and N of a rate with its interval. */
  readonly rate: Rate | null
  readonly withheld: Withheld | null
}

const pointOf = ({ agency, year, report }: AnnualReport, { indicator, column }: MeasuredQuantity): Point => ({
  ...readIndicator(report, indicator, column ?? null),
  agency,
  year,
  form: formOf(report),
  reportId: report.id,
})

/** A government that does not say whether it counts itself or its area stands beside no area, and beside no office. */
const isOfUnlikeExtent = (own: Point, other: Point): boolean =>
  other.value !== null && extentOf(own.agency, own) !== extentOf(other.agency, other)

/** Rows, units and extents that differ are compared between agencies as little as between years. */
const incomparable = (own: Point, other: Point): FormBreak['relation'] | null =>
  own.value === null || other.value === null ? null : (breakBetween(own, other)?.relation ?? null)

type Valued = Pick<Standing, 'value' | 'rate' | 'withheld'>

const withheldFor = (withheld: Withheld): Valued => ({ value: null, rate: null, withheld })

const valueOf = (measure: PeerMeasure, of: Point, per: Point | null): Valued => {
  if (of.value === null) return withheldFor('no-value')
  if (of.approx !== undefined || per?.approx !== undefined) return withheldFor('approximate')
  if (per === null) return { value: of.value, rate: null, withheld: null }
  if (measure.kind === 'rate') {
    const share = shareOf(of, per)
    if (!share.ok) return withheldFor(share.reason)
    const { part, whole, percent, interval } = share
    return { value: percent, rate: { part, whole, percent, interval }, withheld: null }
  }
  if (per.value === null) return withheldFor('no-whole')
  if (per.value <= 0) return withheldFor('whole-is-zero')
  return { value: roundedPercent(of.value / per.value, 1), rate: null, withheld: null }
}

/**
 * An agency's value of a measure, as far as it may stand beside that of `beside`: rows of one form or joined by the
 * crosswalk, one unit, one extent.
 */
export const standingOf = (entry: AnnualReport, measure: PeerMeasure, beside: AnnualReport): Standing => {
  const of = pointOf(entry, measure.of)
  const per = measure.kind === 'count' ? null : pointOf(entry, measure.per)
  const own = pointOf(beside, measure.of)
  const relations = [
    incomparable(own, of),
    isOfUnlikeExtent(own, of) ? ('extent-unstated' as const) : null,
    measure.kind === 'count' || per === null ? null : incomparable(pointOf(beside, measure.per), per),
  ].flatMap((relation) => relation ?? [])
  const [relation] = relations
  const valued = relation === undefined ? valueOf(measure, of, per) : withheldFor(relation)
  const extent = extentOf(entry.agency, of)
  return { agency: entry.agency, year: entry.year, reportId: entry.report.id, of, extent, per, ...valued }
}

/** Whom all are held beside: the marked agency; where it gives no figure, the first by id that gives one of its extent. */
const measuredBy = (own: AnnualReport, all: readonly AnnualReport[], measure: PeerMeasure): AnnualReport => {
  const mark = pointOf(own, measure.of)
  if (mark.value !== null) return own
  const giving = all.filter((entry) => {
    const point = pointOf(entry, measure.of)
    return point.value !== null && !isOfUnlikeExtent(mark, point)
  })
  return giving.sort((a, b) => (a.report.id < b.report.id ? -1 : 1))[0] ?? own
}

/** Every agency's value of a measure, as far as it may stand beside that of the marked one. */
export const standingsBeside = (
  own: AnnualReport,
  all: readonly AnnualReport[],
  measure: PeerMeasure,
): readonly Standing[] => {
  const beside = measuredBy(own, all, measure)
  return all.map((entry) => standingOf(entry, measure, beside))
}
