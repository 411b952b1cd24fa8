import type { FigureInContext } from './context'
import type { ClaimDraft } from './claim-draft'

/** 往年结转, 已审结: what some of the cases of a remedy are. */
const QUALIFIER =
  /(?<words>(?:(?:往年|历年|以前年度|上一?年度?|去年)?结转|已?(?:审结|办结)|正在(?:审理|办理))的?)(?=(?:行政)?(?:复议|诉讼|应诉))/u
const REMEDY = /^(?:行政)?(?:复议|诉讼|应诉)/u
const REST = /^(?:其余|剩余|余下)/u
const PENDING = /^(?:reconsideration|litigation).*\.pending$/u

/** What the first of several remedies is said to be; empty where nothing is. */
export const qualifierIn = (words: string): string => QUALIFIER.exec(words)?.groups?.words ?? ''

/** 结转行政复议2件、行政诉讼1件: what qualifies the head of a chain holds for all of it. */
export const chainLeft = (contexts: readonly FigureInContext[], index: number): string => {
  const context = contexts[index]
  if (context === undefined || !REMEDY.test(context.left)) return ''
  let at = index
  while (at > 0 && /^[、和及与]/u.test(contexts[at]?.gap ?? '')) at -= 1
  return at === index ? '' : qualifierIn(contexts[at]?.left ?? '')
}

/** 行政复议37件、行政诉讼8件尚未审结: the words after the last of a chain hold for all of it. */
export const chainRight = (contexts: readonly FigureInContext[], index: number): string => {
  for (const context of contexts.slice(index + 1, index + 4)) {
    if (!/^[、和及](?:行政)?(?:复议|诉讼)/u.test(context.gap)) return ''
    if (context.right !== '') return context.right
  }
  return ''
}

/** 复议维持3件;诉讼维持3件,其余4件尚未审结: behind two remedies nobody knows of which the rest is. */
export const isRestOfBoth = (words: string, indicator: string, sentence: readonly ClaimDraft[]): boolean =>
  REST.test(words) &&
  PENDING.test(indicator) &&
  ['reconsideration', 'litigation'].every((remedy) => sentence.some((draft) => draft.indicator.startsWith(remedy)))
