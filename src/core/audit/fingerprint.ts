import type { Check, Operand, RuleId } from '../domain/finding'
import type { ReportFigures } from '../domain/report'
import { agencyId } from '../text/agency-id'

const PRIME = 0x01000193

const BYTES: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const byteOf = (state: number, shift: number): string => BYTES[(state >>> shift) & 0xff] ?? ''

const hexadecimal = (state: number): string =>
  `${byteOf(state, 24)}${byteOf(state, 16)}${byteOf(state, 8)}${byteOf(state, 0)}`

/** FNV-1a, 32 bits, over UTF-16 units, twice with different offsets: 16 hexadecimal digits. */
const hash = (text: string): string => {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    one = Math.imul(one ^ unit, PRIME)
    other = Math.imul(other ^ unit, PRIME)
  }
  return `${hexadecimal(one)}${hexadecimal(other)}`
}

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
    hash(`${rule}|${whose}|${when}|${[instance, ...operands.map(numberOf)].join('|')}`)
}
