import type { AccidentField, AccidentFigure } from '../../../domain/accident'
import { isWholeYear } from '../../../domain/accidents/months'
import type { Check } from '../../../domain/finding'
import { formatNumber } from '../../formula'
import { accidentOperand } from '../../operands'
import type { SeriesSubject } from '../../subject'
import type { Placed } from './facts'
import { groupFacts, successive } from './fact-groups'
import { placedIn } from './facts'
import { numberCheck } from './number-check'
import { isOnOtherBasis, QUANTITIES } from './quantities'

/** A month that changes by more against the year before, for all accidents of an area, needs another explanation. */
const UNLIKELY = 40

/** Smaller counts change by halves from month to month. */
const LEAST = 1000

/** A change in percent from January up to a month. */
interface Change {
  readonly placed: Placed
  readonly field: AccidentField
  readonly figure: AccidentFigure
  readonly year: string
  /** Last month, 1 to 12. */
  readonly month: number
}

const changesIn = (placed: Placed): readonly Change[] => {
  const { statement, period } = placed
  const whole = isWholeYear(period)
  if (statement.sector !== null || statement.severity !== null || isOnOtherBasis(statement)) return []
  if (!whole && (period.from === null || !period.from.endsWith('-01'))) return []
  const year = period.to.slice(0, 4)
  if (!whole && period.from?.slice(0, 4) !== year) return []
  return QUANTITIES.flatMap(({ value, yoy: [, field] }) => {
    const { [field]: figure, [value]: count } = statement.figures
    const small = count !== undefined && count.value < LEAST
    return figure === undefined || figure.approx !== undefined || small
      ? []
      : [{ placed, field, figure, year, month: whole ? 12 : Number(period.to.slice(5, 7)) }]
  })
}

const monthsBetween = (from: Change, to: Change): string =>
  to.month - from.month === 1
    ? `${to.year}-${pad(to.month)}`
    : `${to.year}-${pad(from.month + 1)}..${to.year}-${pad(to.month)}`

const pad = (month: number): string => String(month).padStart(2, '0')

const checkPair = (from: Change, to: Change): Check => {
  const between = to.month - from.month
  const grown = (change: Change) => (1 + change.figure.value / 100) * change.month
  const needed = Number((((grown(to) - grown(from)) / between - 1) * 100).toFixed(1))
  const holds = Math.abs(needed) <= UNLIKELY
  const months = monthsBetween(from, to)
  const growth = (index: number, { month }: Change) => ['(100% + ', index, `%) × ${month}`]
  return numberCheck(
    {
      instance: `percent:${to.field}:${to.placed.area}:${months}`,
      reportId: to.placed.report.id,
      operands: [to, from].map(({ placed, field, figure }) =>
        accidentOperand(placed.report, placed.statement, { field, figure }),
      ),
      formula: ['(', ...growth(0, to), ' − ', ...growth(1, from), `) ÷ ${between} − 1 = ${formatNumber(needed)}%`],
      expected: null,
      actual: null,
    },
    holds
      ? { verdict: 'holds' }
      : {
          verdict: 'contradicts',
          scope: [
            { code: 'months-would-change', values: { months, change: formatNumber(needed) } },
            { code: 'base-changed' },
          ],
        },
  )
}

const checkYear = (changes: readonly Change[]): readonly Check[] => {
  const ordered = [...groupFacts(changes, ({ month }) => String(month)).values()]
    .map(([first]) => first)
    .sort((a, b) => a.month - b.month)
  return successive(ordered).map(([from, to]) => checkPair(from, to))
}

/**
 * Two changes in percent from January imply the change of the months between, if months are about alike: −21.3% up to
 * September and −14.1% up to October need +51% in October.
 */
export const cumulativePercents = (series: SeriesSubject): readonly Check[] =>
  [
    ...groupFacts(placedIn(series).flatMap(changesIn), ({ placed, field, year }) =>
      [placed.area, field, year].join('|'),
    ).values(),
  ].flatMap(checkYear)
