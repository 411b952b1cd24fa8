import { normalize } from '../../core/text/normalize'

/** An agency under the one name all its reports share. */
export interface Agency {
  readonly id: string
  readonly name: string
}

/** 某市 and 某市人民政府 are one; brackets, quotes and spaces do not distinguish. */
const keyOf = (name: string): string =>
  normalize(name)
    .text.replaceAll(/\([^()]{0,40}\)|[\s“”"《》]/gu, '')
    .replace(/(?<=[省市县区旗州镇乡道])人民政府$/u, '')

/** Names as the reports give them → agencies: the most frequent spelling of each, the longer one of two as frequent. */
export const joinAgencies = (names: readonly string[]): ReadonlyMap<string, Agency> => {
  const spellings = new Map<string, Map<string, number>>()
  for (const name of names) {
    const counts = spellings.get(keyOf(name)) ?? new Map<string, number>()
    spellings.set(keyOf(name), counts.set(name, (counts.get(name) ?? 0) + 1))
  }
  const agencies = new Map<string, Agency>()
  for (const [id, counts] of spellings) {
    const best = [...counts].sort(
      ([left, leftCount], [right, rightCount]) =>
        rightCount - leftCount || right.length - left.length || (left < right ? -1 : 1),
    )[0]
    if (best === undefined) continue
    for (const name of counts.keys()) agencies.set(name, { id, name: best[0] })
  }
  return agencies
}
