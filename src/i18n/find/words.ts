import type { FormId } from '../../core/domain/catalogue'
import type { Messages } from '../messages'

/** Kinds of things that are found, in the order they are shown where nothing else decides. */
export type FoundKind = 'agencies' | 'indicators' | 'screens' | 'findings'

/** Words of the search over everything; loaded with it. */
export interface FindWords {
  /** What can be looked for. */
  readonly hint: string
  readonly keys: string
  readonly results: string
  readonly kinds: Readonly<Record<FoundKind, string>>
  /** Heading of a kind: how many there are, and how many of them are listed where not all are. */
  readonly group: (kind: string, total: string, listed: string | null) => string
  readonly count: (total: string) => string
  readonly none: (typed: string) => string
  readonly auditLoading: string
  readonly auditFailed: string
  /** The name that was found, where it is not the one shown. */
  readonly alsoCalled: (name: string) => string
  /** The reports shown have no such row. */
  readonly noRow: (indicator: string) => string
  readonly formsOf: (forms: readonly FormId[]) => string
  /** What readers also call the screens, and what they show, in all three scripts. */
  readonly screens: Readonly<Record<keyof Messages['app']['screens'], readonly string[]>>
}
