import type { Claim } from '../../../domain/claim'
import { addExactly } from '../../../domain/exact-sum'
import type { Because, Check, Operand } from '../../../domain/finding'
import { isExact, sumOf } from '../../compare-sums'
import type { Term } from '../../compare-sums'
import { formatNumber } from '../../formula'
import type { ReportSubject } from '../../subject'
import type { ComparableClaim } from './comparable-claim'
import { claimOperand } from '../../operands'
import { otherDefinitionsOf } from './definitions'
import { extentOf } from './extent'
import { addUp } from './kinds-of-parts'
import { partsOf, termsOf } from './table-figures'
import { wordsApart, wordsBefore } from './words-around'

/** A check together with figures that explain it and stand in no formula of its own. */
interface Explanation {
  readonly because: readonly Because[]
  readonly operands: readonly Operand[]
}

const NOTHING: Explanation = { because: [], operands: [] }

const spelled = (terms: readonly Term[]): string =>
  terms
    .map(({ sign, operand }, index) => {
      const joint = index === 0 ? (sign < 0 ? '−' : '') : sign < 0 ? ' − ' : ' + '
      return `${joint}${formatNumber(operand.value ?? 0)}`
    })
    .join('')

/** True where no term is blank, unreadable, missing or only a bound. */
export const isKnown = (terms: readonly Term[]): boolean => terms.every(({ operand }) => isExact(operand))

/** Sums to `value` from figures of which all are known, so that no gap is filled by the wish to explain. */
const yields = (terms: readonly Term[], value: number): boolean => isKnown(terms) && sumOf(terms) === value

const explainedBy = (code: Because['code'], terms: readonly Term[], first: number): Explanation => ({
  because: [
    {
      code,
      values: { formula: terms.length > 1 ? `${spelled(terms)} = ${formatNumber(sumOf(terms))}` : spelled(terms) },
      operands: terms.map((_, index) => first + index),
    },
  ],
  operands: terms.map(({ operand }) => operand),
})

/** Another quantity of the same tables that the words of the sentence may mean. */
const otherMeaning = (subject: ReportSubject, { claim, extent }: ComparableClaim, first: number): Explanation => {
  // that two figures are 0 says nothing of what the words mean
  if (subject.form === null || claim.value === 0) return NOTHING
  for (const { code, rows } of otherDefinitionsOf(subject.form, claim.indicator)) {
    const terms = termsOf(subject, rows, extent.applicants)
    if (yields(terms, claim.value)) return explainedBy(code, terms, first)
  }
  return NOTHING
}

/**
 * 收到行政复议6件,上年结转1件, or 10件(含上年未审结3件), beside a 总计 of 7: the sentence says what else one of them counts.
 * What goes on to the next year (其他处理2件,结转下年度2件) is in no count of this one.
 */
const CARRIED = /结转(?!(?:到|至|入)?[下次翌])|转入|(?:上|去)年(?:度)?未(?:审结|办结)/u
const INCLUDED = /\((?:含|包括|包含)[^()]*$/u

const carriedBeside = ({ report }: ReportSubject, { claim }: ComparableClaim, check: Check): Explanation => {
  const signOf = (other: Claim): 1 | -1 => (INCLUDED.test(wordsBefore(report, other.place)) ? -1 : 1)
  const beside = report.claims.find((other) => {
    const between = wordsApart(report, claim.place, other.place) ?? ''
    return (
      other.measure === 'count' &&
      other.approx === undefined &&
      addUp(claim.unit, other.unit) &&
      CARRIED.test(between) &&
      !between.includes('。') &&
      addExactly([claim.value, signOf(other) * other.value]) === check.expected
    )
  })
  if (beside === undefined) return NOTHING
  const joint = signOf(beside) > 0 ? '+' : '−'
  const formula = `${formatNumber(claim.value)} ${joint} ${formatNumber(beside.value)} = ${formatNumber(check.expected ?? Number.NaN)}`
  return {
    because: [{ code: 'carried-beside', values: { formula }, operands: [0, check.operands.length] }],
    operands: [claimOperand(report, beside)],
  }
}

/** The sentence names the whole and prints a part of it: which part that is. Small numbers are equal by chance. */
const partPrinted = (subject: ReportSubject, { claim, rows, extent }: ComparableClaim, first: number): Explanation => {
  if (claim.value < 10 || claim.approx !== undefined) return NOTHING
  const part = partsOf(subject, rows, extent.applicants)
    .map((terms) => terms.filter(({ operand }) => isExact(operand)))
    .find((terms) => terms.length > 0 && sumOf(terms) === claim.value)
  return part === undefined ? NOTHING : explainedBy('only-part', part, first)
}

const explained = (check: Check, { because, operands }: Explanation): Check => ({
  ...check,
  operands: [...check.operands, ...operands],
  because: [...check.because, ...because],
})

const asScope = (check: Check): Check => ({ ...check, class: 'scope', severity: 'note' })

/** A government that does not say whether it speaks of its office or its whole area is not accused. */
const untold = ({ balance: _balance, ...check }: Check): Check => ({
  ...check,
  verdict: 'cannot-tell',
  class: null,
  severity: 'note',
  because: [{ code: 'scope-unsaid' }],
})

/** 全市1302件,其中市本级102件, and the table has 102: it counts what the other count does. */
const isTableOfAnother = (subject: ReportSubject, { claim, rows, extent }: ComparableClaim): boolean => {
  const { report } = subject
  const agency = report.metadata.agency?.value ?? null
  const terms = termsOf(subject, rows, extent.applicants)
  const sum = isKnown(terms) ? sumOf(terms) : null
  const at = report.claims.indexOf(claim)
  return report.claims.some(
    (other) =>
      (other.indicator === claim.indicator || other.partOf === at) &&
      other.measure === 'count' &&
      other.period === null &&
      other.value === sum &&
      extentOf(other, { agency, words: wordsBefore(report, other.place) }).reach === 'other',
  )
}

const statedScope = (check: Check, scope: string): Check =>
  asScope(explained(check, { because: [{ code: 'stated-scope', values: { scope }, operands: [] }], operands: [] }))

/** What a difference means: another extent, another quantity of the same name, or an error with what the number is. */
export const judged = (subject: ReportSubject, item: ComparableClaim, check: Check): Check => {
  const accused = check.verdict === 'contradicts' && check.class === 'report-error' && check.severity !== 'note'
  if (!accused) return check
  const meaning = otherMeaning(subject, item, check.operands.length)
  if (meaning.because.length > 0) return asScope(explained(check, meaning))
  const carried = carriedBeside(subject, item, check)
  if (carried.because.length > 0) return asScope(explained(check, carried))
  if (item.extent.reach === 'other') return statedScope(check, item.extent.words)
  if (item.extent.applicants === null && isTableOfAnother(subject, item))
    return item.claim.scope === null ? untold(check) : statedScope(check, item.claim.scope)
  const part = partPrinted(subject, item, check.operands.length)
  return item.extent.reach === 'unsaid' && part.because.length === 0 ? untold(check) : explained(check, part)
}
