import type { Cell } from '../../domain/cell'
import type { FormGrammar } from './form-grammar'
import { columnOf } from './form-grammar'
import { editDistance, labelKey, misprintLimit } from './label-key'
import type { Token } from './token'

/** A label found in the tokens: which row of the form, how many tokens it takes. */
export interface RowMatch {
  readonly index: number
  readonly length: number
  readonly by: Cell['by']
  readonly duplicate: boolean
}

/** Where the reading stands in the form. */
export interface FormPosition {
  /** First row not yet passed. */
  next: number
  readonly seen: Set<number>
}

const LONGEST_JOIN = 4
const LONGEST_LABEL = 120
const WINDOW = 4
/** Labels this short (其他, 总计) also stand elsewhere: they count only near their place. */
const SHORT = 2
/** A figure run together with a label means that cells were lost. */
const DIGIT = /\d/u
const MASK = /^[*×xX某■□]{2,}/u

/** The row whose label starts at `at`: by its exact label, joined over lines where it was split. */
export const matchRow = (
  tokens: readonly Token[],
  at: number,
  joinable: boolean,
  place: { readonly grammar: FormGrammar; readonly position: FormPosition },
): RowMatch | null => {
  const first = tokens[at]
  if (first === undefined || first.key === '') return null
  for (let length = joinable ? LONGEST_JOIN : 1; length >= 1; length -= 1) {
    const key = joinedKey(tokens, at, length)
    if (key === null) continue
    const match = byLabel(key, length, place)
    if (match !== null) return match
  }
  return null
}

const joinedKey = (tokens: readonly Token[], at: number, length: number): string | null => {
  const first = tokens[at]
  if (first === undefined) return null
  if (length === 1) return first.key
  let text = first.text
  for (let index = at + 1; index < at + length; index += 1) {
    const part = tokens[index]
    if (part === undefined || part.figure || part.text === '' || tokens[index - 1]?.cut === true) return null
    text += part.text
  }
  return text.length > LONGEST_LABEL ? null : labelKey(text)
}

const byLabel = (
  key: string,
  length: number,
  { grammar, position }: { readonly grammar: FormGrammar; readonly position: FormPosition },
): RowMatch | null => {
  const { next, seen } = position
  const candidates = grammar.rowsByKey.get(key)
  if (candidates === undefined) return null
  const repeated = candidates.length > 1
  const ahead = candidates.find(
    (index) => index >= next && !seen.has(index) && (!repeated || isParentSeen(index, grammar, seen)),
  )
  if (key.length <= SHORT) {
    if (ahead === undefined) {
      const again = columnOf(key) === null ? candidates[0] : undefined
      return again === undefined ? null : { index: again, length, by: 'label', duplicate: true }
    }
    if ((next === 0 && ahead > 0) || ahead > next + WINDOW) return null
  }
  const index = ahead ?? (repeated ? candidates.find((candidate) => seen.has(candidate)) : candidates[0])
  if (index === undefined) return null
  return { index, length, by: 'label', duplicate: seen.has(index) }
}

/** 其他情形数 stands under two totals: it belongs to the one that was printed. */
const isParentSeen = (index: number, grammar: FormGrammar, seen: ReadonlySet<number>): boolean => {
  const parent = grammar.rows[index]?.parent
  return grammar.rows.some((row, at) => row.indicator === parent && seen.has(at))
}

/** A misprinted or masked label of one of the next rows; null where two rows are equally near. */
export const matchMisprint = (key: string, grammar: FormGrammar, { next, seen }: FormPosition): RowMatch | null => {
  if (key.length < 4 || key.length > LONGEST_LABEL || DIGIT.test(key)) return null
  const masked = key.replace(MASK, '')
  let best: number | null = null
  let bestDistance = Number.POSITIVE_INFINITY
  let tied = false
  let between = 0
  for (let index = next; index < Math.min(next + WINDOW, grammar.keys.length); index += 1) {
    if (seen.has(index)) continue
    const distance = nearest(key, masked, grammar.keys[index] ?? [], between)
    if (!(grammar.rows[index]?.heading ?? false)) between += 1
    if (distance === bestDistance) tied = true
    if (distance >= bestDistance) continue
    best = index
    bestDistance = distance
    tied = false
  }
  return best === null || tied || bestDistance === Number.POSITIVE_INFINITY
    ? null
    : { index: best, length: 1, by: 'misprint', duplicate: false }
}

/** Short labels differ by a character, so one may be misprinted only where it is the very next row. */
const nearest = (key: string, masked: string, labels: readonly string[], between: number): number => {
  let best = Number.POSITIVE_INFINITY
  for (const label of labels) {
    if (masked !== key) {
      if (masked.length >= 4 && between === 0 && label.endsWith(masked)) best = 0
      continue
    }
    const limit = misprintLimit(Math.min(key.length, label.length))
    if (limit === 0 || (label.length < 8 && between > 0)) continue
    const distance = editDistance(key, label, limit)
    if (distance <= limit && distance < best) best = distance
  }
  return best
}
