import { flattened } from '../flattened'
import type { NormalTable } from '../normal-document'
import type { Token } from './token'

const NONE: ReadonlySet<number> = new Set()
const HEAD =
  /^(?:(?<year>20\d{2})年(?:度)?|(?<last>上一?年|去年)(?:度)?|(?<now>本年|今年)(?:度)?)(?:数|数据|数量|情况)?$/u
/** Beside the columns of two years: how the figures changed. */
const BESIDE = /^(?:增减|同比|增长|比上年|较上年)[^\d]{0,8}$/u
/** 上年 comes before any year, 本年 after any. */
const yearOf = (text: string): number | null => {
  const groups = text.includes('年') ? HEAD.exec(text)?.groups : undefined
  if (groups === undefined) return null
  if (groups.year !== undefined) return Number(groups.year)
  return groups.now === undefined ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/**
 * For each row of a grid the columns that are not this year's: those under the head of an earlier year where a later one
 * stands beside it (2021年 | 2022年), in the rows below these heads, and the heads themselves. They hold up to the next
 * such heads or a row of one cell.
 */
export const notOfTheYearColumns = (table: NormalTable): readonly ReadonlySet<number>[] => {
  let columns = NONE
  return table.rows.map((row, index) => {
    const years = row.map(({ text }) => yearOf(text))
    const named = new Set(years.filter((year) => year !== null))
    if (named.size > 1) {
      const latest = Math.max(...named)
      columns = new Set(
        row.flatMap(({ text }, at) => {
          const year = years[at] ?? null
          return (year !== null && year < latest) || BESIDE.test(text) ? [at] : []
        }),
      )
      // below 本年制发件数 the years are no heads of their own
      const label = row[0]?.text === '' || years[0] !== null ? undefined : table.table.rows[index]?.[0]
      const below = label === undefined || label.origin !== undefined
      return below ? new Set(row.flatMap((_, at) => (years[at] === null && !columns.has(at) ? [] : [at]))) : columns
    }
    if (new Set(row.map(({ text }) => text)).size === 1) columns = NONE
    return columns
  })
}

const FEWEST_FIGURES = 3

/** Rows of figures that begin with an earlier year than another does are left out: part 四 with a row for each of two years. */
export const withoutEarlierRows = (tokens: readonly Token[]): readonly Token[] => {
  const rows = flattened(tokens, (token, at) => {
    const year = yearOf(token.text)
    if (year === null) return []
    const rest = tokens.slice(at + 1)
    const next = rest.findIndex(({ text, figure }) => text !== '' && !figure)
    const end = next < 0 ? tokens.length : at + 1 + next
    return tokens.slice(at, end).filter(({ figure }) => figure).length < FEWEST_FIGURES ? [] : [{ at, end, year }]
  })
  const latest = Math.max(...rows.map(({ year }) => year))
  const earlier = rows.filter(({ year }) => year < latest)
  return earlier.length === 0 ? tokens : tokens.filter((_, at) => !earlier.some((row) => at >= row.at && at < row.end))
}
