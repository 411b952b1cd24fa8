import type { WrittenNumber } from './written-number'

/** Between two numbers of a list: 件、 and 件和, ` accidents and `. */
export const IN_LIST = /^(?:[^,，。;；!?！？\n]{0,14}|(?: [a-z]{1,20}){1,4} and )$/u

/** Nothing but "and" stands between numbers whose names stand elsewhere. */
const JOINT = /^\s*(?:[、和与及]|以及|and|,\s*and)\s*$/iu
/** English names a number behind it: 1,244 accidents and */
const NAME_BEHIND = /^(?: (?!and\b|in\b|respectively\b)[a-z]{1,20}){1,5}/iu
const NEW_SENTENCE = /[。;；!?！？\n]/u

/** The numbers listed side by side with this one. */
export const listOf = (
  text: string,
  numbers: readonly WrittenNumber[],
  number: WrittenNumber,
): readonly WrittenNumber[] => {
  const lists: WrittenNumber[][] = []
  for (const one of numbers) {
    const last = lists.at(-1)?.at(-1)
    if (last !== undefined && IN_LIST.test(text.slice(last.end, one.start))) lists.at(-1)?.push(one)
    else lists.push([one])
  }
  return lists.find((list) => list.includes(number)) ?? []
}

/**
 * Percentages listed right behind as many numbers are theirs by turn, also where no word says so:
 * 1,244 accidents and 1,318 deaths, down 6.25% and 7.51%.
 */
export const areOfListBefore = (
  text: string,
  numbers: readonly WrittenNumber[],
  list: readonly WrittenNumber[],
): boolean => {
  const [first] = list
  if (first === undefined || list.length < 2 || !list.every(({ unit }) => unit === '%')) return false
  const last = numbers[numbers.indexOf(first) - 1]
  if (last === undefined) return false
  const before = listOf(text, numbers, last)
  const joints = list.slice(1).map((one, at) => text.slice(list[at]?.end, one.start))
  return (
    before.length === list.length &&
    before.every(({ unit }) => unit !== '%') &&
    joints.every((joint) => JOINT.test(joint)) &&
    !NEW_SENTENCE.test(text.slice(last.end, first.start))
  )
}

/** 事故1244起、死亡1318人，分别下降6.25%和7.51%: where the words stand that name what this number is of; null without such turns. */
export const namedByTurn = (
  text: string,
  numbers: readonly WrittenNumber[],
  number: WrittenNumber,
  begin: number,
): { readonly start: number; readonly end: number } | null => {
  const list = listOf(text, numbers, number)
  const [first] = list
  const before = numbers.filter(({ start, end }) => start >= begin && first !== undefined && end <= first.start)
  const counterpart = before[before.length - list.length + list.indexOf(number)]
  if (list.length < 2 || counterpart === undefined) return null
  const behind = NAME_BEHIND.exec(text.slice(counterpart.end))
  if (behind !== null) return { start: counterpart.end, end: counterpart.end + behind[0].length }
  return { start: before[before.indexOf(counterpart) - 1]?.end ?? begin, end: counterpart.start }
}
