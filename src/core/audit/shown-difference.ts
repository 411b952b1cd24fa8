import { matchesOf } from '../text/matches'
import type { Finding } from '../domain/finding'
import { formatFormula } from './formula'

const NUMERAL = /\d+(?:\.(?<decimals>\d+))?(?<percent>%?)/gu
const MOST_DECIMALS = 6

/** Decimals of the formula's numbers of one kind: a percentage worked with says nothing of a difference in pieces. */
const decimalsIn = (formula: string, ofPercents: boolean): number => {
  const alike = matchesOf(formula, NUMERAL).filter(({ groups }) => (groups?.percent === '%') === ofPercents)
  return Math.max(0, ...alike.map(({ groups }) => groups?.decimals?.length ?? 0))
}

/**
 * How far the two sides of a finding are apart, without its sign, to as many decimals as its formula shows; more only
 * where it would round to 0. null where nothing is apart.
 * @example 60000 ÷ (1 − 5.8%) ≈ 63694 ≪ 309000, difference −245305.73248408 → 245306
 */
export const shownDifference = (finding: Pick<Finding, 'formula' | 'operands' | 'difference'>): number | null => {
  const apart = Math.abs(finding.difference ?? 0)
  const formula = formatFormula(finding)
  for (let digits = decimalsIn(formula, formula.endsWith('%')); digits <= MOST_DECIMALS; digits += 1) {
    const rounded = Number(apart.toFixed(digits))
    if (rounded > 0) return rounded
  }
  return null
}
