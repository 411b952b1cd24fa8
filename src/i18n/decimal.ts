import { rounded } from '../core/domain/rounded'

const inThousands = (integer: string): string => integer.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')

const GROUPS = /^(?<integer>\d+)(?<fraction>\.\d+)?$/u

/**
 * A number with groups of three and at most `digits` (0 to 6) decimals, as all our languages write it, with a true minus
 * sign; `signed` also writes a plus before what is above 0. What `Intl.NumberFormat` writes, without the twentieth of a
 * second its first use costs a computer, and a quarter a phone, before the first figure can be seen.
 */
export const decimal = (value: number, digits: number, signed = false): string => {
  const magnitude = rounded(Math.abs(value), digits)
  const { integer = String(magnitude), fraction = '' } = GROUPS.exec(String(magnitude))?.groups ?? {}
  const sign = magnitude === 0 ? '' : value < 0 ? '−' : signed ? '+' : ''
  return `${sign}${inThousands(integer)}${fraction}`
}
