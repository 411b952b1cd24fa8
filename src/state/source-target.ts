import type { Place } from '../core/domain/place'
import { formatPlace } from '../core/domain/place'
import type { SourceTarget } from './view'

/** A place of a figure, with the others it rests on. */
interface FigurePlaces {
  readonly reportId: string
  readonly place: Place
  readonly also?: readonly FigurePlaces[]
}

/** What Source shows for a figure: its place, and beside it every other it was worked out from. */
export const sourceTargetOf = ({ reportId, place, also = [] }: FigurePlaces): SourceTarget => ({
  report: reportId,
  place: formatPlace(place),
  also: also.map((other) => ({ report: other.reportId, place: formatPlace(other.place) })),
})
