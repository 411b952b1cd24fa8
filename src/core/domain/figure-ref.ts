import type { Place } from './place'

/** Where a figure can be opened. */
export interface FigureRef {
  readonly reportId: string
  readonly place: Place
  /** What is printed there. */
  readonly printed?: string
  /** The other places a worked-out figure rests on. */
  readonly also?: readonly FigureRef[]
}
