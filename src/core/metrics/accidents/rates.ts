import type { AccidentFigure, RateId, RateStatement } from '../../domain/accident'
import type { Period } from '../../domain/period'
import type { Approximation } from '../../domain/unit'
import { before, beforeArithmetic } from '../arithmetic'
import { byPublication } from '../publication'
import type { ReportFigures, SourceRef } from '../report-figures'
import type { Selection } from '../selection'
import { areaOf } from '../../domain/accidents/area'
import type { AccidentBreak } from '../../domain/accidents/breaks'
import { breaksFor, publisherBreaks } from '../../domain/accidents/breaks'
import { isWholeYear, previousPeriod, yearOf } from '../../domain/accidents/months'
import type { Publisher } from '../../domain/accidents/publisher'
import { PUBLISHERS, publisherOf } from '../../domain/accidents/publisher'
import { drawnFirst } from './drawn-first'

/** A rate of one area and period; `source`: printed, printed as last year's value (由…降到…), or value − change. */
export interface RateFact {
  readonly rate: RateId
  readonly area: string
  readonly publisher: Publisher
  readonly period: Period
  readonly value: number
  readonly approx?: Approximation
  readonly source: 'printed' | 'printed-later' | 'derived' | 'target'
  readonly arithmetic: string | null
  readonly refs: readonly SourceRef[]
  /** Printed change of `value`, percent or in the rate's unit; null if none. */
  readonly changePct: { readonly value: number; readonly ref: SourceRef } | null
  readonly change: { readonly value: number; readonly ref: SourceRef } | null
}

const refOf = (report: ReportFigures, figure: AccidentFigure): SourceRef => ({
  reportId: report.id,
  place: figure.place,
  printed: figure.printed,
})

const cited = (report: ReportFigures, figure: AccidentFigure | null) =>
  figure === null ? null : { value: figure.value, ref: refOf(report, figure) }

const earlierFact = (report: ReportFigures, statement: RateStatement, area: string): readonly RateFact[] => {
  const period = statement.period === null ? null : previousPeriod(statement.period)
  if (period === null) return []
  const base = { rate: statement.rate, area, publisher: publisherOf(report), period, changePct: null, change: null }
  const { previous, value, change } = statement
  if (previous !== null)
    return [
      { ...base, value: previous.value, source: 'printed-later', arithmetic: null, refs: [refOf(report, previous)] },
    ]
  if (value === null || change === null || value.approx !== undefined || change.approx !== undefined) return []
  return [
    {
      ...base,
      value: before(value.value, change.value),
      source: 'derived',
      arithmetic: beforeArithmetic(value.value, change.value),
      refs: [refOf(report, value), refOf(report, change)],
    },
  ]
}

const ownFacts = (report: ReportFigures, statement: RateStatement, area: string): readonly RateFact[] => {
  const { value, target, period } = statement
  if (period === null) return []
  const base = { rate: statement.rate, area, publisher: publisherOf(report), period, arithmetic: null }
  const printed: readonly RateFact[] =
    value === null
      ? []
      : [
          {
            ...base,
            value: value.value,
            ...(value.approx === undefined ? {} : { approx: value.approx }),
            source: 'printed',
            refs: [refOf(report, value)],
            changePct: cited(report, statement.changePct),
            change: cited(report, statement.change),
          },
        ]
  const aimed: readonly RateFact[] =
    target === null
      ? []
      : [
          {
            ...base,
            value: target.value,
            source: 'target',
            refs: [refOf(report, target)],
            changePct: null,
            change: null,
          },
        ]
  return [...printed, ...aimed]
}

/** Every rate of the reports with a known area and period: printed, previous and targets. */
export const rateFacts = (reports: readonly ReportFigures[]): readonly RateFact[] =>
  [...reports].sort(byPublication).flatMap((report) =>
    report.rates.flatMap((statement) => {
      const area = areaOf(statement.scope, report)
      return area === null ? [] : [...ownFacts(report, statement, area), ...earlierFact(report, statement, area)]
    }),
  )

/** One year of a rate: the fact drawn and other values documents give for the same year. */
export interface RatePoint {
  readonly year: number
  readonly fact: RateFact
  readonly others: readonly RateFact[]
}

const RANK: Readonly<Record<RateFact['source'], number>> = { printed: 0, 'printed-later': 1, derived: 2, target: 9 }

/** A rate of an area as one publisher gives it; years without a value are gaps. */
export interface RateSeries {
  readonly publisher: Publisher
  readonly points: readonly RatePoint[]
  readonly breaks: readonly AccidentBreak[]
  /** Years in which the publisher prints other rates of the area but no longer this one. */
  readonly droppedIn: readonly number[]
}

interface RateRequest {
  readonly rate: RateId
  readonly area: string
  readonly years: Selection['years']
}

const isAsked = (fact: RateFact, { area, years }: RateRequest): boolean =>
  fact.area === area &&
  fact.source !== 'target' &&
  isWholeYear(fact.period) &&
  yearOf(fact.period) >= years.from &&
  yearOf(fact.period) <= years.to

const yearsOf = (facts: readonly RateFact[]): readonly number[] =>
  [...new Set(facts.map((fact) => yearOf(fact.period)))].sort((a, b) => a - b)

const pointsOf = (facts: readonly RateFact[]): readonly RatePoint[] =>
  yearsOf(facts).flatMap((year) => {
    const ofYear = facts.filter((fact) => yearOf(fact.period) === year)
    const [fact, ...others] = drawnFirst(ofYear, ({ source }) => RANK[source])
    return fact === undefined ? [] : [{ year, fact, others }]
  })

/** Yearly values of a rate in an area, one series for each publisher that gives any; targets are left out. */
export const deriveRateSeries = (facts: readonly RateFact[], request: RateRequest): readonly RateSeries[] => {
  const asked = facts.filter((fact) => isAsked(fact, request))
  const each = PUBLISHERS.map((publisher) => {
    const own = asked.filter((fact) => fact.publisher === publisher)
    const points = pointsOf(own.filter((fact) => fact.rate === request.rate))
    const last = points.at(-1)?.year ?? 0
    return { publisher, points, droppedIn: yearsOf(own).filter((year) => year > last) }
  }).filter(({ points }) => points.length > 0)
  const ends = publisherBreaks(each.map(({ points }) => points.map(({ year }) => year)))
  return each.map((one) => ({ ...one, breaks: [...breaksFor(request.area, 'rates', one.publisher), ...ends] }))
}
