import type { Place } from '../../core/domain/place'
import { formatPlace } from '../../core/domain/place'

/** What of a report is judged. */
export type Part = 'cells' | 'claims' | 'accidents' | 'agency' | 'year' | 'form'

/**
 * `wrong`: read, but not what stands there. `missed`: stands there, not read. `invented`: read where it is known that
 * nothing of the kind stands. `unlisted`: read at a place the hand-made list does not cover; many lists are not complete,
 * so it counts neither for nor against.
 */
export type Outcome = 'right' | 'wrong' | 'missed' | 'invented' | 'unlisted'

/** One judged figure. */
export interface Verdict {
  readonly file: string
  /** Form generation, `n/a` for accident bulletins. */
  readonly form: string
  readonly part: Part
  readonly outcome: Outcome
  readonly what: string
  readonly expected: string
  readonly got: string
  readonly place: string | null
}

/** What a judge says; file, form and part are added by the caller. */
export type Judgement = Pick<Verdict, 'outcome' | 'what' | 'expected' | 'got' | 'place'>

/** An outcome with both figures as text. */
export const judgement = (
  outcome: Outcome,
  what: string,
  { expected, got, place }: { readonly expected: string; readonly got: string; readonly place: Place | null },
): Judgement => ({ outcome, what, expected, got, place: place === null ? null : formatPlace(place) })
