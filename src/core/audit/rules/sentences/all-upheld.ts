import type { Claim } from '../../../domain/claim'
import type { Check, Operand } from '../../../domain/finding'
import { claimOperand, wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { isCarriedOutcome } from './comparable-claim'
import { termsOf } from './table-figures'
import type { SignedRow } from './definitions'
import { wordsApart } from './words-around'
import { checkExclusion } from './words-exclude'

const RESULTS = ['upheld', 'corrected', 'other', 'pending'] as const
const STATED = /^(?<base>reconsideration|litigation)(?<kind>\.direct|\.after-reconsideration)?\.(?<result>\w+)$/u

/** Rows of the results a sentence excludes by saying that all cases had one. */
const otherResults = ({ form }: ReportSubject, { indicator }: Claim): readonly SignedRow[] => {
  const groups = STATED.exec(indicator)?.groups
  if (groups === undefined || form === null || form === '2008') return []
  const base = `${groups.base ?? ''}${groups.kind ?? ''}`
  const bases = base === 'litigation' && form !== '2014' ? [`${base}.direct`, `${base}.after-reconsideration`] : [base]
  return bases.flatMap((each) =>
    RESULTS.filter((result) => result !== groups.result).map((result) => ({
      indicator: `${each}.${result}`,
      sign: 1 as const,
    })),
  )
}

/** 已审结5件,均获维持,另有1件尚未审结; 除1件外均获维持: said of some of the cases only. */
const LIMITED = /(?<!未|待)(?:审结|办结|结案)|除|其余|其[他它]|剩余|另/u
const ENDS = /[。;!?\n]/u

/** Two counts of one clause that speak of the same cases. */
const areOfSame = ({ report }: ReportSubject, one: Claim, other: Claim): boolean => {
  const words = wordsApart(report, one.place, other.place)
  return words !== null && !ENDS.test(words) && !LIMITED.test(words)
}

/** Counts of the excluded results in the clause of the words itself: 复议5件,均获维持,尚未审结1件. */
const besideTheWords = (
  subject: ReportSubject,
  claim: Claim,
  { rows, whole }: { readonly rows: readonly SignedRow[]; readonly whole: Claim | undefined },
): readonly Operand[] => {
  if (whole === undefined || !areOfSame(subject, whole, claim)) return []
  const excluded = new Set(rows.map(({ indicator }) => indicator))
  return subject.report.claims
    .filter(
      (other) =>
        excluded.has(other.indicator) &&
        other.measure === 'count' &&
        other.period === null &&
        other.value > 0 &&
        !isCarriedOutcome(other) &&
        areOfSame(subject, claim, other),
    )
    .map((other) => claimOperand(subject.report, other))
}

const checkClaim = (subject: ReportSubject, claim: Claim): readonly Check[] => {
  const rows = otherResults(subject, claim)
  const cells = termsOf(subject, rows, null)
    .map(({ operand }) => operand)
    .filter(({ state }) => state !== 'missing')
  const whole = claim.partOf === null ? undefined : subject.report.claims[claim.partOf]
  const beside = besideTheWords(subject, claim, { rows, whole })
  const isCounted = cells.some(({ value }) => value !== null && value > 0)
  const figures = isCounted || beside.length === 0 ? cells : beside
  const words = wordsOperand(subject.report, claim.printed, claim.place)
  return figures.length === 0 ? [] : [checkExclusion(subject, { instance: claim.indicator, words, figures, about: [] })]
}

/** 均获维持: where all cases are said to have had one result, neither the table nor its own clause counts another or one pending. */
export const allUpheld: ReportRule = {
  id: 'all-upheld',
  over: 'report',
  check: (subject) =>
    subject.report.claims
      .filter((claim) => isCarriedOutcome(claim) && claim.period === null)
      .flatMap((claim) => checkClaim(subject, claim)),
}
