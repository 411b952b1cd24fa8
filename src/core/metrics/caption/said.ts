import { comparedWith } from './compared'
import { directionInList, isDenied } from './direction'
import { areOfListBefore, listOf, namedByTurn } from './listed'
import type { CaptionNumbers } from './read-numbers'
import type { YearsSaid } from './years-said'
import { yearsSaid } from './years-said'
import type { WrittenNumber } from './written-number'

/** What the words around a number say of what it may be. */
export interface Said extends YearsSaid {
  /**
   * From the number before to this one, and on to the next mark; then from the one before that, and so on to where the
   * sentence begins: a number that is named by no word of its own (占五成) is of what was named last.
   */
  readonly near: readonly string[]
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
  /** What names another figure or agency it is compared with; null where the words name none. */
  readonly other: string | null
}

const STOP = /[。;；!?！？\n]/u
const MARK = /[。;；!?！？\n,，、]/u
const TOTAL = /共|合计|累计|总计|总和|total|altogether/iu
const RESPECTIVELY = /分别|依次|respectively/iu
const LAST_YEAR = /上一?年|去年|同期|last year|previous year|year before/iu
/** 比上年增加: no row is named by it, as 上年结转 is. */
const COMPARED_LAST_YEAR = /(?:比|较|与|同)(?:上一?年|去年)(?:同期)?/gu

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

/** Reads what stands around one number of a caption. */
export const saidOf = (text: string, { numbers, years }: CaptionNumbers, number: WrittenNumber): Said => {
  const begin = lastBefore(text, STOP, number.start)
  const end = nextAfter(text, STOP, number.end)
  const before = numbers.flatMap((one) => (one.end <= number.start && one.end > begin ? [one.end] : [])).reverse()
  const [previous = begin] = before
  const next = Math.min(...numbers.filter(({ start }) => start >= number.end).map(({ start }) => start), text.length)
  const to = Math.min(next, nextAfter(text, MARK, number.end))
  const other = comparedWith(text, number.start, number.end)
  const list = listOf(text, numbers, number)
  const direction = other?.direction ?? directionInList(text, list, number)
  const respectively = RESPECTIVELY.test(text.slice(begin, end))
  const lastYear = LAST_YEAR.test(text.slice(previous, to))
  /** A stretch of the text without what the number is only compared with. */
  const own = (from: number) =>
    (other === null || other.end <= from
      ? text.slice(from, to)
      : `${text.slice(from, Math.max(from, other.start))} ${text.slice(other.end, to)}`
    ).replaceAll(COMPARED_LAST_YEAR, ' ')
  const byTurn = respectively || areOfListBefore(text, numbers, list)
  const turn = byTurn ? namedByTurn(text, numbers, number, begin) : null
  const stand = { text, number, list, previous, begin, end, isLevel: direction === 0, respectively, lastYear }
  return {
    near: [...(turn === null ? [] : [text.slice(turn.start, turn.end)]), ...[...before, begin].map(own)],
    begin,
    sentence: own(begin),
    direction,
    contradicts: isDenied(text, numbers, number),
    lastYear,
    total: TOTAL.test(text.slice(begin, to)),
    ...yearsSaid(years, stand),
    other: other?.text ?? null,
  }
}
