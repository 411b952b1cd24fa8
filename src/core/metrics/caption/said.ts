import type { CaptionNumbers, WrittenYear } from './read-numbers'
import type { WrittenNumber } from './written-number'

/** What the words around a number say of what it may be. */
export interface Said {
  /** From the number before to this one, and on to the next mark. */
  readonly near: string
  /** Where its sentence begins. */
  readonly begin: number
  /** The sentence up to there. */
  readonly sentence: string
  /** +1 an increase, −1 a decrease, 0 a level. */
  readonly direction: 1 | -1 | 0
  /** An increase or a decrease by a number below 0, a fall to a larger one: the words deny the number. */
  readonly contradicts: boolean
  /** Another year than that of the sentence is spoken of beside it: 上年394件. */
  readonly lastYear: boolean
  /** A total over years or agencies is spoken of. */
  readonly total: boolean
  /** Years it may be about; null where none is named. */
  readonly years: ReadonlySet<number> | null
  /** Year it is compared with; null where none is named. */
  readonly base: number | null
}

const STOP = /[。;；!?！？\n]/u
const MARK = /[。;；!?！？\n,，、]/u
const UP = /(?:增加|增长|上升|提高|增|升|(?<![至不])多|increase[sd]?|growth|rose|up)\s*(?:了|约|by|of)?\s*$/iu
const DOWN = /(?:减少|下降|降低|减|降|(?<![至不])少|decrease[sd]?|fell|down)\s*(?:了|约|by|of)?\s*$/iu
const MORE_AFTER = /^\s*(?:[a-z]{1,20}\s)?(?:more|higher)\b/iu
const LESS_AFTER = /^\s*(?:[a-z]{1,20}\s)?(?:fewer|less|lower)\b/iu
const TOTAL = /共|合计|累计|总计|总和|total|altogether/iu
const RESPECTIVELY = /分别|依次|respectively/iu
const LAST_YEAR = /上一?年|去年|同期|last year|previous year|year before/iu
/** 比上年增加: no row is named by it, as 上年结转 is. */
const COMPARED_LAST_YEAR = /(?:比|较|与|同)(?:上一?年|去年)(?:同期)?/gu
const COMPARED = /(?:比|较|与|than|from|over|against|with)\s*(?:in\s*)?$/iu

const directionOf = (text: string, { start, end, value, direction }: WrittenNumber): 1 | -1 | 0 => {
  if (direction !== undefined) return direction
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 32)
  if (text[start] === '+' || UP.test(before) || MORE_AFTER.test(after)) return 1
  if (value < 0 || DOWN.test(before) || LESS_AFTER.test(after)) return -1
  return 0
}

const lastBefore = (text: string, mark: RegExp, at: number): number => {
  let index = at
  while (index > 0 && !mark.test(text[index - 1] ?? '')) index -= 1
  return index
}

const nextAfter = (text: string, mark: RegExp, at: number): number => {
  let index = at
  while (index < text.length && !mark.test(text[index] ?? '')) index += 1
  return index
}

const RANGE = /^\s*(?:至|到|[-–—~]|to)\s*$/iu
/** Between two numbers of a list: 件、 and 件和 */
const IN_LIST = /^[^,，。;；!?！？\n]{0,14}$/u

/** Years in the order in which they are named; those a range only spans among them. */
const yearsInOrder = (text: string, years: readonly WrittenYear[]): readonly number[] =>
  years.flatMap((named, index) => {
    const before = years[index - 1]
    const spans = before !== undefined && before.year < named.year && RANGE.test(text.slice(before.end, named.start))
    return spans ? Array.from({ length: named.year - before.year }, (_, at) => before.year + 1 + at) : [named.year]
  })

/** The numbers listed side by side with this one. */
const listOf = (text: string, numbers: readonly WrittenNumber[], number: WrittenNumber): readonly WrittenNumber[] => {
  const lists: WrittenNumber[][] = []
  for (const one of numbers) {
    const last = lists.at(-1)?.at(-1)
    if (last !== undefined && IN_LIST.test(text.slice(last.end, one.start))) lists.at(-1)?.push(one)
    else lists.push([one])
  }
  return lists.find((list) => list.includes(number)) ?? []
}

