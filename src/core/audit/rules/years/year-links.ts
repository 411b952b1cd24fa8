import type { FiguresSubject } from '../../subject'

/** Reports of one agency for a year and the year before. */
export interface YearPair {
  readonly before: FiguresSubject
  readonly now: FiguresSubject
}

/** How a year of an agency is joined to the year before; a year without a report, or with two, cannot be. */
export type YearLink =
  | ({ readonly kind: 'pair' } & YearPair)
  | { readonly kind: 'gap'; readonly now: FiguresSubject; readonly year: number }
  | { readonly kind: 'several'; readonly now: FiguresSubject; readonly year: number; readonly count: number }

/** Reports of one agency by year, in the order of years. */
export const byYear = (agency: readonly FiguresSubject[]): ReadonlyMap<number, readonly FiguresSubject[]> => {
  const years = new Map<number, FiguresSubject[]>()
  for (const subject of agency)
    if (subject.year !== null) years.set(subject.year, [...(years.get(subject.year) ?? []), subject])
  return years
}

/** Every year of an agency after its first one with its link to the year before. `agency` is in the order of years. */
export const linksOf = (agency: readonly FiguresSubject[]): readonly YearLink[] => {
  const years = byYear(agency)
  return [...years].slice(1).flatMap(([year, reports]): readonly YearLink[] => {
    const [now] = reports
    if (now === undefined) return []
    if (reports.length > 1) return [{ kind: 'several', now, year, count: reports.length }]
    const earlier = years.get(year - 1) ?? []
    const [before] = earlier
    if (before === undefined) return [{ kind: 'gap', now, year: year - 1 }]
    return earlier.length > 1
      ? [{ kind: 'several', now, year: year - 1, count: earlier.length }]
      : [{ kind: 'pair', before, now }]
  })
}

/** Pairs of successive years with one report each. */
export const pairsOf = (agency: readonly FiguresSubject[]): readonly YearPair[] =>
  linksOf(agency).flatMap((link) => (link.kind === 'pair' ? [link] : []))
