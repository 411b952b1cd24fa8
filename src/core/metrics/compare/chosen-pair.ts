import type { Scope } from '../scope'
import type { ChoosableReport, ReportPair } from './opening-pair'
import { NO_PAIR, openingPair } from './opening-pair'

/** The lines of the two reports in view; null where none is chosen or the chosen one is not there. */
export interface ChosenPair<Listed> {
  readonly base: Listed | null
  readonly other: Listed | null
  /** Ids that were chosen and are not there, each once. */
  readonly absent: readonly string[]
}

/** What a reader chose, else what opens the screen. */
export const chosenPair = <Listed extends ChoosableReport>(
  listed: readonly Listed[],
  scope: Scope,
  { base, other }: ReportPair,
): ChosenPair<Listed> => {
  const opening = base === null || other === null ? openingPair(listed, scope) : NO_PAIR
  const entryOf = (id: string | null): Listed | null => listed.find((entry) => entry.id === id) ?? null
  const chosen = new Set([base, other].filter((id) => id !== null))
  const absent = [...chosen].filter((id) => entryOf(id) === null)
  return { base: entryOf(base ?? opening.base), other: entryOf(other ?? opening.other), absent }
}
