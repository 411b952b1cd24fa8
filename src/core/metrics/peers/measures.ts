import type { ColumnId, IndicatorId } from '../../domain/catalogue'

/** A quantity of one report: an indicator, in its annual column where none is named. */
export interface MeasuredQuantity {
  readonly indicator: IndicatorId
  readonly column?: ColumnId
}

/**
 * What agencies are held side by side by. `count`: as printed. `rate`: a part of a whole that contains it. `ratio`: per
 * unit of another quantity, such as requests per full-time member of staff.
 */
export type PeerMeasure =
  | { readonly id: string; readonly kind: 'count'; readonly of: MeasuredQuantity }
  | {
      readonly id: string
      readonly kind: 'rate' | 'ratio'
      readonly of: MeasuredQuantity
      readonly per: MeasuredQuantity
    }

const count = (indicator: IndicatorId): PeerMeasure => ({ id: indicator, kind: 'count', of: { indicator } })

const rate = (indicator: IndicatorId, whole: IndicatorId): PeerMeasure => ({
  id: `${indicator}.share`,
  kind: 'rate',
  of: { indicator },
  per: { indicator: whole },
})

/** The measures offered, rates of outcomes first. */
export const PEER_MEASURES: readonly PeerMeasure[] = [
  rate('requests.granted', 'requests.answered'),
  rate('requests.partly-granted', 'requests.answered'),
  rate('requests.refused', 'requests.answered'),
  rate('requests.unable', 'requests.answered'),
  rate('requests.not-processed', 'requests.answered'),
  rate('reconsideration.corrected', 'reconsideration'),
  count('requests.received'),
  count('requests.carried-over'),
  count('requests.answered'),
  count('requests.carried-forward'),
  count('reconsideration'),
  count('disclosure.total'),
  {
    id: 'requests.received.per-staff',
    kind: 'ratio',
    of: { indicator: 'requests.received' },
    per: { indicator: 'resources.staff.full-time' },
  },
]

/** What a screen of peers opens with. */
export const OPENING_MEASURE = 'requests.granted.share'

/** The measure of this id, or the opening one. */
export const measureOf = (id: string): PeerMeasure =>
  PEER_MEASURES.find((measure) => measure.id === id) ??
  PEER_MEASURES[0] ?? { id: 'requests.received', kind: 'count', of: { indicator: 'requests.received' } }
