import type { Check, Operand, RuleId } from '../domain/finding'
import type { ReportFigures } from '../domain/report'
import { agencyId } from '../text/agency-id'

const PRIME = 0x01000193

/** FNV-1a, 32 bits, over UTF-16 units. */
const fnv = (text: string, offset: number): string => {
  let state = offset
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), PRIME)
  }
  return (state >>> 0).toString(16).padStart(8, '0')
}

/** Two hashes with different offsets: 16 hexadecimal digits. */
const hash = (text: string): string => `${fnv(text, 0x811c9dc5)}${fnv(text, 0x9747b28c)}`

const numberOf = (operand: Operand): string => `${operand.year ?? ''}:${operand.value ?? operand.state}`

/**
 * Name of a finding that survives a new run, another file name and moved text, but not other numbers: a verdict given on
 * `10 + 1 ≠ 0` must not silence `10 + 1 ≠ 12`.
 */
export const fingerprintOf = (rule: RuleId, check: Check, report: ReportFigures): string => {
  const { agency, kind, year, period, title } = report.metadata
  const whose = agency === null ? (title ?? report.id) : agencyId({ agency: agency.value, kind })
  const when = year?.value ?? period?.period.to ?? ''
  return hash([rule, whose, when, check.instance, ...check.operands.map(numberOf)].join('|'))
}
