import { REVIEW_GROUPS, REVIEW_OUTCOMES } from './form-grammar'
import type { Token, TokenRun } from './token'

/** Part 四: the cells under its heads, in printed order, with the outcome each head names. */
export interface ReviewReading {
  /** First head. */
  readonly label: Token
  /** Outcome of each of the 15 columns as printed (`upheld` …, `total`); null where heads were lost. */
  readonly outcomes: readonly string[] | null
  readonly values: readonly Token[]
  /** Token after the last one read. */
  readonly end: number
  readonly cut: boolean
}

export const REVIEW_COLUMNS = 15
const GROUP_SIZE = 5
const TOTALS: ReadonlySet<string> = new Set(['总计', '合计', '共计'])
const FEWEST_HEADS = 4

const outcomeOf = (token: Token): string | null =>
  REVIEW_OUTCOMES.get(token.key) ?? (TOTALS.has(token.key) ? 'total' : null)
const isHead = (token: Token): boolean => outcomeOf(token) !== null || REVIEW_GROUPS.has(token.key)

/** Reads part 四 from its first head on; null where too few of its heads follow. */
export const readReview = (run: TokenRun, at: number): ReviewReading | null => {
  const { tokens } = run
  const label = tokens[at]
  if (label === undefined) return null
  const outcomes: string[] = []
  let end = at
  let cut = false
  for (; end < tokens.length && !cut; end += 1) {
    const token = tokens[end]
    if (token === undefined || (token.text !== '' && !isHead(token))) break
    if (token.text === '' && run.rows && token.rowStart && outcomes.length >= FEWEST_HEADS && isBlankRow(tokens, end))
      break
    const outcome = outcomeOf(token)
    if (outcome !== null) outcomes.push(outcome)
    cut = token.cut
  }
  if (outcomes.length < FEWEST_HEADS) return null
  const lastHead = lastHeadBefore(tokens, end)
  const from = run.rows ? end : lastHead + 1
  const stop = cut ? from : endOfValues(run, from)
  const values = trimmed(tokens.slice(from, stop).filter((token) => token.figure || token.text === '' || run.rows))
  return {
    label,
    outcomes: ordered(outcomes),
    values,
    end: Math.max(stop, at + 1),
    cut: cut || (tokens[stop - 1]?.cut ?? false),
  }
}

const isBlankRow = (tokens: readonly Token[], at: number): boolean => {
  for (let index = at; index < tokens.length && (index === at || tokens[index]?.rowStart === false); index += 1)
    if (tokens[index]?.text !== '') return false
  return true
}

const lastHeadBefore = (tokens: readonly Token[], end: number): number => {
  let index = end - 1
  while (index > 0 && tokens[index]?.text === '') index -= 1
  return index
}

const endOfValues = (run: TokenRun, from: number): number => {
  let stop = from
  for (; stop < run.tokens.length; stop += 1) {
    const token = run.tokens[stop]
    if (token === undefined) break
    if (run.rows ? stop > from && token.rowStart : token.text !== '' && !token.figure) break
    if (token.cut) return stop + 1
  }
  return stop
}

/** Drops blanks beyond the 15 columns, and words before the first figure (件数). */
const trimmed = (values: readonly Token[]): readonly Token[] => {
  let list = values
  while (list.length > REVIEW_COLUMNS && list.at(-1)?.text === '') list = list.slice(0, -1)
  while (list.length > REVIEW_COLUMNS && list[0]?.figure === false) list = list.slice(1)
  return list
}

/** Heads in reading order give the order of the columns where all 15 are printed in groups of five. */
const ordered = (outcomes: readonly string[]): readonly string[] | null => {
  if (outcomes.length !== REVIEW_COLUMNS) return null
  for (let start = 0; start < REVIEW_COLUMNS; start += GROUP_SIZE)
    if (new Set(outcomes.slice(start, start + GROUP_SIZE)).size !== GROUP_SIZE) return null
  return outcomes
}
