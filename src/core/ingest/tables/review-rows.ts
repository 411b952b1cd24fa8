import { REVIEW_GROUPS } from './form-grammar'
import type { ReviewGroup, ReviewReading } from './review-table'
import { GROUP_SIZE, headAt, isReviewGroup, outcomeOf } from './review-table'
import type { Token, TokenRun } from './token'

const LONGEST = 120

interface Found {
  readonly group: ReviewGroup
  readonly outcome: string
  readonly value: Token
}

/**
 * Part 四 printed as rows: 行政复议 | 结果维持 | 1 one below the other, or a row of five for each kind of remedy under a
 * row of outcomes. Null unless every outcome of a kind stands there exactly once, for then no cell is a guess.
 */
export const readReviewRows = (run: TokenRun, at: number): ReviewReading | null => {
  const label = run.tokens[at]
  if (label === undefined) return null
  const { found, end } = listed(run, at) ?? matrix(run, at) ?? { found: [], end: at }
  const groups = [...new Set(found.map(({ group }) => group))]
  if (groups.length === 0 || !isComplete(found, groups)) return null
  return {
    label,
    groups,
    outcomes: found.map(({ outcome }) => outcome),
    values: found.map(({ value }) => value),
    end,
    cut: false,
  }
}

interface Reading {
  readonly found: readonly Found[]
  readonly end: number
}

/** Groups follow one another and each has its four outcomes and their total. */
const isComplete = (found: readonly Found[], groups: readonly ReviewGroup[]): boolean =>
  found.length === groups.length * GROUP_SIZE &&
  groups.every((group, index) => {
    const own = found.slice(index * GROUP_SIZE, (index + 1) * GROUP_SIZE)
    return own.every((one) => one.group === group) && new Set(own.map(({ outcome }) => outcome)).size === GROUP_SIZE
  })

/** 行政复议, then each outcome with its figure right behind it. */
const listed = (run: TokenRun, at: number): Reading | null => {
  const found: Found[] = []
  let group: ReviewGroup | null = null
  let end = at
  for (let index = at; index < Math.min(run.tokens.length, at + LONGEST); ) {
    const token = run.tokens[index]
    if (token === undefined || token.cut) break
    const head = token.text === '' ? null : headAt(run.tokens, index)
    if (token.text !== '' && head === null) break
    if (head === null) {
      index += 1
      continue
    }
    index += head.length
    const outcome = outcomeOf(head.token)
    if (outcome === null) {
      const named: string = REVIEW_GROUPS.get(head.token.key) ?? ''
      group = isReviewGroup(named) ? named : null
      continue
    }
    const value: Token | undefined = run.tokens[index]
    if (group === null || value === undefined || !isValue(value, run)) return null
    found.push({ group, outcome, value })
    index += 1
    end = index
  }
  // heads with blanks between them are the heads of columns
  return found.some(({ value }) => value.figure) ? { found, end } : null
}

const isValue = (token: Token, run: TokenRun): boolean =>
  token.figure || (token.text === '' && run.positional && !token.rowStart)

/** A row of the five outcomes, then 行政复议 | 1 | 0 | 2 | 0 | 3. */
const matrix = (run: TokenRun, at: number): Reading | null => {
  if (!run.rows) return null
  const outcomes: string[] = []
  let index = at
  for (; outcomes.length < GROUP_SIZE; index += 1) {
    const token = run.tokens[index]
    const outcome = token === undefined ? null : outcomeOf(token)
    if (outcome === null || outcomes.includes(outcome)) return null
    outcomes.push(outcome)
  }
  const found: Found[] = []
  for (;;) {
    const named = REVIEW_GROUPS.get(run.tokens[index]?.key ?? '') ?? ''
    const cells = run.tokens.slice(index + 1, index + 1 + GROUP_SIZE)
    if (run.tokens[index]?.rowStart !== true || !isReviewGroup(named) || cells.length < GROUP_SIZE) break
    if (!cells.every((token) => isValue(token, run))) return null
    for (const [place, value] of cells.entries()) {
      const outcome = outcomes[place]
      if (outcome !== undefined) found.push({ group: named, outcome, value })
    }
    index += 1 + GROUP_SIZE
  }
  return found.length === 0 ? null : { found, end: index }
}
