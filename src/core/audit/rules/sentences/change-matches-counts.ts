import type { Claim } from '../../../domain/claim'
import { addExactly } from '../../../domain/exact-sum'
import type { Check } from '../../../domain/finding'
import type { Report } from '../../../domain/report'
import { changeChecks, percentCheck } from '../../change-check'
import { claimOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { alike, beforeOf, nowOf } from './two-years'

/** The number beside the percentage: 减少9件，下降29%. */
const amountOf = ({ claims }: Report, change: Claim): Claim | undefined =>
  claims.find(
    (claim) =>
      claim.measure === 'change' &&
      claim.approx === undefined &&
      alike(claim, change) &&
      claim.place.block === change.place.block,
  )

const instanceOf = ({ measure, indicator, scope, subject }: Claim): string =>
  [measure, indicator, scope ?? '', subject].join('|')

/** 22件，减少9件，下降29%: the percentage is of 22 + 9. */
const againstAmount = (subject: ReportSubject, change: Claim, now: Claim): readonly Check[] => {
  const { report } = subject
  const amount = change.measure === 'change-percent' ? amountOf(report, change) : undefined
  const base = amount === undefined ? 0 : addExactly([now.value, -amount.value])
  if (amount === undefined || base <= 0) return []
  const operands = [change, amount, now].map((claim) => claimOperand(report, claim))
  const setting = { instance: instanceOf(change), reportId: report.id, explain: () => [] }
  const exact = (amount.value / base) * 100
  return [percentCheck(change, { exact, formula: [1, ' ÷ (', 2, ' − ', 1, ')'], operands }, setting)]
}

const checkChange = (subject: ReportSubject, change: Claim): readonly Check[] => {
  const { report, year } = subject
  const now = nowOf(report, change)
  if (now === undefined) return []
  const before = beforeOf(report, change, year)
  if (before === undefined) return againstAmount(subject, change, now)
  return changeChecks(
    {
      claim: change,
      change: claimOperand(report, change),
      now: claimOperand(report, now),
      before: claimOperand(report, before),
    },
    { instance: instanceOf(change), reportId: report.id, explain: () => [] },
  )
}

/** A change or percentage against both values, where one report states them all. */
export const changeMatchesCounts: ReportRule = {
  id: 'change-matches-counts',
  over: 'report',
  check: (subject) =>
    subject.report.claims
      .filter(({ measure, approx, period }) => measure.startsWith('change') && approx === undefined && period === null)
      .flatMap((change) => checkChange(subject, change)),
}
