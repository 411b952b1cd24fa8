import type { Severity } from '../../domain/accident'
import type { Selection } from '../selection'
import type { AccidentBreak } from '../../domain/accidents/breaks'
import { breaksFor, publisherBreaks } from '../../domain/accidents/breaks'
import type { AccidentFact, AccidentQuantity } from './facts'
import { isWholeYear, partOfYear, yearOf } from '../../domain/accidents/months'
import type { PrintedChange } from './printed-changes'
import type { Publisher } from '../../domain/accidents/publisher'
import { PUBLISHERS } from '../../domain/accidents/publisher'
import { drawnFirst } from './drawn-first'

/** One year of a series: the fact drawn, and what other documents or next year's change give for the same. */
export interface AccidentPoint {
  readonly year: number
  readonly fact: AccidentFact
  /** Different values for the same quantity (5.3万 printed, 52996 worked out a year later), never averaged. */
  readonly others: readonly AccidentFact[]
  /** Whether one of these is of the same rank: printed as exactly, or worked out too. */
  readonly restated: boolean
}

/** The statements of one publisher: points with a value; the years in between are gaps. */
export interface AccidentSeries {
  readonly area: string
  readonly quantity: AccidentQuantity
  readonly publisher: Publisher
  readonly points: readonly AccidentPoint[]
  /** Changes the publisher prints for these months, with or without a figure of the year beside them. */
  readonly changes: readonly PrintedChange[]
  /** Years for which other publishers have a figure; never a base for these. */
  readonly yearsOfOthers: readonly number[]
  readonly breaks: readonly AccidentBreak[]
}

/** What series are made of; `changes` are those of `printedChanges`. */
export interface AccidentMaterial {
  readonly facts: readonly AccidentFact[]
  readonly changes: readonly PrintedChange[]
}

export interface AccidentRequest {
  readonly area: string
  readonly quantity: AccidentQuantity
  readonly years: Selection['years']
  readonly sector?: string
  readonly severity?: Severity
  /** Months of the year, `01-08`; whole years where absent. Never both in one series. */
  readonly part?: string
}

const isAsked = (fact: AccidentFact | PrintedChange, request: AccidentRequest): boolean => {
  const year = yearOf(fact.period)
  const total = request.sector === undefined && request.severity === undefined
  return (
    fact.area === request.area &&
    fact.quantity === request.quantity &&
    fact.sector === (request.sector ?? null) &&
    fact.severity === (request.severity ?? null) &&
    !(total && fact.part) &&
    year >= request.years.from &&
    year <= request.years.to &&
    (request.part === undefined ? isWholeYear(fact.period) : partOfYear(fact.period) === request.part)
  )
}

/** Printed exact, printed rounded, worked out: the order in which a fact stands for its year. */
const rank = (fact: AccidentFact): number => {
  if (fact.arithmetic !== null) return 2
  return fact.approx === undefined ? 0 : 1
}

const pointsOf = (facts: readonly AccidentFact[]): readonly AccidentPoint[] => {
  const years = [...new Set(facts.map((fact) => yearOf(fact.period)))].sort((a, b) => a - b)
  return years.flatMap((year) => {
    const ofYear = facts.filter((candidate) => yearOf(candidate.period) === year)
    const [fact, ...others] = drawnFirst(ofYear, rank)
    if (fact === undefined) return []
    return [{ year, fact, others, restated: others.some((other) => rank(other) === rank(fact)) }]
  })
}

/**
 * The series of a quantity for an area, one for each publisher that has any: whole years, or one part of the year, never
 * mixed.
 */
export const deriveAccidentSeries = (
  { facts, changes }: AccidentMaterial,
  request: AccidentRequest,
): readonly AccidentSeries[] => {
  const [askedFacts, askedChanges] = [
    facts.filter((fact) => isAsked(fact, request)),
    changes.filter((change) => isAsked(change, request)),
  ]
  const each = PUBLISHERS.map((publisher) => ({
    publisher,
    points: pointsOf(askedFacts.filter((fact) => fact.publisher === publisher)),
    changes: askedChanges.filter((change) => change.publisher === publisher),
  })).filter(({ points, changes: printed }) => points.length + printed.length > 0)
  const years = each.map(({ points }) => points.map((point) => point.year))
  const { area, quantity } = request
  return each.map((one, index) => ({
    area,
    quantity,
    ...one,
    yearsOfOthers: years.flatMap((own, other) => (other === index ? [] : own)),
    breaks: [...breaksFor(area, 'counts', one.publisher), ...publisherBreaks(years)],
  }))
}

/** Parts of years the area has figures for, longest first: `01-09`, `01-08`, `08-08`. */
export const partsOf = (facts: readonly AccidentFact[], area: string): readonly string[] => {
  const parts = facts
    .filter((fact) => fact.area === area && !isWholeYear(fact.period))
    .flatMap((fact) => partOfYear(fact.period) ?? [])
  const length = (part: string) => Number(part.slice(3)) - Number(part.slice(0, 2))
  return [...new Set(parts)].sort((a, b) => length(b) - length(a) || (a < b ? -1 : 1))
}

/** Areas with figures, those with most facts first; of as many by name. */
export const areasOf = (facts: readonly AccidentFact[]): readonly string[] => {
  const counts = new Map<string, number>()
  for (const fact of facts) counts.set(fact.area, (counts.get(fact.area) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([area]) => area)
}
