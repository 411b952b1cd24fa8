import { mayBeRanked } from '../small-numbers'
import type { Standing } from './standing'

/** A standing with its place; agencies of one value share a place (1, 2, 2, 4). */
export interface Ranked {
  readonly standing: Standing & { readonly value: number }
  readonly rank: number
}

/** Agencies in falling order, and those that have no place in it. */
export interface Ranking {
  readonly ranked: readonly Ranked[]
  /** `small-base`: a rate of fewer cases than the reader asks for. */
  readonly unranked: readonly { readonly standing: Standing; readonly reason: 'small-base' | Standing['withheld'] }[]
}

const byName = (a: Standing, b: Standing): number =>
  a.agency < b.agency ? -1 : a.agency > b.agency ? 1 : a.reportId < b.reportId ? -1 : 1

/** What must be `smallBase` or more for a place: N of a rate, the cases of a ratio; a count needs nothing. */
const baseOf = ({ rate, per, of }: Standing): number => {
  if (rate !== null) return rate.whole
  return per === null ? Number.POSITIVE_INFINITY : (of.value ?? 0)
}

const hasValue = (standing: Standing): standing is Standing & { readonly value: number } => standing.value !== null

/** Compared without rounding: 1/3 is above 333/1000. */
const exactValue = ({ of, per, value }: Standing & { readonly value: number }): number =>
  per?.value === null || per?.value === undefined || of.value === null ? value : of.value / per.value

/**
 * Standings in order of their values, equal ones by name, whatever order they come in. A rate of fewer than `smallBase`
 * cases has no place: the order of such rates is chance.
 */
export const rankStandings = (standings: readonly Standing[], smallBase: number): Ranking => {
  const inOrder = [...standings].sort(byName)
  const valued = inOrder.filter(hasValue)
  const isLarge = (standing: Standing) => mayBeRanked(baseOf(standing), smallBase)
  const ranked = valued.filter(isLarge).sort((a, b) => exactValue(b) - exactValue(a))
  const places = new Map<number, number>()
  for (const [index, standing] of ranked.entries()) {
    const value = exactValue(standing)
    if (!places.has(value)) places.set(value, index + 1)
  }
  return {
    ranked: ranked.map((standing) => ({ standing, rank: places.get(exactValue(standing)) ?? ranked.length })),
    unranked: [
      ...valued.filter((one) => !isLarge(one)).map((standing) => ({ standing, reason: 'small-base' as const })),
      ...inOrder.filter(({ value }) => value === null).map((standing) => ({ standing, reason: standing.withheld })),
    ],
  }
}
