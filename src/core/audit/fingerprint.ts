import type { Check, Operand, RuleId } from '../domain/finding'
import type { ReportFigures } from '../domain/report'
import { agencyId } from '../text/agency-id'
import { textDigest } from '../text/text-digest'

const numberOf = (operand: Operand): string => `${operand.year ?? ''}:${operand.value ?? operand.state}`

/**
 * Names the findings of one report so that they survive a new run, another file name and moved text, but not other numbers:
 * a verdict given on `10 + 1 ≠ 0` must not silence `10 + 1 ≠ 12`.
 */
export const fingerprintsOf = ({ id, metadata }: ReportFigures): ((rule: RuleId, check: Check) => string) => {
  const { agency, kind, year, period, title } = metadata
  const whose = agency === null ? (title ?? id) : agencyId({ agency: agency.value, kind })
  const when = year?.value ?? period?.period.to ?? ''
  return (rule, { instance, operands }) =>
    textDigest(`${rule}|${whose}|${when}|${[instance, ...operands.map(numberOf)].join('|')}`)
}
