import type { Entry, Name } from './names'
import type { Query, Term } from './query'
import type { Tier } from './tiers'
import { TIER, tierOf, worse } from './tiers'

interface Indexed<Target> {
  readonly target: Target
  /** Places of its names among those of the index; the first is the one it is shown under. */
  readonly names: readonly number[]
}

/** Entries with their names, each name once: many findings share the name of their rule and of their agency. */
export interface SearchIndex<Target> {
  readonly names: readonly Name[]
  readonly entries: readonly Indexed<Target>[]
}

/** Lays entries out for searching; names that are one object are judged once. */
export const indexOf = <Target>(entries: readonly Entry<Target>[]): SearchIndex<Target> => {
  const places = new Map<Name, number>()
  const placeOf = (name: Name): number => {
    const place = places.get(name) ?? places.size
    places.set(name, place)
    return place
  }
  const indexed = entries.map(({ target, names }) => ({ target, names: names.map(placeOf) }))
  return { names: [...places.keys()], entries: indexed }
}

/** An entry found, with the name that answered best. */
export interface Hit<Target> {
  readonly target: Target
  readonly title: Name
  readonly name: Name
}

/** What a search finds in one kind of thing. */
export interface Found<Target> {
  readonly total: number
  /** Of the best of them; `TIER.none` where there is none. */
  readonly best: Tier
  /** The best ones; ties in the order of the entries. */
  readonly hits: readonly Hit<Target>[]
}

/** The tier of every name of an index for one word. */
type Judged = readonly Tier[]

interface Answer {
  readonly tier: Tier
  /** Place of the name that answered. */
  readonly name: number
}

const answerTo = (names: readonly number[], judged: Judged): Answer | null => {
  let best: Answer | null = null
  for (const name of names) {
    const tier = judged[name] ?? TIER.none
    if (tier !== TIER.none && (best === null || tier < best.tier)) best = { tier, name }
  }
  return best
}

/** Every word by some name; then it is as good as its worst word. */
const answerToAll = (names: readonly number[], words: readonly Judged[]): Answer | null => {
  let all: Answer | null = null
  for (const judged of words) {
    const one = answerTo(names, judged)
    if (one === null) return null
    all = all === null ? one : { name: all.name, tier: worse(all.tier, one.tier) }
  }
  return all
}

const TIERS = Object.values(TIER)

/** Looks for a query, as one phrase, else word by word; `most`: how many are wanted of those found. */
export const search = <Target>(index: SearchIndex<Target>, query: Query, most: number): Found<Target> => {
  const judge = (term: Term): Judged => index.names.map((name) => tierOf(name, term))
  const phrase = judge(query.whole)
  const words = query.terms.length > 1 ? query.terms.map(judge) : []
  const byTier = TIERS.map((): Hit<Target>[] => [])
  let total = 0
  for (const { names, target } of index.entries) {
    const answer = answerTo(names, phrase) ?? answerToAll(names, words)
    if (answer === null) continue
    total += 1
    const equals = byTier[answer.tier]
    const [title, name] = [index.names[names[0] ?? 0], index.names[answer.name]]
    if (equals !== undefined && equals.length < most && title !== undefined && name !== undefined)
      equals.push({ target, title, name })
  }
  const best = TIERS.find((tier) => (byTier[tier]?.length ?? 0) > 0) ?? TIER.none
  return { total, best, hits: byTier.flat().slice(0, most) }
}
