import { IN_LIST } from './listed'
import type { WrittenNumber } from './written-number'

const UP =
  /(?:(?:增加|增长|上升|提高|增|升|(?<![至不最])[多高]出?|increase[sd]?|growth|grew|rose|up)\s*(?:了|约|by|of)?|(?:增|升|涨)幅(?:度)?(?:约?[为达是]到?|约)?)\s*$/iu
const DOWN =
  /(?:(?:减少|下降|降低|减|降|(?<![至不最])[少低]出?|decrease[sd]?|fell|dropped|declined|down)\s*(?:了|约|by|of)?|(?:降|减|跌)幅(?:度)?(?:约?[为达是]到?|约)?)\s*$/iu
const MORE_AFTER = /^\s*(?:[a-z]{1,20}\s)?(?:more|higher)\b/iu
const LESS_AFTER = /^\s*(?:[a-z]{1,20}\s)?(?:fewer|less|lower)\b/iu

const directionOf = (text: string, { start, end, value, direction }: WrittenNumber): 1 | -1 | 0 => {
  if (direction !== undefined) return direction
  const before = text.slice(Math.max(0, start - 16), start)
  const after = text.slice(end, end + 32)
  if (text[start] === '+' || UP.test(before) || MORE_AFTER.test(after)) return 1
  if (value < 0 || DOWN.test(before) || LESS_AFTER.test(after)) return -1
  return 0
}

const JOINED = /^\s*(?:[,、]|和|与|及|以及|and)\s*$/iu

/** 下降6.25%和7.51%: both numbers fall. */
export const directionInList = (text: string, list: readonly WrittenNumber[], number: WrittenNumber): 1 | -1 | 0 => {
  const own = directionOf(text, number)
  const before = list[list.indexOf(number) - 1]
  const joined =
    before !== undefined && before.unit === number.unit && JOINED.test(text.slice(before.end, number.start))
  return own === 0 && joined ? directionInList(text, list, before) : own
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
export const isDenied = (text: string, numbers: readonly WrittenNumber[], number: WrittenNumber): boolean => {
  const before = text.slice(0, number.start)
  if (number.value < 0 && (UP.test(before) || DOWN.test(before))) return true
  const position = numbers.indexOf(number)
  return denied(text, numbers[position - 1], number) || denied(text, number, numbers[position + 1])
}
