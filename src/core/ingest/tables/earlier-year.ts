import { flattened } from '../flattened'
import type { TokenRun } from './token'

const ALIKE = 0.8
const FEWEST_LABELS = 2

/**
 * Tables that are not this year's, or of which that cannot be told: those under the caption of one year whose labels stand
 * once more under a later one, and a table without any caption beside one with other figures under that of a year.
 */
export const notOfTheYear = (runs: readonly TokenRun[]): ReadonlySet<TokenRun> => {
  if (runs.every(({ year }) => year === runs[0]?.year)) return new Set()
  const latest = new Map<string, number>()
  for (const { year, keys } of runs.map(labelled))
    if (year !== null) for (const key of keys) latest.set(key, Math.max(year, latest.get(key) ?? year))
  const isEarlier = ({ year, tokens }: TokenRun): boolean =>
    year !== null && mostOf(keysOf(tokens), (key) => (latest.get(key) ?? year) > year)
  const earlier = new Set(runs.filter(isEarlier))
  return new Set([...earlier, ...undecided(runs.filter((run) => !earlier.has(run)))])
}

/** Whether the labels of one of these parts of a stretch, with its figures, stand somewhere under another caption as well. */
export const yearsRepeat = (parts: readonly TokenRun[], yearsOf: YearsOfLabels): boolean =>
  parts.some(
    ({ year, tokens }) =>
      tokens.some(({ figure }) => figure) &&
      mostOf(keysOf(tokens), (key) => [...(yearsOf.get(key) ?? [])].some((other) => other !== year)),
  )

/** The captions each label stands under; null for none. */
export type YearsOfLabels = ReadonlyMap<string, ReadonlySet<number | null>>

/** Collects the captions that the labels of tables with figures stand under. */
export const yearsOfLabels = (runs: readonly TokenRun[]): YearsOfLabels => {
  const years = new Map<string, Set<number | null>>()
  for (const { year, tokens } of runs)
    if (tokens.some(({ figure }) => figure))
      for (const key of keysOf(tokens)) years.set(key, (years.get(key) ?? new Set()).add(year))
  return years
}

/** Without a caption a table may be of this year or not; beside 上年度 it is this year's, beside 本年度 it is not. */
const undecided = (runs: readonly TokenRun[]): readonly TokenRun[] => {
  const bare = runs.filter(({ year }) => year === null).map(labelled)
  const dated = runs.filter(({ year }) => year !== null).map(labelled)
  const doubted = new Set<TokenRun>()
  for (const one of bare)
    for (const other of dated) {
      const [few, many] = one.keys.size < other.keys.size ? [one, other] : [other, one]
      if (one.figures === other.figures || !mostOf(few.keys, (key) => many.keys.has(key))) continue
      if (other.year !== Number.NEGATIVE_INFINITY) doubted.add(one.run)
      if (other.year !== Number.POSITIVE_INFINITY) doubted.add(other.run)
    }
  return [...doubted]
}

interface Labelled {
  readonly run: TokenRun
  readonly year: number | null
  readonly keys: ReadonlySet<string>
  /** All its figures in one text. */
  readonly figures: string
}

const labelled = (run: TokenRun): Labelled => ({
  run,
  year: run.year,
  keys: keysOf(run.tokens),
  figures: flattened(run.tokens, ({ figure, text }) => (figure ? [text] : [])).join(' '),
})

const keysOf = (tokens: TokenRun['tokens']): ReadonlySet<string> =>
  new Set(flattened(tokens, ({ key }) => (key === '' ? [] : [key])))

const mostOf = (keys: ReadonlySet<string>, holds: (key: string) => boolean): boolean =>
  keys.size >= FEWEST_LABELS && [...keys].filter(holds).length >= keys.size * ALIKE
