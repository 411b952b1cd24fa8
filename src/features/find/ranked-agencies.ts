import { namesCalled } from './called'
import type { Entry } from './names'
import { nameOf } from './names'
import { comparePinyin } from './pinyin'
import { parseQuery } from './query'
import type { SearchIndex } from './search'
import { indexOf, search } from './search'

/** What an agency is chosen by. */
interface NamedAgency {
  readonly agency: string
  readonly region: string | null
}

const entryOf = <Choice extends NamedAgency>(choice: Choice): Entry<Choice> => ({
  target: choice,
  names: [
    ...namesCalled(choice.agency).map((name) => nameOf(name, { pinyin: true })),
    ...(choice.region === null ? [] : [nameOf(choice.region, { pinyin: true, beside: true })]),
  ],
})

/** By region, then name, in the order of pinyin. */
const inOrder = <Choice extends NamedAgency>(choices: readonly Choice[]): readonly Choice[] =>
  [...choices].sort((a, b) => comparePinyin(a.region ?? '', b.region ?? '') || comparePinyin(a.agency, b.agency))

/**
 * Prepares agencies once; then each typing finds those whose name, short name, pinyin or region answers it, the best answer
 * first, equals by region and name; and all of them where nothing is typed.
 * @example rankedAgencies(choices)('hys') // 衡阳市, 衡阳市水利局, …
 */
export const rankedAgencies = <Choice extends NamedAgency>(
  given: readonly Choice[],
): ((typed: string) => readonly Choice[]) => {
  const choices = inOrder(given)
  let index: SearchIndex<Choice> | null = null
  return (typed) => {
    const query = parseQuery(typed)
    if (query === null) return choices
    index ??= indexOf(choices.map(entryOf))
    return search(index, query, choices.length).hits.map(({ target }) => target)
  }
}
