import { matchesOf } from '../../text/matches'
import type { Diagnostic } from '../../domain/diagnostic'
import type { Period, StatedPeriod } from '../../domain/period'
import type { Stated } from '../../domain/report'
import { isReportYear } from '../../text/days'
import type { Line } from './lines'
import type { Title } from './title'

interface YearSources {
  readonly title: Title | null
  readonly documentTitle: string | null
  readonly period: StatedPeriod | null
  readonly lines: readonly Line[]
  /** What 今年 and 去年 are counted from; null where the document is no bulletin or has no date. */
  readonly published: Stated<string> | null
}

/** 统计表(2016年度) too, but no 〔2016〕 of a document. */
const TITLE_YEAR = /(?<![\d〔[])(?<!\((?!20\d{2}年度\)))(?<year>20\d{2})(?:年|年度|财年|(?=\D|$))/u
/** (2016年度) under the head of a table, 报告年度:2016年: a line that says nothing but the year. */
const YEAR_LINE = /^(?:(?:统计|报告|填报|所属)?年度[:|])?[([]?(?<year>20\d{2})年?度?[)\]]?$/u
const HEAD_LINES = 12
/** 填报日期:2017年1月12日 says when the report was written. */
const DATED = /(?:日期|时间)[:|]?$/u
/** A comparison names another year than the report's: 比2019年减少; so does what goes on then: 转2023年办理. */
const COMPARED = /[比较与同于自从到至转]$/u
/** A year that says when something was, not a document number 〔2019〕 or a deadline. */
const TEXT_YEAR =
  /(?:(?<![\d〔[（(])|(?<=[（(])(?=20\d{2}年\d{1,2}月))(?<year>20\d{2})(?:年度?|年)(?!\d{1,2}月\d{1,2}日(?:起施行|印发|发布|公布|修订)|以来(?:最|历史|首|同期|的?[新最]))/gu
/** How much more often a year must be named than the next to decide alone. */
const CLEAR_LEAD = 1
/** A line that opens with a year says when its figures are of; one that opens with a day may say when it was written. */
const OPENING_WEIGHT = 2

/**
 * Report year: the title, else the stated period, else a line that says it, else the year the sentences name most.
 * Where title and period disagree the period decides (titles are copied from last year's page), unless the sentences name
 * the year of the title and never that of the period, and a diagnostic says so.
 */
export const readYear = (
  sources: YearSources,
): { readonly year: Stated<number> | null; readonly diagnostics: readonly Diagnostic[] } => {
  const titled = titleYear(sources.title) ?? documentTitleYear(sources.documentTitle)
  const period = periodYear(sources.period)
  if (titled !== null && period !== null && titled.value !== period.value) {
    const year = isLeftOver(period, titled, sources.lines) ? titled : period
    const other = year === titled ? period : titled
    return {
      year,
      diagnostics: [
        {
          code: 'year-conflict',
          severity: 'warning',
          place: other.place,
          actual: other.printed,
          expected: String(year.value),
        },
      ],
    }
  }
  const year =
    titled ?? period ?? lineYear(sources.lines) ?? thisYear(sources) ?? namedYear(sources.lines) ?? lastYear(sources)
  if (year === null) return { year, diagnostics: [] }
  return { year, diagnostics: staleYear(sources.lines, year) }
}

/** So often at least the sentences name the year of the title where the period is the one that was left over. */
const NAMED_OFTEN = 2

/** The period is last year's: besides the title the text names its year again, and that of the period nowhere else. */
const isLeftOver = (period: Stated<number>, titled: Stated<number>, lines: readonly Line[]): boolean => {
  const beside = lines.filter((line) => line.place(0, 0).block !== titled.place?.block)
  const elsewhere = beside.filter(({ text }) => !text.includes('统计'))
  return (
    mentions(elsewhere).get(period.value) === undefined &&
    (mentions(beside).get(titled.value)?.count ?? 0) >= NAMED_OFTEN
  )
}

const titleYear = (title: Title | null): Stated<number> | null => {
  for (const line of [title?.line, title?.companion]) {
    const match = line === undefined || line === null ? null : TITLE_YEAR.exec(line.text)
    if (line === undefined || line === null || match === null) continue
    const value = Number(match.groups?.year)
    if (!isReportYear(value)) continue
    return {
      value,
      printed: line.printed(match.index, match.index + 4),
      place: line.place(match.index, match.index + 4),
      inferred: false,
    }
  }
  return null
}

const documentTitleYear = (title: string | null): Stated<number> | null => {
  if (title === null || !/公开|安全生产|事故|公报|年报/u.test(title)) return null
  const match = TITLE_YEAR.exec(title)
  const value = Number(match?.groups?.year)
  return match !== null && isReportYear(value) ? { value, printed: String(value), place: null, inferred: false } : null
}

const yearOf = (period: Period): number | null => {
  const year = Number(period.to.slice(0, 4))
  return period.from === null || period.from.slice(0, 4) === period.to.slice(0, 4) ? year : null
}

const periodYear = (stated: StatedPeriod | null): Stated<number> | null => {
  const value = stated === null ? null : yearOf(stated.period)
  return stated === null || value === null
    ? null
    : { value, printed: String(value), place: stated.place, inferred: false }
}

const lineYear = (lines: readonly Line[]): Stated<number> | null => {
  for (const line of lines.slice(0, HEAD_LINES)) {
    const value = Number(YEAR_LINE.exec(line.text)?.groups?.year)
    if (!isReportYear(value) || !/年|:|\|/u.test(line.text)) continue
    const index = line.text.indexOf(String(value))
    return { value, printed: line.printed(index, index + 4), place: line.place(index, index + 4), inferred: false }
  }
  return null
}

interface Mention {
  readonly line: Line
  readonly index: number
  count: number
}

const mentions = (lines: readonly Line[]): ReadonlyMap<number, Mention> => {
  const found = new Map<number, Mention>()
  for (const line of lines) {
    for (const match of matchesOf(line.text, TEXT_YEAR)) {
      const year = Number(match.groups?.year)
      const before = line.text.slice(0, match.index)
      if (!isReportYear(year) || COMPARED.test(before) || DATED.test(before)) continue
      const known = found.get(year)
      const weight = match.index === 0 && !/^\d{4}年\d{1,2}月\d{1,2}日/u.test(line.text) ? OPENING_WEIGHT : 1
      if (known === undefined) found.set(year, { line, index: match.index, count: weight })
      else known.count += weight
    }
  }
  return found
}

const namedYear = (lines: readonly Line[]): Stated<number> | null => {
  const ranked = [...mentions(lines)].sort(([, a], [, b]) => b.count - a.count)
  const [first, second] = ranked
  if (first === undefined) return null
  const [value, mention] = first
  if (second !== undefined && mention.count < second[1].count + CLEAR_LEAD) return null
  const { line, index } = mention
  return { value, printed: line.printed(index, index + 4), place: line.place(index, index + 4), inferred: true }
}

const THIS_YEAR = /今年(?:以来|前|\d|上半年|前?[一二三]季度)/u
const LAST_YEAR = /(?<![与较比和同])去年(?!同期|同比|相比|底|末)/u

/** 今年前7月 in an article of August 2020 is 2020. */
const thisYear = (sources: YearSources): Stated<number> | null => relativeYear(sources, THIS_YEAR, 0)

/** 去年共发生 in an article of March 2003 is 2002. */
const lastYear = (sources: YearSources): Stated<number> | null => relativeYear(sources, LAST_YEAR, 1)

const relativeYear = ({ lines, published }: YearSources, pattern: RegExp, before: number): Stated<number> | null => {
  if (published === null) return null
  for (const line of lines) {
    const index = pattern.exec(line.text)?.index
    if (index === undefined) continue
    const value = Number(published.value.slice(0, 4)) - before
    return { value, printed: line.printed(index, index + 2), place: line.place(index, index + 2), inferred: true }
  }
  return null
}

/** A copied report: the opening of a sentence names last year although the report is of this one. */
const staleYear = (lines: readonly Line[], year: Stated<number>): readonly Diagnostic[] => {
  const stale = new RegExp(
    `^(?:\\([一二三四五六七八九十]\\)|[一二三四五六七八九十]、|\\d[.、])?${year.value - 1}年(?:度)?(?:以来)?,?(?:我|本|全|共)`,
    'u',
  )
  const line = lines.find((candidate) => stale.test(candidate.text))
  if (line === undefined) return []
  const start = line.text.indexOf(String(year.value - 1))
  return [
    {
      code: 'year-conflict',
      severity: 'note',
      place: line.place(start, start + 5),
      actual: line.printed(start, start + 5),
      expected: String(year.value),
    },
  ]
}
