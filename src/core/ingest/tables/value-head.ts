import type { HeaderColumn } from './header'
import type { RowReading } from './reading'
import type { Token, TokenRun } from './token'

/** Heads of what is not this year's figure. */
const BESIDE = /^(?:上年|去年|上一年|同期|增减|同比|比上年|较上年|备注|说明|注$)/u
const REMARK = /^(?:备注|说明|注)?$/u
const YEAR = /^(?<year>20\d{2})年/u

/** Heads over a row that has one value in the form: 统计数 | 上年数 | 增减, 2016年 | 2015年; null where there is only one. */
export const severalHeads = ({ row, header }: RowReading, run: TokenRun): readonly HeaderColumn[] | null =>
  row.columns.length === 0 && run.positional && header !== null && header.columns.length > 1 ? header.columns : null

/** Which of the heads names the figure of the year: the only one that says nothing else, or the latest year. */
export const headOfYear = (heads: readonly HeaderColumn[]): number | null => {
  const own = heads.flatMap(({ key = '' }, at) =>
    BESIDE.test(key) ? [] : [{ at, year: YEAR.exec(key)?.groups?.year }],
  )
  const [first] = own
  if (own.length === 1 && first !== undefined) return first.at
  if (own.length === 0 || own.some(({ year }) => year === undefined)) return null
  return own.reduce((latest, one) => (Number(one.year) > Number(latest.year) ? one : latest)).at
}

/** A last head that names no column (备注) may have no cell below it. */
export const withoutRemarks = (heads: readonly HeaderColumn[], count: number): readonly HeaderColumn[] => {
  let kept = heads
  for (let last = kept.at(-1); kept.length > Math.max(1, count); last = kept.at(-1)) {
    if (last?.column !== null || !REMARK.test(last.key ?? '')) break
    kept = kept.slice(0, -1)
  }
  return kept
}

/** True where every cell is blank. */
export const isBlank = (tokens: readonly Token[]): boolean => tokens.every(({ text }) => text === '')
