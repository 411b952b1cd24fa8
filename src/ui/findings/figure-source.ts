import type { Place } from '../../core/domain/place'
import { formatPlace } from '../../core/domain/place'
import type { FigureRef } from '../charts/series'

interface Placed {
  readonly reportId: string
  readonly place: Place | null
}

/** As many as a link can carry. */
const MOST_OTHERS = 12

const refOf = ({ reportId, place }: Placed): readonly FigureRef[] => (place === null ? [] : [{ reportId, place }])

const keyOf = ({ reportId, place }: FigureRef): string => `${reportId} ${formatPlace(place)}`

/**
 * Place of one figure of a finding, with those of the others, each once, so that Source shows them together; null if it
 * has none.
 */
export const figureSource = (figures: readonly Placed[], index: number): FigureRef | null => {
  const [ref] = figures.slice(index, index + 1).flatMap(refOf)
  if (ref === undefined) return null
  const others = new Map(figures.flatMap(refOf).map((other) => [keyOf(other), other]))
  others.delete(keyOf(ref))
  return { ...ref, also: [...others.values()].slice(0, MOST_OTHERS) }
}
