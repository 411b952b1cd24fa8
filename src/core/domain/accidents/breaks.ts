import { NATION } from './area'
import type { Publisher } from './publisher'

/** A change of what accident statistics count or of who publishes them. Explanations are in the messages by `id`. */
export interface AccidentBreak {
  readonly id: 'names-2007' | 'direct-reports-2016' | 'ministry-2018' | 'merger-2019' | 'publisher'
  /** The line stops before this year. */
  readonly year: number
  /** `all`: every series; `counts`: incidents and casualties, not the rates. */
  readonly series: 'all' | 'counts'
  /** Areas it holds for; null = all. */
  readonly areas: readonly string[] | null
  /** Whose statistic it breaks; null = everybody's. */
  readonly publisher: Publisher | null
}

const EVERYWHERE = { series: 'all', areas: null, publisher: null } as const

/**
 * 2007: names of the severities, which no death rate depends on. 2016: direct-report system. 2018: the administration
 * became the ministry. 2019-02-22: the bureau of Hengyang merged.
 */
export const ACCIDENT_BREAKS: readonly AccidentBreak[] = [
  { ...EVERYWHERE, id: 'names-2007', year: 2007, series: 'counts' },
  { ...EVERYWHERE, id: 'direct-reports-2016', year: 2016 },
  { ...EVERYWHERE, id: 'ministry-2018', year: 2018, areas: [NATION], publisher: 'authority' },
  { ...EVERYWHERE, id: 'merger-2019', year: 2019, areas: ['衡阳市'], publisher: 'authority' },
]

/** Breaks of an area's counts, or of its rates, in the statistic of one publisher; of every publisher where none is named. */
export const breaksFor = (area: string, of: 'counts' | 'rates', publisher?: Publisher): readonly AccidentBreak[] =>
  ACCIDENT_BREAKS.filter(
    (entry) =>
      (entry.areas === null || entry.areas.includes(area)) &&
      (entry.publisher === null || publisher === undefined || entry.publisher === publisher) &&
      (of === 'counts' || entry.series === 'all'),
  )

/**
 * Where one publisher's years end and another's begin: years that no single publisher has together with the year before.
 * @example publisherBreaks([[2017, 2018], [2019, 2020]]) // one break, in 2019
 */
export const publisherBreaks = (yearsOfEach: readonly (readonly number[])[]): readonly AccidentBreak[] => {
  const has = (years: readonly number[], year: number) => years.includes(year)
  const joins = (year: number) => yearsOfEach.some((years) => has(years, year) && has(years, year - 1))
  return [...new Set(yearsOfEach.flat())]
    .filter((year) => yearsOfEach.some((years) => has(years, year - 1)) && !joins(year))
    .sort((a, b) => a - b)
    .map((year) => ({ ...EVERYWHERE, id: 'publisher', year }))
}

/** True where a break lies between two years, the first excluded. */
export const isBroken = (breaks: readonly AccidentBreak[], earlier: number, later: number): boolean =>
  breaks.some((entry) => entry.year > earlier && entry.year <= later)
