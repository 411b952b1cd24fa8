import type { AccidentStatement } from '../../core/domain/accident'
import { formatMonths } from '../../core/domain/months-only'
import type { Words } from './words'

/** The months of a statement, or those of a year that nothing names; null where it has none. */
export const monthsText = (
  { period, monthsOnly }: Pick<AccidentStatement, 'period' | 'monthsOnly'>,
  { format, own }: Pick<Words, 'format'> & { readonly own: { readonly monthsOnly: (months: string) => string } },
): string | null =>
  period !== null ? format.period(period) : monthsOnly === undefined ? null : own.monthsOnly(formatMonths(monthsOnly))
