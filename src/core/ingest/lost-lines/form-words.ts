import { FORM_IDS } from '../../domain/catalogue'
import { FORM_COLUMNS, FORM_ROWS } from '../../domain/forms'
import { columnLabels, rowLabels } from '../../domain/forms/variants'
import { normalize } from '../../text/normalize'
import {
  FEE_HEADS,
  HEADER_STARTS,
  HEADER_WORDS,
  REVIEW_GROUPS,
  REVIEW_OUTCOMES,
  SERIAL_HEADERS,
  UNIT_HEADERS,
  VALUE_HEADERS,
} from '../tables/form-grammar'

/** Labels of rows with the number the form prints before them (`三三（三）4` → 4), 0 without one. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  FORM_IDS.flatMap((form) =>
    FORM_ROWS[form].flatMap((row) =>
      rowLabels(row).map((word): [string, number] => [
        normalize(word).text,
        Number(/[^\d](?<number>\d)$/u.exec(row.ordinal)?.groups?.number ?? 0),
      ]),
    ),
  ),
)

const TOTALS = ['总计', '合计', '共计']

const WORDS: ReadonlySet<string> = new Set(
  [
    ...FORM_COLUMNS.flatMap(columnLabels),
    ...HEADER_STARTS,
    ...HEADER_WORDS,
    ...REVIEW_GROUPS.keys(),
    ...REVIEW_OUTCOMES.keys(),
    ...SERIAL_HEADERS,
    ...UNIT_HEADERS,
    ...VALUE_HEADERS,
    ...FEE_HEADS.keys(),
    ...TOTALS,
  ].map((word) => normalize(word).text),
)

/** Marks in a label may be printed in another way or left out. */
const patternOf = (word: string): string =>
  word.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&').replaceAll(/[“”《》、,]/gu, '[“”"《》〈〉<>、,]?')

/** Of two words that begin alike the longer is meant. */
const alternatives = (words: Iterable<string>): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map(patternOf)
    .join('|')

const NUMBER = String.raw`\(?[一二三四五六七八九十]{1,3}[)、.]|\(\d{1,2}\)|\d{1,2}[.、](?!\d)`
/** 其中:1. before a label. */
const LEAD = String.raw`(?:其中[:、,]?)?(?:${NUMBER})?`
/** Not the number of the next row: 三、本年度办理结果（一）予以公开. */
const NOTE = String.raw`(?:\((?![一二三四五六七八九十]\))[^()]{0,240}\))?`
const ARTICLE = String.raw`第?二十条第\(?[一二三四五六七八九]\)?项`
const BALANCE = String.raw`\(本列数据的勾稽关系[^()]{0,60}\)`
const YEAR = String.raw`20\d\d年度?(?=[\u4e00-\u9fff])`

/** A word of a form with its number and its note: a row, a column head, a heading of its tables. */
export const FORM_WORD = new RegExp(
  `(?:${ARTICLE}|${BALANCE}|${LEAD}(?<label>${alternatives(NUMBERS.keys())})${NOTE}|(?:${alternatives(WORDS)})${NOTE}|${YEAR})`,
  'uy',
)

/** The label of a row right behind the point of its number: `.其他` of `1.其他`. */
const NUMBERED = new RegExp(String.raw`[.、](?<label>${alternatives(NUMBERS.keys())}|\p{Script=Han})`, 'uy')

/**
 * How many digits before `at` are the number of the row whose label stands there (0000000|2.其他法律行政法规禁止公开); 0 where
 * no label follows.
 */
export const rowNumberBefore = (text: string, at: number): number => {
  NUMBERED.lastIndex = at
  const label = NUMBERED.exec(text)?.groups?.label
  if (label === undefined) return 0
  const number = `${NUMBERS.get(label) ?? 0}`
  return number !== '0' && text.slice(0, at).endsWith(number) ? number.length : 1
}
