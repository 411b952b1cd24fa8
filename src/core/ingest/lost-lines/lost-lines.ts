import { matchesOf } from '../../text/matches'
import type { NormalText } from '../../text/normalize'
import { normalize } from '../../text/normalize'
import { partHeading } from './part-heading'
import { tablePieces } from './table-pieces'

/** A line this long may be a whole report. */
const SHORTEST = 300
/** （一）, where a sentence or a heading ends before it. */
const SUB_HEADING = /(?<=[。;:])\([一二三四五六七八九十]{1,2}\)/gu
const FEWEST_HEADINGS = 3
/** What a line must hold to be more than one, told before anything is done with it. */
const TABLE = /第?二十[条條]|申[请請]人情[况況]|指[标標]|本年新收|通知收取件数|行政[复復][议議]行政/u
const NUMBERED = /[一二三四五六七八九十]、/gu

/**
 * A report that lost its line breaks, as a page is when all its text is taken in one: each part, each section and each cell
 * of its tables is a line again. Any other line stays as it is.
 * @example lostLines('…二、主动公开政府信息情况第二十条第（一）项…规章000行政规范性文件123…') // […, '规章', '000', '行政规范性文件', '123', …]
 */
export const lostLines = (printed: string): readonly string[] => {
  if (printed.length < SHORTEST || !mayBeMore(printed)) return [printed]
  const normal = normalize(printed)
  const tables = tablePieces(normal.text)
  const headings = headingsOf(normal.text)
  if (tables.length === 0 && headings.length < FEWEST_HEADINGS) return [printed]
  const pieces = tables.flat()
  const breaks = new Set([
    ...pieces.flatMap(({ start, end }) => [start, end]),
    ...headings.flatMap(({ start, end }) => [start, end]),
    ...matchesOf(normal.text, SUB_HEADING).map(({ index }) => index),
  ])
  return partsOf(
    normal,
    [...breaks].sort((one, other) => one - other),
  )
}

const mayBeMore = (printed: string): boolean =>
  TABLE.test(printed) || matchesOf(printed, NUMBERED).length >= FEWEST_HEADINGS

const headingsOf = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  matchesOf(text, /[一二三四五六七八九十]{1,2}、/gu)
    .map(({ index }) => ({ start: index, end: index + partHeading(text, index) }))
    .filter(({ start, end }) => end > start)

/** The printed text between the breaks, without the white space around it. */
const partsOf = ({ printed, text, offsets }: NormalText, breaks: readonly number[]): readonly string[] => {
  const at = [0, ...breaks.filter((index) => index > 0 && index < text.length).map((index) => offsets[index] ?? 0)]
  return at.map((from, index) => printed.slice(from, at[index + 1]).trim()).filter((part) => part !== '')
}
