import type { CellContent, CellState } from '../../core/domain/cell'

/** What can stand in a cell, as a person chooses it. */
export const CELL_STATES = [
  'value',
  'blank',
  'dash',
  'not-applicable',
  'unreadable',
] as const satisfies readonly CellState[]

/** What a person typed for a cell. */
export interface TypedContent {
  readonly state: CellState
  readonly number: string
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/u

/** A cell's content as it stands in the form. */
export const typedOf = (content: CellContent): TypedContent => ({
  state: content.state,
  number: content.state === 'value' ? String(content.value) : '',
})

/** What was typed as content of a cell, thousands separators left out; null for what is no number. */
export const contentTyped = ({ state, number }: TypedContent): CellContent | null => {
  if (state !== 'value') return { state }
  const plain = number.normalize('NFKC').replaceAll(',', '').trim()
  return NUMBER.test(plain) ? { state, value: Number(plain) } : null
}
