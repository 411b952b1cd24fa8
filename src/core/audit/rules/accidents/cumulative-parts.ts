import type { Check } from '../../../domain/finding'
import type { AccidentFact } from './facts'
import { groupFacts } from './facts'
import { numberCheck } from './number-check'

const isExact = ({ range }: AccidentFact): boolean => range.low === range.high

/** Facts of one area, severity, quantity, year and origin, so that what is added between two documents is comparable. */
const familyOf = ({ area, levels, field, months, source }: AccidentFact): string =>
  [area, levels, field, source, months.slice(0, 4)].join('|')

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
          severity: 'note',
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
  const periods = [...new Set(facts.map(periodOf))].sort()
  return periods.slice(1).flatMap((to, index) => {
    const from = periods[index]
    if (from === undefined || from.slice(0, 16) === to.slice(0, 16)) return []
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
