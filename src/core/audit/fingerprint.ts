import type { Check, Operand, RuleId } from '../domain/finding'
import type { ReportFigures } from '../domain/report'
import { agencyId } from '../text/agency-id'
import type { DigestState } from '../text/text-digest'
import { digestOn, textDigest } from '../text/text-digest'

const numbersOf = (operands: readonly Operand[]): string =>
  operands.reduce((text, { year, value, state }) => `${text}|${year ?? ''}:${value ?? state}`, '')

/**
 * Names the findings of one report so that they survive a new run, another file name and moved text, but not other numbers:
 * a verdict given on `10 + 1 ≠ 0` must not silence `10 + 1 ≠ 12`.
 */
export const fingerprintsOf = ({ id, metadata }: ReportFigures): ((rule: RuleId, check: Check) => string) => {
  const { agency, kind, year, period, title } = metadata
  const whose = agency === null ? (title ?? id) : agencyId({ agency: agency.value, kind })
  const when = year?.value ?? period?.period.to ?? ''
  const beginnings = new Map<RuleId, DigestState>()
  const beginningOf = (rule: RuleId): DigestState => {
    const known = beginnings.get(rule) ?? digestOn(`${rule}|${whose}|${when}|`)
    beginnings.set(rule, known)
    return known
  }
  return (rule, { instance, operands }) => textDigest(instance + numbersOf(operands), beginningOf(rule))
}
