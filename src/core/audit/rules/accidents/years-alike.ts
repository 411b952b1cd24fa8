import type { Check } from '../../../domain/finding'
import type { SeriesRule } from '../../rule'
import type { AccidentFact } from './facts'
import { accidentFactsOf, groupFacts, isWholeMonths } from './facts'
import { numberCheck } from './number-check'
import { ALL_LEVELS } from './severity-levels'
import { breakBetween } from './why-differs'

/** A year more or a year missing between. */
const MOST_YEARS = 2
/** Smaller counts double by chance. */
const LEAST = 100
/** No area halves or doubles all its accidents within two years. */
const FACTOR = 2

const yearOf = ({ months }: AccidentFact): number => Number(months.slice(0, 4))

const preferred = (facts: readonly AccidentFact[]): readonly AccidentFact[] => {
  const found = facts.find(({ source }) => source === 'printed') ?? facts[0]
  return found === undefined ? [] : [found]
}

const compare = (earlier: AccidentFact, later: AccidentFact): readonly Check[] => {
  const [from, to] = [yearOf(earlier), yearOf(later)]
  const [small, large] = [earlier.value, later.value].sort((a, b) => a - b)
  if (to - from > MOST_YEARS || small === undefined || large === undefined || large < LEAST) return []
  const holds = large <= FACTOR * small
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
            severity: 'note',
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
    .flatMap(preferred)
    .sort((a, b) => yearOf(a) - yearOf(b))
  return years.slice(1).flatMap((later, index) => {
    const earlier = years[index]
    return earlier === undefined ? [] : compare(earlier, later)
  })
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
