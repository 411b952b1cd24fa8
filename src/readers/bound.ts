import type { Block, TableBlock } from '../core/domain/document'

/** Characters of markup or plain text that are looked at: Word's own markup is often twenty times its text. */
const MAX_SOURCE = 6_000_000
/** Characters of visible text that are kept; the longest report known has a tenth of this. */
const MAX_VISIBLE = 1_000_000
/** After one of these nothing can be half a number. */
const ENDS = '\n。；;>，'
const LOOK_BACK = 1000

/** Text or blocks that may have been cut short. */
interface Bounded<T> {
  readonly kept: T
  readonly cut: boolean
}

/** The beginning of a source text, cut where no number is cut in two. */
export const boundSource = (text: string): Bounded<string> =>
  text.length <= MAX_SOURCE ? { kept: text, cut: false } : { kept: beginningOf(text, MAX_SOURCE), cut: true }

/** The first blocks of a document, so that the cost of all that follows is bounded whatever was given. */
export const boundBlocks = (blocks: readonly Block[]): Bounded<readonly Block[]> => {
  const kept: Block[] = []
  let left = MAX_VISIBLE
  for (const block of blocks) {
    const length = block.kind === 'table' ? tableLength(block.rows) : block.text.length + 1
    if (length > left) {
      const part = beginningOfBlock(block, left)
      return { kept: part === null ? kept : [...kept, part], cut: true }
    }
    kept.push(block)
    left -= length
  }
  return { kept: blocks, cut: false }
}

const beginningOf = (text: string, most: number): string => {
  for (let end = most; end > Math.max(0, most - LOOK_BACK); end -= 1)
    if (ENDS.includes(text[end - 1] ?? '')) return text.slice(0, end)
  return most < LOOK_BACK ? '' : withoutLastNumber(text.slice(0, most))
}

const withoutLastNumber = (text: string): string => {
  let end = text.length
  while (end > 0 && /[\d.,%]/u.test(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

/** Covered slots repeat the text of their origin and are read as often, so they count. */
const tableLength = (rows: TableBlock['rows']): number => rows.reduce((sum, row) => sum + rowLength(row), 0)

const rowLength = (row: TableBlock['rows'][number]): number => row.reduce((sum, slot) => sum + slot.text.length + 1, 0)

const beginningOfBlock = (block: Block, most: number): Block | null => {
  if (block.kind !== 'table') {
    const text = beginningOf(block.text, most).trimEnd()
    return text === '' ? null : { ...block, text }
  }
  let left = most
  const end = block.rows.findIndex((row) => {
    left -= rowLength(row)
    return left < 0
  })
  return end <= 0 ? null : { ...block, rows: block.rows.slice(0, end) }
}
