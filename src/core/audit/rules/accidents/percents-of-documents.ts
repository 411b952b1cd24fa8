import type { AccidentFigure } from '../../../domain/accident'
import { monthsOf, previousPeriod, yearOf } from '../../../domain/accidents/months'
import type { Check } from '../../../domain/finding'
import { formatNumber } from '../../formula'
import { accidentOperand } from '../../operands'
import type { SeriesSubject } from '../../subject'
import type { AccidentFact, Placed } from './facts'
import { groupFacts } from './fact-groups'
import { keyOf, placedIn } from './facts'
import { numberCheck } from './number-check'
import type { Quantity } from './quantities'
import { isOnOtherBasis, QUANTITIES } from './quantities'
import { cutOrRounded, overlap, percentRange } from './ranges'
import { levelsOf } from './severity-levels'
import { breakBetween, isFarApart } from './why-differs'

const width = ({ range }: AccidentFact): number => range.high - range.low

/** The most exact fact of a key, printed ones first, that does not come from the statement itself. */
const bestOf = (facts: readonly AccidentFact[] | undefined, { statement }: Placed): AccidentFact | null =>
  [...(facts ?? [])]
    .filter((fact) => fact.statement !== statement)
    .sort((a, b) => width(a) - width(b) || (a.source === b.source ? 0 : a.source === 'printed' ? -1 : 1))[0] ?? null

interface Case {
  readonly placed: Placed
  readonly quantity: Quantity
  readonly percent: AccidentFigure
}

const checkPercent = (
  { placed, quantity, percent }: Case,
  byKey: ReadonlyMap<string, readonly AccidentFact[]>,
): readonly Check[] => {
  const { report, statement, area, period } = placed
  const before = previousPeriod(period)
  if (before === null) return []
  const levels = levelsOf(statement.severity)
  const at = (months: string) =>
    bestOf(byKey.get([area, statement.sector, levels, months, quantity.value].join('|')), placed)
  const [now, base] = [at(monthsOf(period)), at(monthsOf(before))]
  // both from one sentence: that is its percentage once more
  if (now === null || base === null || now.statement === base.statement || base.range.low <= 0) return []
  if (isFarApart(now.value, base.value)) return []
  const holds = overlap(percentRange(now.range, base.range), cutOrRounded(percent))
  const exact = Number(((now.value / base.value - 1) * 100).toFixed(2))
  const first = 1 + now.operands.length
  return [
    numberCheck(
      {
        instance: `${quantity.yoy[1]}:${area}:${statement.sector ?? ''}:${levels}:${monthsOf(period)}`,
        reportId: report.id,
        operands: [
          accidentOperand(report, statement, { field: quantity.yoy[1], figure: percent }),
          ...now.operands,
          ...base.operands,
        ],
        formula: [
          '(',
          ...now.spelled(1),
          ') ÷ (',
          ...base.spelled(first),
          `) − 1 = ${formatNumber(exact)}% ${holds ? '≈' : '≠'} `,
          0,
          '%',
        ],
        expected: exact,
        actual: percent.value,
      },
      holds
        ? { verdict: 'holds' }
        : {
            verdict: 'contradicts',
            scope: [...breakBetween({ area, levels }, yearOf(period) - 1, yearOf(period)), { code: 'other-document' }],
          },
    ),
  ]
}

/** A percentage printed without its figures against the figures that other documents give for both years. */
export const percentsOfDocuments = (series: SeriesSubject, facts: readonly AccidentFact[]): readonly Check[] => {
  const byKey = groupFacts(facts, keyOf)
  return placedIn(series)
    .filter(({ statement }) => !isOnOtherBasis(statement))
    .flatMap((placed) =>
      QUANTITIES.flatMap((quantity) => {
        const { [quantity.value]: value, [quantity.yoy[1]]: percent } = placed.statement.figures
        return value !== undefined || percent === undefined ? [] : checkPercent({ placed, quantity, percent }, byKey)
      }),
    )
}
