import { APPLICANT_COLUMNS } from '../../domain/forms/applicants'
import type { NormalParagraph } from '../normal-document'
import { columnOf, HEADER_STARTS, isArticle } from './form-grammar'
import { lineCells } from './line-tokens'
import type { Token } from './token'

const APPLICANTS: ReadonlySet<string> = new Set(APPLICANT_COLUMNS)
/** An article, then heads of which each may have a line. */
const MOST_LINES = 6

const opens = ({ text, key }: Token): boolean => isArticle(text) || HEADER_STARTS.has(key)

/** Heads of part 三 stand in two rows, which lines do not keep apart: the order of the form is used for them. */
const isHead = (token: Token): boolean => {
  const column = token.figure ? null : columnOf(token.key)
  return opens(token) || (column !== null && !APPLICANTS.has(column))
}

/**
 * Heads that stand in the lines right above a grid (the page drew them outside it: a PDF whose tables have no lines), from
 * 第二十条第（五）项 or 信息内容 on; none where any other words stand between them and the grid.
 */
export const headsAbove = (lines: readonly NormalParagraph[]): readonly Token[] => {
  const heads: Token[] = []
  let from = 0
  for (const line of lines.slice(-MOST_LINES).reverse()) {
    const cells = lineCells(line)
    if (!cells.every(isHead)) break
    heads.unshift(...cells)
    if (cells.some(opens)) from = heads.length
  }
  return from === 0 ? [] : heads.slice(heads.length - from)
}
