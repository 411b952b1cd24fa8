import type { Claim } from '../../../domain/claim'
import type { Unit } from '../../../domain/unit'
import { applicantsOf } from './table-figures'

/**
 * How the parts of a stated whole relate to it. `channels` overlap (the same item counts on several); the others exclude
 * each other. `carried` cases are a part of another kind than outcomes: they have outcomes themselves.
 */
export type KindOfParts = 'classes' | 'channels' | 'outcomes' | 'results' | 'applicants' | 'ways' | 'carried'

const RESULT = /^(?:reconsideration|litigation)\S*\.(?:upheld|corrected|other|pending)$/u
const OUTCOME =
  /^requests\.(?:granted-or-partly|granted|partly-granted|refused|unable|not-processed|other-outcome|already-public|not-this-agency|not-existing|amend|other-route|unclear)/u
const WHOLE_OF_OUTCOMES = /^requests\.(?:received|handled|answered|completed)$/u
const WAY = /^requests\.received\.(?:in-person|fax|email|letter(?:-or-fax)?|online|other)$/u
const CLASSES: ReadonlySet<string> = new Set(['disclosure.class', 'disclosure.normative', 'other'])
const WHOLE_OF_CLASSES = /^(?:disclosure|other$|normative-documents|regulations)/u

/** The kind of part a claim is of its whole; null where it is none that could be added up with others. */
export const kindOfPart = (whole: Claim, part: Claim): KindOfParts | null => {
  const { indicator } = part
  if (RESULT.test(indicator)) return indicator.startsWith(`${whole.indicator}.`) ? 'results' : null
  if (WHOLE_OF_OUTCOMES.test(whole.indicator)) {
    if (indicator === whole.indicator) return applicantsOf(part.scope) === null ? null : 'applicants'
    if (WAY.test(indicator)) return 'ways'
    if (indicator.startsWith('requests.carried-')) return 'carried'
    return OUTCOME.test(indicator) ? 'outcomes' : null
  }
  if (OUTCOME.test(whole.indicator)) return indicator.startsWith(`${whole.indicator}.`) ? 'outcomes' : null
  if (indicator.startsWith('disclosure.channel')) return whole.indicator.startsWith('disclosure') ? 'channels' : null
  if (indicator === whole.indicator || indicator.startsWith(`${whole.indicator}.`)) return 'classes'
  if (whole.indicator === 'disclosure.produced' && indicator === 'disclosure.total') return 'classes'
  return WHOLE_OF_CLASSES.test(whole.indicator) && CLASSES.has(indicator) ? 'classes' : null
}

const PERSONS: ReadonlySet<Unit> = new Set(['人', '人次', '名', '家'])
const ONE_BY_ONE: ReadonlySet<Unit> = new Set(['条', '件', '篇', '份', '条次', '起', '宗', '例', '个', '次'])

const nature = (unit: Unit | null): string => {
  if (unit === null || ONE_BY_ONE.has(unit)) return 'things'
  if (PERSONS.has(unit)) return unit === '家' ? unit : 'persons'
  return /[元%]$/u.test(unit) ? 'measure' : unit
}

/** True for units whose numbers may be added up without a word: 条 and 件, not 条 and 期. */
export const addUp = (one: Unit | null, other: Unit | null): boolean =>
  one === other || one === null || other === null || nature(one) === nature(other)

/** True where a part can be no part at all: readers of an account beside pieces of information. */
export const isForeign = (whole: Unit | null, part: Unit | null): boolean => {
  const natures = [nature(whole), nature(part)]
  return natures[0] !== natures[1] && natures.some((each) => each === 'persons' || each === 'measure')
}
