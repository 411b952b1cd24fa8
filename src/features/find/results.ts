import type { FoundKind } from '../../i18n/find/words'
import type { Query } from './query'
import type { Hit } from './search'
import { search } from './search'
import type { Target } from './target'
import type { Findable } from './use-index'

/** More of one kind are counted, not listed: another letter is quicker than a long list. */
const MOST_OF_A_KIND = 8

const KINDS: readonly FoundKind[] = ['agencies', 'indicators', 'screens', 'findings']

/** What was found of one kind. */
export interface FoundGroup {
  readonly kind: FoundKind
  readonly total: number
  readonly hits: readonly Hit<Target>[]
}

/** What is found of each kind, the kind with the best answer first. */
export const resultsOf = (findable: Findable, query: Query): readonly FoundGroup[] =>
  KINDS.map((kind) => ({ kind, ...search(findable[kind], query, MOST_OF_A_KIND) }))
    .filter(({ total }) => total > 0)
    .sort((one, other) => one.best - other.best)
