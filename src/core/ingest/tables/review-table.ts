import { REVIEW_GROUPS, REVIEW_OUTCOMES } from './form-grammar'
import type { Digits, Token, TokenRun } from './token'
import { tokenOf } from './token'

/** Groups of five columns in the order of the form. */
export const REVIEW_ORDER = ['reconsideration', 'litigation.direct', 'litigation.after-reconsideration'] as const
export type ReviewGroup = (typeof REVIEW_ORDER)[number]

/** Is this the id of a kind of remedy with columns of its own? */
export const isReviewGroup = (group: string): group is ReviewGroup => REVIEW_ORDER.some((known) => known === group)

/** Part 四: the cells under its heads, in printed order, with the outcome each head names. */
export interface ReviewReading {
  /** First head. */
  readonly label: Token
  /** Groups this table prints: all three, or one side only where 行政复议 and 行政诉讼 are tables of their own. */
  readonly groups: readonly ReviewGroup[]
  /** Outcome of each column as printed (`upheld` …, `total`); null where heads were lost. */
  readonly outcomes: readonly string[] | null
  readonly values: readonly Token[]
  /** Token after the last one read. */
  readonly end: number
  readonly cut: boolean
  /** See {@link Digits}. */
  readonly digits?: Digits
}

/** Columns of a group: four outcomes and their total. */
export const GROUP_SIZE = 5
const TOTALS: ReadonlySet<string> = new Set(['总计', '合计', '共计'])
const FEWEST_HEADS = 4
const LONGEST_ROW = 40
/** 15 outcomes, 4 groups and the blanks between them, with room to spare; no more is looked through. */
const LONGEST_HEADS = 200
const LONGEST_JOIN = 3
const LONGEST_HEAD = 12

/** Outcome a head names (`upheld` …, `total`); null for any other word. */
export const outcomeOf = (token: Token): string | null =>
  REVIEW_OUTCOMES.get(token.key) ?? (TOTALS.has(token.key) ? 'total' : null)
const isHead = (token: Token): boolean => outcomeOf(token) !== null || REVIEW_GROUPS.has(token.key)

/** Heads split over lines (`结果⏎维持`, `未经复议⏎直接起诉`) become one token. */
export const headAt = (
  tokens: readonly Token[],
  at: number,
): { readonly token: Token; readonly length: number } | null => {
  const first = tokens[at]
  if (first === undefined) return null
  if (isHead(first)) return { token: first, length: 1 }
  let text = first.text
  for (let length = 2; length <= LONGEST_JOIN && text !== '' && !first.figure; length += 1) {
    const part = tokens[at + length - 1]
    if (part === undefined || part.text === '' || part.figure || text.length > LONGEST_HEAD) return null
    text += part.text
    const token = tokenOf(text, text, first.place, false)
    if (isHead(token)) return { token, length }
  }
  return null
}

/** Reads part 四 from its first head on; null where too few of its heads follow. */
export const readReview = (run: TokenRun, at: number): ReviewReading | null => {
  const label = run.tokens[at]
  if (label === undefined) return null
  const { end: heads, outcomes, named } = run.rows ? headRows(run.tokens, at) : headTokens(run.tokens, at)
  if (outcomes.length < FEWEST_HEADS) return null
  const { from, end } = run.rows ? valueRow(run.tokens, heads) : { from: heads, end: endOfFigures(run.tokens, heads) }
  const groups = groupsOf(named, outcomes.length)
  const width = groups.length * GROUP_SIZE
  return {
    label,
    groups,
    outcomes: ordered(outcomes, width),
    values: trimmed(run.tokens.slice(from, end), width, label.rowStart || !run.rows),
    end: Math.max(end, at + 1),
    cut: run.tokens.slice(at, end).some((token) => token.cut),
  }
}

interface Heads {
  readonly end: number
  readonly outcomes: readonly string[]
  /** Groups named by a head. */
  readonly named: ReadonlySet<string>
}

