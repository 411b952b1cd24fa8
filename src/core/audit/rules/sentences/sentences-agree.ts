import type { Claim } from '../../../domain/claim'
import type { Because, Check } from '../../../domain/finding'
import type { Report } from '../../../domain/report'
import { compareSums } from '../../compare-sums'
import { claimOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { isAddend } from './addends'
import { isCarriedOutcome, isTotalOfYear } from './comparable-claim'
import { extentOf } from './extent'
import { addUp } from './kinds-of-parts'
import { statedLists } from './stated-lists'
import { wordsBefore } from './words-around'

/** Quantities a report has one of, however often it names them; content classes and channels may be several of a kind. */
const SINGLE: ReadonlySet<string> = new Set([
  'disclosure.total',
  'disclosure.produced',
  'requests.received',
  'requests.carried-over',
  'requests.carried-forward',
  'reconsideration',
  'litigation',
])
/** What may be told in several amounts, but not both as nothing and as something. */
const NONE_OR_SOME: ReadonlySet<string> = new Set(['fees', 'information-handling-fee'])
const WHERE = /平台|网站|网页|栏目|系统|公众号|微信|微博|专栏|直报|方面|类|报刊|媒体/u
const NEW_ONES = /新发生|新增|新收|另|其中|上年|去年|上半年|下半年|季度|截至|在线|专题/u

interface Said {
  readonly claim: Claim
  readonly reach: string
}

const isSingle = (claim: Claim): boolean =>
  (SINGLE.has(claim.indicator) || NONE_OR_SOME.has(claim.indicator)) &&
  claim.measure === 'count' &&
  claim.approx === undefined &&
  claim.period === null &&
  !isCarriedOutcome(claim)

/** Exact counts of the whole report for its own year, with how far the sentence reaches; 受理 is not 收到. */
const saidIn = (report: Report): readonly Said[] =>
  report.claims.flatMap((claim) => {
    const { indicator, partOf } = claim
    const larger = partOf === null ? undefined : report.claims[partOf]
    if (!isSingle(claim) || (larger !== undefined && !isTotalOfYear(claim, larger)) || isAddend(report, claim))
      return []
    const words = wordsBefore(report, claim.place)
    const clause = words.split(/[,;:]/u).at(-1) ?? ''
    if (
      NEW_ONES.test(larger === undefined ? clause : clause.replace('其中', '')) ||
      (indicator === 'disclosure.total' && WHERE.test(words))
    )
      return []
    const extent = extentOf(claim, { agency: report.metadata.agency?.value ?? null, words })
    const verb = indicator === 'requests.received' ? (/收到|受理|新收/u.exec(clause)?.[0] ?? '') : ''
    return [{ claim, reach: [claim.scope ?? '', extent.words, verb].join('|') }]
  })

/** The other number is the sum of the parts listed under this one. */
const sumOfParts = (report: Report, one: Claim, other: Claim): readonly Because[] => {
  const list = statedLists(report).find(({ whole }) => whole === one)
  const sum = list?.parts.reduce((total, { value }) => total + value, 0)
  return list !== undefined && list.parts.length > 1 && sum === other.value
    ? [{ code: 'sum-of-parts', values: { formula: `${list.parts.map(({ value }) => value).join(' + ')} = ${sum}` } }]
    : []
}

const compared = ({ report }: ReportSubject, first: Claim, later: Claim): Check => {
  const check = compareSums({
    instance: [first.indicator, first.scope ?? ''].join('|'),
    reportId: report.id,
    relation: 'equal',
    left: [{ sign: 1, operand: claimOperand(report, later) }],
    right: [{ sign: 1, operand: claimOperand(report, first) }],
    severity: 'warning',
    doubts: [],
  })
  return check.verdict === 'contradicts'
    ? { ...check, because: [...sumOfParts(report, first, later), ...sumOfParts(report, later, first)] }
    : check
}

const sameFact = (one: Said, other: Said): boolean =>
  one.claim.indicator === other.claim.indicator &&
  one.reach === other.reach &&
  addUp(one.claim.unit, other.claim.unit) &&
  one.claim.place !== other.claim.place &&
  (!NONE_OR_SOME.has(one.claim.indicator) || (one.claim.value === 0) !== (other.claim.value === 0))

/** The same fact stated more than once in the sentences of one report; the tables have a rule of their own. */
export const sentencesAgree: ReportRule = {
  id: 'sentences-agree',
  over: 'report',
  check: (subject) => {
    const all = saidIn(subject.report)
    return all.flatMap((later, index) => {
      const first = all.slice(0, index).find((earlier) => sameFact(earlier, later))
      return first === undefined ? [] : [compared(subject, first.claim, later.claim)]
    })
  },
}
