import type { Because, Check } from '../../../domain/finding'
import type { SeriesRule } from '../../rule'
import type { SeriesSubject } from '../../subject'
import type { AccidentFact } from './facts'
import { groupFacts } from './fact-groups'
import { accidentFactsOf, keyOf } from './facts'
import { lastYearOf } from './month-span'
import { numberCheck } from './number-check'
import { percentsOfDocuments } from './percents-of-documents'
import { overlap, signBetween } from './ranges'
import { breakBetween, isFarApart, isProvisional } from './why-differs'

/** Why what was published for a year may differ from what the year after makes of it. */
const reasons = (implied: AccidentFact, printed: AccidentFact): readonly Because[] => {
  const year = lastYearOf(implied)
  return [
    ...(implied.grouped || printed.grouped ? [{ code: 'severities-grouped' } as const] : []),
    ...breakBetween(implied, year, year + 1),
    ...(isProvisional(implied) || isProvisional(printed) ? [{ code: 'provisional' } as const] : []),
    { code: 'late-entries' },
  ]
}

const compare = (implied: AccidentFact, printed: AccidentFact, relation: '=' | '≤'): Check => {
  const holds = relation === '=' ? overlap(implied.range, printed.range) : implied.range.low <= printed.range.high
  const by = implied.operands.length
  const [actual, expected] = [
    implied.field === 'lossWanYuan' ? implied.value : Math.round(implied.value),
    printed.value,
  ]
  const sign = relation === '=' ? signBetween(holds, actual === expected) : holds ? ' ≤ ' : ' > '
  const known = reasons(implied, printed)
  const unread = isFarApart(actual, expected) && !known.some(({ code }) => code === 'known-break')
  return numberCheck(
    {
      instance: `${keyOf(implied)} ${relation}`,
      reportId: implied.report.id,
      operands: [...implied.operands, ...printed.operands],
      formula: [...implied.spelled(0), ...worked(implied, actual), sign, ...printed.spelled(by)],
      expected,
      actual,
    },
    holds
      ? { verdict: 'holds' }
      : unread && relation === '='
        ? { verdict: 'cannot-tell', because: [{ code: 'qualifier-unread' }] }
        : {
            verdict: 'contradicts',
            scope: [...(relation === '≤' ? [{ code: 'dead-and-missing' } as const] : []), ...known],
          },
  )
}

/** `33876 + 4174` is worked out; a percentage already says what it comes to. */
const worked = ({ operands }: AccidentFact, actual: number): readonly string[] =>
  operands[1]?.name.kind === 'accident' && operands[1].name.field.endsWith('Pct') ? [] : [` = ${actual}`]

const baseChecks = (facts: readonly AccidentFact[]): readonly Check[] => {
  const printed = groupFacts(
    facts.filter(({ source }) => source === 'printed'),
    keyOf,
  )
  return facts
    .filter(({ source }) => source === 'implied')
    .flatMap((implied) => {
      const same = printed.get(keyOf(implied)) ?? []
      const missing =
        implied.field === 'deaths' && same.length === 0
          ? (printed.get(keyOf({ ...implied, field: 'deathsAndMissing' })) ?? [])
          : []
      return [
        ...same.map((other) => compare(implied, other, '=')),
        ...missing.map((other) => compare(implied, other, '≤')),
      ]
    })
}

/** Last year's figure, worked out from this year's, against what was published; always a note: statistics are revised. */
export const accidentBaseAgrees: SeriesRule = {
  id: 'accident-base-agrees',
  over: 'series',
  check: (series: SeriesSubject) => {
    const facts = accidentFactsOf(series)
    return [...baseChecks(facts), ...percentsOfDocuments(series, facts)]
  },
}
