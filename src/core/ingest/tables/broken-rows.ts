import { isRowKey } from './form-grammar'
import { labelKey } from './label-key'
import type { Token } from './token'
import { tokenOf } from './token'

interface Row {
  readonly from: number
  readonly to: number
}

/**
 * Cells of a grid with the rows made whole that the end of a page parted: `1.属于国家 | 0 | 1 | …` and `秘密 | | | …` on the
 * next page, or the figures with the second half. Only where the words of both, one below the other, are together a label
 * of a form, and only one of them has figures.
 */
export const withWholeRows = (tokens: readonly Token[]): readonly Token[] => {
  const kept: (Token | null)[] = [...tokens]
  const rows = rowsOf(tokens)
  for (const [at, below] of rows.entries()) {
    const above = rows[at - 1]
    const parted = above === undefined ? null : partedLabel(tokens, above, below)
    if (parted === null) continue
    const { upper, lower, whole, figuresAbove } = parted
    const [label, rest, end] = figuresAbove ? [upper, lower, below.to] : [lower, upper, above?.to ?? below.from]
    kept[label] = { ...whole, rowStart: tokens[label]?.rowStart ?? false }
    kept.fill(null, rest, end)
  }
  return kept.filter((token) => token !== null)
}

const rowsOf = (tokens: readonly Token[]): readonly Row[] => {
  const starts = tokens.flatMap(({ rowStart }, at) => (rowStart ? [at] : []))
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? tokens.length }))
}

interface PartedLabel {
  readonly upper: number
  readonly lower: number
  readonly whole: Token
  readonly figuresAbove: boolean
}

const partedLabel = (tokens: readonly Token[], above: Row, below: Row): PartedLabel | null => {
  const upper = labelIn(tokens, above)
  const first = upper === null ? undefined : tokens[upper]
  if (upper === null || first === undefined || isRowKey(first.key)) return null
  const lower = labelIn(tokens, below)
  const second = lower === null ? undefined : tokens[lower]
  if (lower === null || second === undefined || first.place.column !== second.place.column) return null
  if (!isRowKey(labelKey(first.text + second.text))) return null
  const figuresAbove = hasFigures(tokens, upper, above)
  if (figuresAbove && hasFigures(tokens, lower, below)) return null
  const whole = tokenOf(first.text + second.text, first.printed + second.printed, first.place, false)
  return { upper, lower, whole, figuresAbove }
}

/** The last words of a row before its figures. */
const labelIn = (tokens: readonly Token[], { from, to }: Row): number | null => {
  let label: number | null = null
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.figure) break
    if (token.key !== '') label = at
  }
  return label
}

const hasFigures = (tokens: readonly Token[], label: number, { to }: Row): boolean =>
  tokens.slice(label, to).some(({ figure }) => figure)