/** One side of the table only where no head of the other is printed. */
const groupsOf = (named: ReadonlySet<string>, heads: number): readonly ReviewGroup[] => {
  const litigation = [...named].some((group) => group.startsWith('litigation'))
  if (litigation === named.has('reconsideration')) return REVIEW_ORDER
  const side = REVIEW_ORDER.filter((group) => (group === 'reconsideration') !== litigation)
  return heads > side.length * GROUP_SIZE ? REVIEW_ORDER : side
}

/** The head tokens: the blanks before the first figure may be its cells, so they are not counted among them. */
const headTokens = (tokens: readonly Token[], at: number): Heads => {
  const outcomes: string[] = []
  const named = new Set<string>()
  let end = at
  for (let index = at; index < Math.min(tokens.length, at + LONGEST_HEADS); ) {
    if (tokens[index]?.text === '') {
      index += 1
      continue
    }
    const head = headAt(tokens, index)
    if (head === null) break
    const outcome = outcomeOf(head.token)
    if (outcome !== null) outcomes.push(outcome)
    const group = REVIEW_GROUPS.get(head.token.key)
    if (group !== undefined) named.add(group)
    index += head.length
    end = index
    if (tokens[end - 1]?.cut === true) break
  }
  return { end, outcomes, named }
}

const endOfRow = (tokens: readonly Token[], at: number): number => {
  let end = at + 1
  while (end < tokens.length && tokens[end]?.rowStart === false) end += 1
  return end
}

/** Rows that hold heads and blanks only. */
const headRows = (tokens: readonly Token[], at: number): Heads => {
  let end = at
  while (end < Math.min(tokens.length, at + LONGEST_HEADS)) {
    const next = endOfRow(tokens, end)
    const row = tokens.slice(end, next)
    if (!row.some(isHead) || row.some((token) => token.figure)) break
    end = next
  }
  const heads = tokens.slice(at, end)
  return {
    end,
    outcomes: heads.flatMap((token) => outcomeOf(token) ?? []),
    named: new Set(heads.flatMap((token) => REVIEW_GROUPS.get(token.key) ?? [])),
  }
}

/** The next row with a figure, at most two rows on, else the row right below the heads (all blank). */
const valueRow = (tokens: readonly Token[], heads: number): { readonly from: number; readonly end: number } => {
  const first = { from: heads, end: heads < tokens.length ? endOfRow(tokens, heads) : heads }
  let { from, end } = first
  for (let tries = 0; tries < 2 && from < tokens.length; tries += 1) {
    if (tokens.slice(from, end).some((token) => token.figure)) return { from, end }
    if (tokens.slice(from, end).some((token) => token.text !== '')) break
    from = end
    end = from < tokens.length ? endOfRow(tokens, from) : from
  }
  return tokens.slice(first.from, first.end).every((token) => token.text === '') ? first : { from: heads, end: heads }
}

const endOfFigures = (tokens: readonly Token[], from: number): number => {
  let end = from
  while (
    end < tokens.length &&
    (tokens[end]?.figure === true || tokens[end]?.text === '') &&
    end - from < LONGEST_ROW
  ) {
    end += 1
    if (tokens[end - 1]?.cut === true) break
  }
  return end
}

/**
 * Drops what exceeds the columns: blanks after them where the heads begin at the first cell of their row, else the
 * cells of the column before the heads (件数).
 */
const trimmed = (values: readonly Token[], width: number, headsFirst: boolean): readonly Token[] => {
  let list = values
  if (!headsFirst) while (list.length > width && list[0]?.figure === false) list = list.slice(1)
  while (list.length > width && list.at(-1)?.text === '') list = list.slice(0, -1)
  return list
}

/** Heads in reading order give the order of the columns where all are printed in groups of five. */
const ordered = (outcomes: readonly string[], width: number): readonly string[] | null => {
  if (outcomes.length !== width) return null
  for (let start = 0; start < width; start += GROUP_SIZE)
    if (new Set(outcomes.slice(start, start + GROUP_SIZE)).size !== GROUP_SIZE) return null
  return outcomes
}
