import type { PointMark, TableCell } from '../charts/series'

/** Words for marks, and how a remark follows a text. */
export interface RemarkWords {
  readonly marks: Readonly<Record<string, string>>
  readonly withRemark: (text: string, remark: string) => string
}

/** Marks of cells with a value that their words need not say. */
const SILENT: ReadonlySet<PointMark> = new Set(['derived', 'approx', 'corrected', 'approximate-join', 'earlier'])

/** What a cell says where its look is lost: the word of its mark beside a value that does not say it. */
export const markedText = ({ text, mark }: Pick<TableCell, 'text' | 'mark'>, words: RemarkWords): string => {
  const word = mark !== undefined && SILENT.has(mark) ? (words.marks[mark] ?? '') : ''
  return word === '' || text.includes(word) ? text : words.withRemark(text, word)
}
