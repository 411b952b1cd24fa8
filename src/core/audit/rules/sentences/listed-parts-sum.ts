import { addExactly } from '../../../domain/exact-sum'
import type { Claim } from '../../../domain/claim'
import type { Because, Check, FindingSeverity } from '../../../domain/finding'
import type { Place } from '../../../domain/place'
import { compareSums } from '../../compare-sums'
import type { Term } from '../../compare-sums'
import { claimOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { addUp } from './kinds-of-parts'
import { outcomeLists } from './outcome-lists'
import { isShort, sharedLists } from './shared-lists'
import { statedLists } from './stated-lists'
import type { StatedList } from './stated-lists'

const total = (claims: readonly Claim[]): number => addExactly(claims.map(({ value }) => value))

const isBound = ({ approx }: Claim): boolean => approx !== undefined

const instanceOf = ({ whole, kind }: StatedList): string =>
  [whole.indicator, whole.scope ?? '', whole.subject, kind].join('|')

/** A number that lost its digits stands among the parts: what is missing may be there. */
const hasLostNumber = ({ report }: ReportSubject, { whole, parts }: StatedList): boolean => {
  const blocks = new Set([whole, ...parts].map(({ place }: { readonly place: Place }) => place.block))
  return report.diagnostics.some(
    ({ code, place }) =>
      (code === 'number-missing' || code === 'number-damaged') && place !== null && blocks.has(place.block),
  )
}

const untold = ({ balance: _balance, ...check }: Check, because: Because): Check => ({
  ...check,
  verdict: 'cannot-tell',
  class: null,
  severity: 'note',
  because: [because],
})

interface Sides {
  readonly left: readonly Claim[]
  readonly right: readonly Claim[]
  readonly relation: 'equal' | 'at-most'
  readonly severity: FindingSeverity
}

/** 参加300人,其中党员200人,女同志150人: what the report's own words count may overlap where a list says 其中. */
const mayOverlap = ({ whole, kind, extent }: StatedList): boolean =>
  kind === 'classes' && extent === 'open' && whole.indicator === 'other'

/** 200条,其中要闻动态150条,图片信息80条: two classes may be two sides of the same pieces; a longer list names classes. */
const OVERLAP: readonly Because[] = [{ code: 'list-open' }]
const namesTwoSides = ({ kind, extent, parts }: StatedList): boolean =>
  kind === 'classes' && extent === 'open' && parts.length === 2

const compared = ({ report }: ReportSubject, list: StatedList, { left, right, relation, severity }: Sides): Check => {
  const term = (claim: Claim): Term => ({ sign: 1, operand: claimOperand(report, claim) })
  return compareSums({
    instance: instanceOf(list),
    reportId: report.id,
    relation,
    left: left.map(term),
    right: right.map(term),
    severity,
    doubts: [],
    explain: () => (namesTwoSides(list) ? OVERLAP : []),
  })
}

/** Channels overlap: none is larger than the whole; where all are listed, the whole is not larger than their sum. */
const sidesOfChannels = ({ whole, parts, extent }: StatedList): Sides => {
  if (extent !== 'open' && total(parts) < whole.value)
    return { left: [whole], right: parts, relation: 'at-most', severity: 'warning' }
  const largest = parts.reduce((most, part) => (part.value > most.value ? part : most))
  return { left: [largest], right: [whole], relation: 'at-most', severity: 'error' }
}

/** Parts that exclude each other make up the whole where all are listed, else they are at most as many. */
const sidesOfParts = ({ whole, parts, beside, extent }: StatedList): Sides => {
  const all = [...parts, ...beside]
  if (total(parts) === whole.value) return { left: [whole], right: parts, relation: 'equal', severity: 'error' }
  if (extent === 'open') return { left: all, right: [whole], relation: 'at-most', severity: 'error' }
  const severity = total(all) > whole.value || extent === 'form' ? 'error' : 'warning'
  return { left: [whole], right: all, relation: 'equal', severity }
}

const reasonNotToTell = (subject: ReportSubject, list: StatedList, short: boolean): Because | null => {
  if (list.nested) return { code: 'list-nested' }
  if (list.parts.some((part) => !addUp(list.whole.unit, part.unit))) return { code: 'units-mixed' }
  return short && hasLostNumber(subject, list) ? { code: 'number-lost' } : null
}

const checkList = (subject: ReportSubject, list: StatedList): readonly Check[] => {
  if (isBound(list.whole) || mayOverlap(list)) return []
  const sides = list.kind === 'channels' ? sidesOfChannels(list) : sidesOfParts(list)
  const check = compared(subject, list, sides)
  if (check.verdict !== 'contradicts') return [check]
  const reason = reasonNotToTell(subject, list, total(list.parts) < list.whole.value)
  return [reason === null ? check : untold(check, reason)]
}

/** Parts whose shares make a hundred are all there is, whatever opens the list; what rounding hides is no shortfall. */
const listsByShares = (subject: ReportSubject, stated: readonly StatedList[]): readonly StatedList[] =>
  sharedLists(subject.report).flatMap((list): readonly StatedList[] => {
    const { whole, complete } = list
    const parts = list.parts.map(({ count }) => count)
    const known = stated.some((other) => other.whole === whole && parts.every((part) => other.parts.includes(part)))
    const short = total(parts) < whole.value
    if (!complete || known || (short && !isShort(list))) return []
    return [{ whole, kind: 'classes', parts, beside: [], extent: 'words', nested: false }]
  })

/** Parts of a whole that a sentence lists, against the whole it states. */
export const listedPartsSum: ReportRule = {
  id: 'listed-parts-sum',
  over: 'report',
  check: (subject) => {
    const stated = statedLists(subject.report)
    return [...stated, ...outcomeLists(subject.report), ...listsByShares(subject, stated)]
      .filter(({ kind, parts }) => kind !== 'carried' && parts.length > 0)
      .flatMap((list) => checkList(subject, list))
  },
}
