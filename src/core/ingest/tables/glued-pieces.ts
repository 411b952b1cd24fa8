import type { NormalText } from '../../text/normalize'
import { gluedCells } from '../lost-lines/table-pieces'
import type { Piece } from './spaced-pieces'

/** What a line of such cells ends in, told before it is taken apart: a figure, a head of columns. */
const ROW_END = /[\d\p{Script=Han})”"][-+]?\d[\d.,-]*(?:万?元)?$/u
const HEADS = /^(?:信息内容|指标|统计指标|自然人|商业企业|结果维持|行政复议行政诉讼|申请人情况)/u
const LONGEST = 160

/**
 * `规章000`, `行政事业性收费4166.21`, `信息内容本年制发件数…`: a row, or the heads of a table, whose cells follow each other with
 * nothing between them; null for any other line.
 */
export const gluedPieces = ({ text }: NormalText): readonly Piece[] | null => {
  if (text.length > LONGEST || !(ROW_END.test(text) || HEADS.test(text))) return null
  return gluedCells(text)?.map(({ start, end }) => ({ text: text.slice(start, end), start, end })) ?? null
}
