import type { Check, FindingSeverity } from '../../../domain/finding'
import { whatIs } from '../../claims'
import { compareSums, isExact, sumOf } from '../../compare-sums'
import type { Term } from '../../compare-sums'
import { doubtsOf } from '../../doubts'
import { formatNumber } from '../../formula'
import { claimOperand } from '../../operands'
import type { ReportSubject } from '../../subject'
import { standsFor } from './approximate'
import type { ComparableClaim } from './comparable-claim'
import { otherDefinitionsOf } from './definitions'
import type { SignedRow } from './definitions'
import { isKnown, judged } from './meaning-of-difference'
import { termsOf, withoutRepeatedGaps } from './table-figures'

/** What the form counts case by case; 办理 may mean several stages, lawsuits may be counted by instance. */
const CASES = /^(?:requests|reconsideration)/u

const severityOf = ({ claim, extent, rows }: ComparableClaim): FindingSeverity =>
  CASES.test(rows[0]?.indicator ?? '') &&
  claim.indicator !== 'requests.handled' &&
  !claim.inWords &&
  extent.reach === 'same'
    ? 'error'
    : 'warning'

/** An exact count against exact cells; where cells are blank, those that are filled already say how much it is at least. */
const exactly = (subject: ReportSubject, item: ComparableClaim, terms: readonly Term[]): Check => {
  const claim: Term = { sign: 1, operand: claimOperand(subject.report, item.claim) }
  const filled = terms.filter(({ operand }) => isExact(operand))
  const positive = terms.every(({ sign }) => sign > 0)
  const exceeded = positive && filled.length < terms.length && sumOf(filled) > item.claim.value
  const [left, right] = exceeded ? [filled, [claim]] : [[claim], withoutRepeatedGaps(terms)]
  const { balance, ...check } = compareSums({
    instance: whatIs(item.claim),
    reportId: subject.report.id,
    relation: exceeded ? 'at-most' : 'equal',
    left,
    right,
    severity: severityOf(item),
    doubts: doubtsOf(
      left.concat(right).map(({ operand }) => operand),
      () => subject,
    ),
  })
  // a lower bound does not say what the sentence should print
  return exceeded || balance === undefined ? check : { ...check, balance }
}

/** 400余 against 406: the cell lies within what the words allow, or not. */
const roughly = (subject: ReportSubject, item: ComparableClaim, terms: readonly Term[]): Check => {
  const operands = [claimOperand(subject.report, item.claim), ...terms.map(({ operand }) => operand)]
  const base = { instance: whatIs(item.claim), reportId: subject.report.id, operands, remedies: [], difference: null }
  const sum = terms.flatMap(({ sign }, index) => (index === 0 ? [1] : [sign < 0 ? ' − ' : ' + ', index + 1]))
  const printed = `“${item.claim.printed}”`
  if (!isKnown(terms))
    return {
      ...base,
      verdict: 'cannot-tell',
      class: null,
      severity: 'note',
      formula: [`${printed} ≈ `, ...sum],
      expected: null,
      actual: null,
      because: [{ code: 'bound-only', operands: [0] }],
    }
  const exact = sumOf(terms)
  const holds = standsFor(item.claim, exact)
  const tail = terms.length > 1 ? [` = ${formatNumber(exact)}`] : []
  const doubts = doubtsOf(operands, () => subject)
  const slight = exact === item.claim.value
  return {
    ...base,
    verdict: holds ? 'holds' : 'contradicts',
    class: holds ? null : doubts.length > 0 ? 'misread' : 'report-error',
    severity: holds || doubts.length > 0 || slight ? 'note' : 'warning',
    formula: [`${printed} ${holds ? '≈' : '≠'} `, ...sum, ...tail],
    expected: exact,
    actual: item.claim.value,
    because: holds ? [] : doubts.length > 0 ? doubts : slight ? [{ code: 'exact-after-all', operands: [1] }] : [],
  }
}

/** 办理 and 收办 have no row of their own: whichever stage of handling it fits. */
const rowsMeant = (subject: ReportSubject, { claim, rows, extent }: ComparableClaim): readonly SignedRow[] => {
  if (claim.indicator !== 'requests.handled' || subject.form === null) return rows
  const stages = [rows, ...otherDefinitionsOf(subject.form, claim.indicator).map((other) => other.rows)]
  return (
    stages.find((stage) => {
      const terms = termsOf(subject, stage, extent.applicants)
      return isKnown(terms) && standsFor(claim, sumOf(terms))
    }) ?? rows
  )
}

/** One figure of a sentence against the tables of its report; nothing where the report has no such row. */
export const checkClaim = (subject: ReportSubject, item: ComparableClaim): readonly Check[] => {
  const terms = termsOf(subject, rowsMeant(subject, item), item.extent.applicants)
  if (terms.every(({ operand }) => operand.state === 'missing')) return []
  const check = item.claim.approx === undefined ? exactly(subject, item, terms) : roughly(subject, item, terms)
  return [judged(subject, item, check)]
}