/** 2024年和2025年分别为3525件和3830件: the year of a number by its turn; null where years and numbers do not pair. */
const yearByTurn = (
  text: string,
  numbers: readonly WrittenNumber[],
  number: WrittenNumber,
  years: readonly WrittenYear[],
): number | null => {
  const named = yearsInOrder(text, years)
  const list = listOf(text, numbers, number)
  return named.length > 1 && list.length === named.length ? (named[list.indexOf(number)] ?? null) : null
}

const FALLS_TO = /(?:降|减|减少|回落)\s*[至到为]\s*$|(?:fell|down) to\s*$/iu
const RISES_TO = /(?:升|增|增加|增长|提高)\s*[至到为]\s*$|(?:rose|up) to\s*$/iu

/** 由68人升至53人: the words deny the order of the two numbers. */
const denied = (text: string, from: WrittenNumber | undefined, to: WrittenNumber | undefined): boolean => {
  if (from === undefined || to === undefined || from.unit !== to.unit) return false
  const between = text.slice(from.end, to.start)
  if (!IN_LIST.test(between)) return false
  return (FALLS_TO.test(between) && from.value < to.value) || (RISES_TO.test(between) && from.value > to.value)
}

/** An increase by a number below 0, or a fall to a larger one. */
const isDenied = (text: string, numbers: readonly WrittenNumber[], number: WrittenNumber): boolean => {
  const before = text.slice(0, number.start)
  if (number.value < 0 && (UP.test(before) || DOWN.test(before))) return true
  const position = numbers.indexOf(number)
  return denied(text, numbers[position - 1], number) || denied(text, number, numbers[position + 1])
}

const oneOrMore = (years: readonly number[]): ReadonlySet<number> | null => (years.length === 0 ? null : new Set(years))

/** Reads what stands around one number of a caption. */
export const saidOf = (text: string, { numbers, years }: CaptionNumbers, number: WrittenNumber): Said => {
  const begin = lastBefore(text, STOP, number.start)
  const previous = Math.max(begin, ...numbers.filter(({ end }) => end <= number.start).map(({ end }) => end))
  const next = Math.min(...numbers.filter(({ start }) => start >= number.end).map(({ start }) => start), text.length)
  const to = Math.min(next, nextAfter(text, MARK, number.end))
  const near = text.slice(previous, to)
  // 比2023年…, and 2023年的两倍
  const compared = ({ start, end }: WrittenYear) =>
    COMPARED.test(text.slice(Math.max(0, start - 12), start)) ||
    (number.direction !== undefined && text.slice(end, number.start) === '的')
  const sentenceEnd = nextAfter(text, STOP, number.end)
  const inSentence = years.filter(({ start }) => start >= begin && start < sentenceEnd)
  const governs = (from: readonly WrittenYear[]) => from.filter((year) => !compared(year))
  const own =
    governs(years.filter(({ start }) => start < number.start)).at(-1)?.year ??
    governs(inSentence).find(({ start }) => start >= number.end)?.year ??
    null
  const base = [...inSentence].reverse().find(compared) ?? null
  const direction = directionOf(text, number)
  const respectively = RESPECTIVELY.test(text.slice(begin, sentenceEnd))
  const turn = respectively ? yearByTurn(text, numbers, number, inSentence) : null
  const also = [
    ...(respectively ? inSentence.map(({ year }) => year) : []),
    ...(base !== null && direction === 0 && base.start >= previous && base.start < number.start ? [base.year] : []),
    ...(own !== null && LAST_YEAR.test(near) ? [own - 1] : []),
  ]
  return {
    near: near.replaceAll(COMPARED_LAST_YEAR, ' '),
    begin,
    sentence: text.slice(begin, to).replaceAll(COMPARED_LAST_YEAR, ' '),
    direction,
    contradicts: isDenied(text, numbers, number),
    lastYear: LAST_YEAR.test(near),
    total: TOTAL.test(text.slice(begin, to)),
    years: turn === null ? oneOrMore([...(own === null ? [] : [own]), ...also]) : new Set([turn]),
    base: base?.year ?? null,
  }
}
