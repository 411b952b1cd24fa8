import type { Finding, RuleGroup } from '../domain/finding'
import { groupOf } from './order'
import type { FindingCounts } from './settled'
import { countFindings } from './settled'
import type { RuleTally } from './tally'
import { totalOf } from './tally'

/**
 * What the audit of some reports comes to. `found`: something that may be an error; `explained`: only differences that
 * another scope explains whole; `settled`: a person has judged all that was found; `untold`: no figure could be judged,
 * so that no contradiction is no comfort; `nothing`: no check could be made; `clean`: checked, and nothing contradicts.
 */
export type Conclusion =
  | { readonly kind: 'found'; readonly counts: FindingCounts }
  | { readonly kind: 'explained'; readonly explained: number }
  | { readonly kind: 'settled' }
  | { readonly kind: 'untold'; readonly untold: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'clean'; readonly all: number; readonly holds: number }

/** Rules that compare figures; that all parts are there says nothing of what stands in them. */
const OF_FIGURES: ReadonlySet<RuleGroup> = new Set<RuleGroup>(['tables', 'sentences', 'accidents', 'years'])

const isJudged = ({ rule, counts }: RuleTally): boolean =>
  OF_FIGURES.has(groupOf(rule)) && counts.holds + counts.contradicts + counts.explained > 0

/** The conclusion of an audit; `open` are those of the findings that nobody has explained or dismissed. */
export const conclusionOf = (
  { findings, open }: { readonly findings: readonly Finding[]; readonly open: readonly Finding[] },
  tally: readonly RuleTally[],
): Conclusion => {
  const counts = countFindings(open)
  const total = totalOf(tally)
  if (counts.error + counts.warning + counts.note > 0) return { kind: 'found', counts }
  if (counts.explained > 0) return { kind: 'explained', explained: counts.explained }
  if (findings.length > 0) return { kind: 'settled' }
  if (total.all === 0) return { kind: 'nothing' }
  return total['cannot-tell'] > 0 && !tally.some(isJudged)
    ? { kind: 'untold', untold: total['cannot-tell'] }
    : { kind: 'clean', all: total.all, holds: total.holds }
}
