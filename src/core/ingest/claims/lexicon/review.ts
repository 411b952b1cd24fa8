import type { IndicatorId } from '../../../domain/catalogue'

/** Outcomes of a reconsideration or a lawsuit, the more specific wording first. */
const RESULTS: readonly (readonly [string, RegExp])[] = [
  ['pending', /未(?:审结|结案|办结|作出|有结果)|未结|正在[^#]{0,8}(?:审理|办理|审查)|审理中|待审|在审|审查中/u],
  [
    'other',
    /其他结果|其它结果|其他情形|其它情形|撤回|撤诉|(?:申请人|当事人|原告)[^#]{0,8}撤销|撤销(?:行政)?复议|终止|不予(?:立案|受理)|调解|和解/u,
  ],
  ['corrected', /纠正|纠错|撤销|确认违法|责令|败诉|变更/u],
  ['upheld', /维持|驳回(?:原告|诉讼|其诉)|胜诉/u],
  ['other', /驳回|^其他#|^其它#/u],
]
const RECONSIDERATION = /复议(?!机关|后起诉|机构|直接)/u
const LITIGATION = /诉讼|应诉|起诉|提诉/u

/** The remedies of part 四, by their indicators. */
export type ReviewTopic = 'reconsideration' | 'litigation' | 'litigation.direct' | 'litigation.after-reconsideration'

/** Which remedy the words name; `both` where one number would cover the two. */
export const reviewNamed = (words: string): ReviewTopic | 'both' | null => {
  if (/未经(?:行政)?复议/u.test(words)) return 'litigation.direct'
  if (/复议后/u.test(words)) return 'litigation.after-reconsideration'
  if (LITIGATION.test(words)) return /复议(?!后)/u.test(words) ? 'both' : 'litigation'
  return RECONSIDERATION.test(words) ? 'reconsideration' : null
}

/** The outcome the words state: `upheld`, `corrected`, `other`, `pending`, or null. */
export const reviewResult = (words: string): string | null =>
  RESULTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null

/** Indicator of a figure about reconsideration or litigation; null where it is about neither or ambiguous. */
export const reviewIndicator = (left: string, right: string, topic: ReviewTopic | null): IndicatorId | null => {
  const named =
    reviewNamed(left) ??
    (reviewNamed(right) === 'both' ? null : /^[^#]{0,3}$|发生$/u.test(left) ? reviewNamed(right) : null)
  if (named === 'both') return null
  const base = named ?? topic
  if (base === null) return null
  const result = reviewResult(`${left}#${right}`)
  if (result !== null) return `${base}.${result}`
  if (named === null) return null
  return /结转|(?:复议|诉讼|应诉)[^#]{0,12}(?:审结|办结|出庭|培训|答复|代理)|已审结|出庭/u.test(left + right)
    ? null
    : base
}
