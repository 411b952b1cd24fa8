import type { Claim } from '../../../domain/claim'
import type { Check } from '../../../domain/finding'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { isCarriedOutcome } from './comparable-claim'
import { termsOf } from './table-figures'
import type { SignedRow } from './definitions'
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

const checkClaim = (subject: ReportSubject, claim: Claim): readonly Check[] => {
  const figures = termsOf(subject, otherResults(subject, claim), null)
    .map(({ operand }) => operand)
    .filter(({ state }) => state !== 'missing')
  const words = wordsOperand(subject.report, claim.printed, claim.place)
  return figures.length === 0 ? [] : [checkExclusion(subject, { instance: claim.indicator, words, figures, about: [] })]
}

/** 均获维持: where all cases are said to have had one result, the table counts no other and none pending. */
export const allUpheld: ReportRule = {
  id: 'all-upheld',
  over: 'report',
  check: (subject) =>
    subject.report.claims
      .filter((claim) => isCarriedOutcome(claim) && claim.period === null)
      .flatMap((claim) => checkClaim(subject, claim)),
}
