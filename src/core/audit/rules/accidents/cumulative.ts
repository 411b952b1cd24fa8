import { addExactly } from '../../../domain/exact-sum'
import type { Because, Check } from '../../../domain/finding'
import type { SeriesRule } from '../../rule'
import { cumulativeParts } from './cumulative-parts'
import { cumulativePercents } from './cumulative-percents'
import type { AccidentFact } from './facts'
import { groupFacts, printedFirst } from './fact-groups'
import { accidentFactsOf } from './facts'
import { formatNumber } from '../../formula'
import { YUAN } from './loss-unit'
import { lastYearOf, spanOf } from './month-span'
import { numberCheck } from './number-check'
import { overlap, signBetween } from './ranges'
import { breakBetween, isProvisional } from './why-differs'

const isCumulative = ({ months }: AccidentFact): boolean => {
  const { from, to } = spanOf(months)
  return from.endsWith('-01') && from.slice(0, 4) === to.slice(0, 4)
}

const nextMonth = (month: string): string =>
  `${month.slice(0, 5)}${String(Number(month.slice(5)) + 1).padStart(2, '0')}`

/** One series of cumulative figures: one area, sector, severity, quantity and year. */
const seriesOf = (fact: AccidentFact): string =>
  [fact.area, fact.sector, fact.levels, fact.field, fact.months.slice(0, 4)].join('|')

/** The fact of each period in the order of their last months, one each. */
const inOrder = (facts: readonly AccidentFact[]): readonly AccidentFact[] =>
  [...groupFacts(facts, ({ months }) => months).values()]
    .map(printedFirst)
    .sort((a, b) => (a.months < b.months ? -1 : 1))

/** A figure worked out across a known change of the statistics. */
const crossed = (fact: AccidentFact): readonly Because[] => {
  const year = lastYearOf(fact)
  return fact.source === 'implied' ? breakBetween(fact, year, year + 1) : []
}

const reasons = (facts: readonly AccidentFact[]): readonly Because[] => [
  ...facts.flatMap(crossed).slice(0, 1),
  ...(facts.some(isProvisional) ? [{ code: 'provisional' } as const] : []),
  facts.every(({ source }) => source === 'implied') ? { code: 'base-changed' } : { code: 'late-entries' },
]

/** The document in which the last word is said: the latest of the facts. */
const shownAt = (facts: readonly AccidentFact[]): string =>
  facts
    .map(({ report }) => report)
    .reduce((last, report) => ((report.metadata.year?.value ?? 0) >= (last.metadata.year?.value ?? 0) ? report : last))
    .id

const grows = (earlier: AccidentFact, later: AccidentFact): Check => {
  const holds = earlier.range.low <= later.range.high
  return numberCheck(
    {
      instance: `grows:${seriesOf(later)}:${later.months}`,
      reportId: shownAt([earlier, later]),
      operands: [...earlier.operands, ...later.operands],
      formula: [...earlier.spelled(0), holds ? ' ≤ ' : ' > ', ...later.spelled(earlier.operands.length)],
      expected: later.value,
      actual: earlier.value,
    },
    holds ? { verdict: 'holds' } : { verdict: 'contradicts', scope: reasons([earlier, later]) },
  )
}

const addsUp = (earlier: AccidentFact, between: AccidentFact, later: AccidentFact): Check => {
  const sum = { low: earlier.range.low + between.range.low, high: earlier.range.high + between.range.high }
  const holds = overlap(sum, later.range)
  const [first, second] = [earlier.operands.length, earlier.operands.length + between.operands.length]
  const exact = addExactly([earlier.value, between.value])
  const total = later.field === 'lossWanYuan' ? Number(exact.toFixed(2)) : Math.round(exact)
  return numberCheck(
    {
      instance: `adds-up:${seriesOf(later)}:${later.months}`,
      reportId: shownAt([earlier, between, later]),
      operands: [...earlier.operands, ...between.operands, ...later.operands],
      formula: [
        '(',
        ...earlier.spelled(0),
        ') + (',
        ...between.spelled(first),
        `) = ${total}${signBetween(holds, total === later.value)}`,
        ...later.spelled(second),
      ],
      expected: later.value,
      actual: total,
    },
    holds ? { verdict: 'holds' } : { verdict: 'contradicts', scope: reasons([earlier, between, later]) },
  )
}

/** An amount printed in 元 that only adds up as one in 万元: the months before and after prove it. */
const unitSlip = (parts: readonly [AccidentFact, AccidentFact], later: AccidentFact): readonly Check[] => {
  const facts = [...parts, later]
  const doubtful = facts.filter(
    ({ source, statement, field }) => source === 'printed' && statement.figures[field]?.unitDoubt === true,
  )
  const [slip] = doubtful
  if (slip === undefined || doubtful.length > 1) return []
  const spell = (valueOf: (fact: AccidentFact) => number): { readonly sum: string; readonly total: string } => ({
    sum: parts.map((fact) => formatNumber(valueOf(fact))).join(' + '),
    total: formatNumber(valueOf(later)),
  })
  const meant = spell(({ value }) => value)
  const printed = spell((fact) => (fact === slip ? fact.value / YUAN : fact.value))
  return [
    numberCheck(
      {
        instance: `unit:${seriesOf(slip)}:${slip.months}`,
        reportId: slip.report.id,
        operands: [...slip.operands, ...facts.filter((fact) => fact !== slip).flatMap(({ operands }) => operands)],
        formula: [`${printed.sum} ≠ ${printed.total}`],
        expected: slip.value,
        actual: slip.value / YUAN,
      },
      {
        verdict: 'contradicts',
        severity: 'error',
        because: [
          {
            code: 'proved-by-sum',
            operands: [0],
            values: { value: slip.value, formula: `${meant.sum} = ${meant.total}` },
          },
        ],
      },
    ),
  ]
}

/** One document was compared within itself. */
const isApart = (one: AccidentFact, other: AccidentFact): boolean =>
  one.report.id !== other.report.id || one.source !== other.source

const checkSeries = (facts: readonly AccidentFact[]): readonly Check[] => {
  const cumulative = inOrder(facts.filter(isCumulative))
  const byMonths = groupFacts(facts, ({ months }) => months)
  return cumulative.flatMap((later, index) => {
    const earlier = cumulative[index - 1]
    const growing = earlier !== undefined && isApart(earlier, later) ? [grows(earlier, later)] : []
    const sums = cumulative.slice(0, index).flatMap((start) => {
      const between = byMonths.get(`${nextMonth(spanOf(start.months).to)}..${spanOf(later.months).to}`)
      if (between === undefined) return []
      const months = printedFirst(between)
      const sum = addsUp(start, months, later)
      return sum.verdict === 'holds' ? [sum, ...unitSlip([start, months], later)] : [sum]
    })
    return [...growing, ...sums]
  })
}

/**
 * Figures from January up to a month against those up to an earlier month, the months between, the percentages and the
 * parts. Accidents are entered late, cancelled and reclassified, so a difference is always a note; a unit that the sum
 * proves to be wrong (0.5元 for 0.5万元) is an error.
 */
export const accidentCumulative: SeriesRule = {
  id: 'accident-cumulative',
  over: 'series',
  check: (series) => {
    const facts = accidentFactsOf(series)
    return [
      ...[...groupFacts(facts, seriesOf).values()].flatMap(checkSeries),
      ...cumulativeParts(facts.filter(isCumulative)),
      ...cumulativePercents(series),
    ]
  },
}
