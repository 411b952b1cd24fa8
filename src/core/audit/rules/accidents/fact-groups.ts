import type { AccidentFact } from './facts'

/** At least one. */
export type Some<T> = readonly [T, ...T[]]

/** Facts by what `key` says of them. */
export const groupFacts = <T>(facts: readonly T[], key: (fact: T) => string): ReadonlyMap<string, Some<T>> => {
  const groups = new Map<string, [T, ...T[]]>()
  for (const fact of facts) {
    const name = key(fact)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [fact])
    else group.push(fact)
  }
  return groups
}

/** The first printed fact, else the first that is worked out. */
export const printedFirst = (facts: Some<AccidentFact>): AccidentFact =>
  facts.find(({ source }) => source === 'printed') ?? facts[0]

/** Each but the first with the one before it. */
export const successive = <T>(ordered: readonly T[]): readonly (readonly [before: T, after: T])[] =>
  ordered.slice(1).flatMap((after, index) => {
    const before = ordered[index]
    return before === undefined ? [] : [[before, after] as const]
  })
