import type { WrittenNumber } from './written-number'

/** Between two numbers of a list: 件、 and 件和 */
export const IN_LIST = /^[^,，。;；!?！？\n]{0,14}$/u

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

/** 事故1244起、死亡1318人，分别下降6.25%和7.51%: where the words stand that name what this number is of; null without such turns. */
export const namedByTurn = (
  numbers: readonly WrittenNumber[],
  list: readonly WrittenNumber[],
  number: WrittenNumber,
  begin: number,
): { readonly start: number; readonly end: number } | null => {
  const [first] = list
  const before = numbers.filter(({ start, end }) => start >= begin && first !== undefined && end <= first.start)
  const counterpart = before[before.length - list.length + list.indexOf(number)]
  if (list.length < 2 || counterpart === undefined) return null
  return { start: before[before.indexOf(counterpart) - 1]?.end ?? begin, end: counterpart.start }
}
