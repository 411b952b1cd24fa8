import { NATION } from './area'

/** Known changes of what accident statistics count. Explanations are in the messages by `id`. */
export interface AccidentBreak {
  readonly id: 'names-2007' | 'direct-reports-2016' | 'ministry-2018' | 'merger-2019'
  /** The line stops before this year. */
  readonly year: number
  /** `all`: every series; `counts`: incidents and casualties, not the rates. */
  readonly series: 'all' | 'counts'
  /** Areas it holds for; null = all. */
  readonly areas: readonly string[] | null
}

/** 2007: names of the severities. 2016: direct-report system. 2018: ministry. 2019-02-22: the bureau of Hengyang merged. */
export const ACCIDENT_BREAKS: readonly AccidentBreak[] = [
  { id: 'names-2007', year: 2007, series: 'counts', areas: null },
  { id: 'direct-reports-2016', year: 2016, series: 'all', areas: null },
  { id: 'ministry-2018', year: 2018, series: 'all', areas: [NATION] },
  { id: 'merger-2019', year: 2019, series: 'all', areas: ['衡阳市'] },
]

/** Breaks of an area's counts, or of its rates. */
export const breaksFor = (area: string, of: 'counts' | 'rates'): readonly AccidentBreak[] =>
  ACCIDENT_BREAKS.filter(
    (entry) => (entry.areas === null || entry.areas.includes(area)) && (of === 'counts' || entry.series === 'all'),
  )

/** True where a break lies between two years, the first excluded. */
export const isBroken = (breaks: readonly AccidentBreak[], earlier: number, later: number): boolean =>
  breaks.some((entry) => entry.year > earlier && entry.year <= later)
