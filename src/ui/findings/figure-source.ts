import type { Place } from '../../core/domain/place'
import type { FigureRef } from '../charts/series'

interface Placed {
  readonly reportId: string
  readonly place: Place | null
}

/** As many as a link can carry. */
const MOST_OTHERS = 12

const refOf = ({ reportId, place }: Placed): readonly FigureRef[] => (place === null ? [] : [{ reportId, place }])

/** Place of one figure of a finding, with those of the others, so that Source shows them together; null if it has none. */
export const figureSource = (figures: readonly Placed[], index: number): FigureRef | null => {
  const [ref] = figures.slice(index, index + 1).flatMap(refOf)
  if (ref === undefined) return null
  return {
    ...ref,
    also: figures
      .filter((_, other) => other !== index)
      .flatMap(refOf)
      .slice(0, MOST_OTHERS),
  }
}
