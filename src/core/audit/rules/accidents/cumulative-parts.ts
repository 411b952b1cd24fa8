import type { Check } from '../../../domain/finding'
import type { AccidentFact } from './facts'
import { groupFacts, successive } from './fact-groups'
import { numberCheck } from './number-check'

const isExact = ({ range }: AccidentFact): boolean => range.low === range.high

/** Facts of one area, severity, quantity, year and origin, so that what is added between two documents is comparable. */
const familyOf = ({ area, levels, field, months, source }: AccidentFact): string =>
  [area, levels, field, source, months.slice(0, 4)].join('|')

/** Length of `2019-01..2019-08`. */
const MONTHS = 16

const periodOf = ({ months, report }: AccidentFact): string => `${months} ${report.id}`

/** A figure of two successive documents. */
interface Step {
  readonly from: AccidentFact
  readonly to: AccidentFact
}

const added = ({ from, to }: Step): number => to.range.low - from.range.low

const spelledStep = ({ from, to }: Step, first: number) => [
  '(',
  ...to.spelled(first),
  ') − (',
  ...from.spelled(first + to.operands.length),
  ')',
]

const checkStep = (part: Step, whole: Step): Check => {
  const [more, all] = [added(part), added(whole)]
  const holds = more <= all
  const partOperands = [...part.to.operands, ...part.from.operands]
  return numberCheck(
    {
      instance: `added:${familyOf(part.to)}:${part.to.sector ?? ''}:${part.to.months}`,
      reportId: part.to.report.id,
      operands: [...partOperands, ...whole.to.operands, ...whole.from.operands],
      formula: [
        ...spelledStep(part, 0),
        ` = ${more}${holds ? ' ≤ ' : ' > '}`,
        ...spelledStep(whole, partOperands.length),
        ` = ${all}`,
      ],
      expected: all,
      actual: more,
    },
    holds
      ? { verdict: 'holds' }
      : {
          verdict: 'contradicts',
          scope: [{ code: part.to.source === 'implied' ? 'base-changed' : 'late-entries' }],
        },
  )
}

const stepsOf = (facts: readonly AccidentFact[], from: string, to: string): ReadonlyMap<string, Step> => {
  const start = new Map(facts.filter((fact) => periodOf(fact) === from).map((fact) => [fact.sector ?? '', fact]))
  return new Map(
    facts
      .filter((fact) => periodOf(fact) === to)
      .flatMap((end) => {
        const begun = start.get(end.sector ?? '')
        return begun === undefined ? [] : [[end.sector ?? '', { from: begun, to: end }] as const]
      }),
  )
}

const checkFamily = (facts: readonly AccidentFact[]): readonly Check[] => {
  return successive([...new Set(facts.map(periodOf))].sort()).flatMap(([from, to]) => {
    if (from.slice(0, MONTHS) === to.slice(0, MONTHS)) return []
    const steps = stepsOf(facts, from, to)
    const whole = steps.get('')
    // where the total itself fell, its parts must have fallen somewhere
    if (whole === undefined || added(whole) < 0) return []
    return [...steps].flatMap(([sector, part]) => (sector === '' ? [] : [checkStep(part, whole)]))
  })
}

/** What a sector gains from one bulletin to the next is no more than what the total gains. */
export const cumulativeParts = (facts: readonly AccidentFact[]): readonly Check[] =>
  [...groupFacts(facts.filter(isExact), familyOf).values()].flatMap(checkFamily)
