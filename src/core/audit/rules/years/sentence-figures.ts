import type { Claim } from '../../../domain/claim'
import type { IndicatorId } from '../../../domain/catalogue'
import type { Operand } from '../../../domain/finding'
import { isExactCount, whatIs } from '../../claims'
import { cellOperand, claimOperand } from '../../operands'
import type { FiguresSubject } from '../../subject'

/** Counts of the report's own year that are stated once, or always alike, by what they count. */
export const countsOf = ({ report }: FiguresSubject): ReadonlyMap<string, Claim> => {
  const counts = new Map<string, Claim>()
  const unclear = new Set<string>()
  for (const claim of report.claims) {
    if (!isExactCount(claim) || claim.period !== null) continue
    const key = whatIs(claim)
    const known = counts.get(key)
    if (known === undefined) counts.set(key, claim)
    else if (known.value !== claim.value) unclear.add(key)
  }
  for (const key of unclear) counts.delete(key)
  return counts
}

/** The cell of all applicants, where it is an exact number. */
export const tableFigure = (subject: FiguresSubject, indicator: IndicatorId): Operand | null => {
  const column = 'total'
  const cell = subject.cell(indicator, column)
  return cell?.content.state === 'value' && cell.content.approx === undefined
    ? cellOperand(subject.report, cell, { indicator, column })
    : null
}

/** The figure of a whole report: its cell for all applicants, else the only count its sentences give; null where unclear. */
export const figureOf = (subject: FiguresSubject, indicator: IndicatorId): Operand | null => {
  if (subject.cell(indicator, 'total') !== undefined) return tableFigure(subject, indicator)
  const stated = subject.report.claims.filter(
    (claim) => claim.indicator === indicator && isExactCount(claim) && claim.period === null && claim.partOf === null,
  )
  const [first] = stated
  return first === undefined || stated.some(({ value, scope }) => value !== first.value || scope !== first.scope)
    ? null
    : claimOperand(subject.report, first)
}
