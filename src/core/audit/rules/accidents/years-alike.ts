import type { Check } from '../../../domain/finding'
import type { SeriesRule } from '../../rule'
import type { AccidentFact } from './facts'
import { groupFacts, printedFirst, successive } from './fact-groups'
import { accidentFactsOf, isWholeMonths } from './facts'
import { lastYearOf } from './month-span'
import { numberCheck } from './number-check'
import { ALL_LEVELS } from './severity-levels'
import { breakBetween } from './why-differs'

/** A year more or a year missing between. */
const MOST_YEARS = 2
/** Smaller counts double by chance. */
const LEAST = 100
/** No area halves or doubles all its accidents within two years. */
const FACTOR = 2

const compare = (earlier: AccidentFact, later: AccidentFact): readonly Check[] => {
  const [from, to] = [lastYearOf(earlier), lastYearOf(later)]
  const large = Math.max(earlier.value, later.value)
  if (to - from > MOST_YEARS || large < LEAST) return []
  const holds = large <= FACTOR * Math.min(earlier.value, later.value)
  // last year as a document counts it: on the scope of its own year
  const known = breakBetween(later, from, later.source === 'implied' ? to + 1 : to)
  return [
    numberCheck(
      {
        instance: `${later.area}|${later.field}|${to}`,
        reportId: (later.source === 'printed' ? later : earlier).report.id,
        operands: [...later.operands, ...earlier.operands],
        formula: [
          ...later.spelled(0),
          holds ? ' ~ ' : later.value > earlier.value ? ' ≫ ' : ' ≪ ',
          ...earlier.spelled(later.operands.length),
        ],
        expected: earlier.value,
        actual: later.value,
      },
      holds
        ? { verdict: 'holds' }
        : {
            verdict: 'contradicts',
            scope:
              known.length > 0
                ? known
                : [{ code: 'counted-otherwise', values: { from: String(from), to: String(to) } }],
          },
    ),
  ]
}

const checkSeries = (facts: readonly AccidentFact[]): readonly Check[] => {
  const years = [...groupFacts(facts, ({ months }) => months).values()]
    .map(printedFirst)
    .sort((a, b) => lastYearOf(a) - lastYearOf(b))
  return successive(years).flatMap(([earlier, later]) => compare(earlier, later))
}

/** All accidents of an area in successive years are counted alike; a jump tells of another scope. */
export const accidentYearsAlike: SeriesRule = {
  id: 'accident-years-alike',
  over: 'series',
  check: (series) => {
    const totals = accidentFactsOf(series).filter(
      (fact) =>
        isWholeMonths(fact) &&
        fact.sector === null &&
        fact.levels === ALL_LEVELS &&
        (fact.field === 'incidents' || fact.field === 'deaths'),
    )
    return [...groupFacts(totals, ({ area, field }) => `${area}|${field}`).values()].flatMap(checkSeries)
  },
}
