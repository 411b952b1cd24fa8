import type { IndicatorId } from '../../domain/catalogue'
import { outcomeOf } from './lexicon/requests'
import { reviewResult } from './lexicon/review'

/** An outcome stated of all cases just counted, without a number of its own. */
export interface CarriedOutcome {
  /** An indicator, or for remedies the outcome to add to the base. */
  readonly result: string
  readonly review: boolean
  readonly words: string
  readonly start: number
  readonly end: number
}

const ALL = /^[,;(且现目前当事人双方申请、已]*(?:均|全部|都|皆)/u
const PENDING = /^,(?:目前|现|现已|尚|正)[^\d]{0,4}(?:在|正在|未|尚未)?[^\d]{0,12}(?:审理|审结|办理)/u
const REQUEST_WHOLE = /^requests\.(?:received|handled|answered|completed)$/u
const REVIEW_WHOLE = /^(?:reconsideration|litigation(?:\.direct|\.after-reconsideration)?)$/u

/** Looks at up to two clauses after a count: 2件,均为自然人申请,且均为非本机关掌握信息. Stops at the next digit or stop. */
export const carriedOutcome = (text: string, from: number, indicator: IndicatorId): CarriedOutcome | null => {
  const review = REVIEW_WHOLE.test(indicator)
  if (!review && !REQUEST_WHOLE.test(indicator)) return null
  const rest = /^[^。;\d()]{0,80}/u.exec(text.slice(from, from + 80))?.[0] ?? ''
  let at = 0
  for (const clause of rest.split(/(?=,)/u).slice(0, 4)) {
    const found = review ? reviewOf(clause) : ALL.test(clause) ? outcome(clause, indicator) : null
    if (found !== null) {
      const lead = /^[,且、]*/u.exec(clause)?.[0].length ?? 0
      const start = from + at + lead
      return { result: found, review, words: clause.slice(lead), start, end: from + at + clause.length }
    }
    at += clause.length
  }
  return null
}

/** 均未被撤销或责令重作: what did not come of any of them. */
const NONE_OF_THEM = /(?:均|全部|都|皆)(?:未|没有|不)(?:被)?[^,]{0,4}(?:撤销|纠正|纠错|责令|败诉|变更|确认违法)/u

const reviewOf = (clause: string): string | null => {
  if ((!ALL.test(clause) && !PENDING.test(clause)) || NONE_OF_THEM.test(clause)) return null
  return reviewResult(clause)
}

/** Stages of handling, the more specific wording first. */
const STAGES: readonly (readonly [IndicatorId, RegExp])[] = [
  ['requests.completed.on-time', /(?:按时|按期|如期|期限内|时限内)[^,]{0,4}办结/u],
  ['requests.completed', /办结|办理完|处理完/u],
  ['requests.answered', /答复|回复/u],
]
const NOT_YET = /未|不|待|正在|将|需|应|可|建议|拟/u

/** 收到16件,均在法定时限内完成答复: all of them, which is said of what was received only. */
const stage = (clause: string, indicator: IndicatorId): IndicatorId | null =>
  indicator !== 'requests.received' || NOT_YET.test(clause)
    ? null
    : (STAGES.find(([, pattern]) => pattern.test(clause))?.[0] ?? null)

const outcome = (clause: string, indicator: IndicatorId): IndicatorId | null => {
  if (/答复|回复|办结|办理完|处理完/u.test(clause)) return stage(clause, indicator)
  if (/按时|按期|依法按规定/u.test(clause)) return null
  return outcomeOf(`${clause.replace(/^[,且]*(?:均|全部|都|皆)(?:为|已|属于|是)?/u, '')}#`)
}
