import type { WrittenYear } from './read-numbers'
import type { WrittenNumber } from './written-number'

/** The years a number may be about. */
export interface YearsSaid {
  /** Null where none is named. */
  readonly years: ReadonlySet<number> | null
  /** Year it is compared with; null where none is named. */
  readonly base: number | null
  /** Those its sentence names. */
  readonly named: ReadonlySet<number>
}

/** Where a number stands, and the years around it. */
interface Stand {
  readonly text: string
  readonly number: WrittenNumber
  /** Numbers listed with it. */
  readonly list: readonly WrittenNumber[]
  /** Where the number before it ends, its sentence begins and ends. */
  readonly previous: number
  readonly begin: number
  readonly end: number
  readonly isLevel: boolean
  readonly respectively: boolean
  /** The year before is spoken of. */
  readonly lastYear: boolean
}

const COMPARED = /(?:比|较|与|than|from|over|against|with)\s*(?:in\s*)?$/iu
const RANGE = /^\s*(?:至|到|[-–—~]|to)\s*$/iu

/** Years in the order in which they are named; those a range only spans among them. */
const yearsInOrder = (text: string, years: readonly WrittenYear[]): readonly number[] =>
  years.flatMap((named, index) => {
    const before = years[index - 1]
    const spans = before !== undefined && before.year < named.year && RANGE.test(text.slice(before.end, named.start))
    return spans ? Array.from({ length: named.year - before.year }, (_, at) => before.year + 1 + at) : [named.year]
  })

/** 2024年和2025年分别为3525件和3830件: the year of a number by its turn; null where years and numbers do not pair. */
const yearByTurn = (
  text: string,
  list: readonly WrittenNumber[],
  number: WrittenNumber,
  years: readonly WrittenYear[],
): number | null => {
  const named = yearsInOrder(text, years)
  return named.length > 1 && list.length === named.length ? (named[list.indexOf(number)] ?? null) : null
}

/** 比2023年…, and 2023年的两倍 */
const isCompared = (text: string, { start, end }: WrittenYear, number: WrittenNumber): boolean =>
  COMPARED.test(text.slice(Math.max(0, start - 12), start)) ||
  (number.direction !== undefined && text.slice(end, number.start) === '的')

/** The year a number is of: the last one named before it, else the first behind it. */
const ownYear = (years: readonly WrittenYear[], { text, number, end }: Stand): number | null => {
  const governing = years.filter((year) => !isCompared(text, year, number))
  const before = [...governing].reverse().find(({ start }) => start < number.start)
  const behind = governing.find(({ start }) => start >= number.end && start < end)
  return (before ?? behind)?.year ?? null
}

/** The years named before and behind a number that it may be of, and the one it is compared with. */
export const yearsSaid = (years: readonly WrittenYear[], stand: Stand): YearsSaid => {
  const { text, number, list, previous, begin, end } = stand
  const inSentence = years.filter(({ start }) => start >= begin && start < end)
  const own = ownYear(years, stand)
  const base = [...inSentence].reverse().find((year) => isCompared(text, year, number)) ?? null
  const said = { base: base?.year ?? null, named: new Set(yearsInOrder(text, inSentence)) }
  const turn = stand.respectively ? yearByTurn(text, list, number, inSentence) : null
  if (turn !== null) return { ...said, years: new Set([turn]) }
  const isBeside = base !== null && stand.isLevel && base.start >= previous && base.start < number.start
  const may = [
    ...(own === null ? [] : [own]),
    ...(stand.respectively ? inSentence.map(({ year }) => year) : []),
    ...(isBeside ? [base.year] : []),
    ...(own !== null && stand.lastYear ? [own - 1] : []),
  ]
  return { ...said, years: may.length === 0 ? null : new Set(may) }
}
