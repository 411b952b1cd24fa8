import type { Agreement } from './agree'
import type { Made, ShownFigure } from './shown-figure'

/** Why a number that is shown is not called right. */
export type Unsure =
  /** The words name none, or rather another. */
  | 'unnamed'
  /** No place or year is named, and several of those shown say it, or one of a year before. */
  | 'several'
  /** Numbers of one sentence, which names no place, are of several. */
  | 'scattered'

/**
 * What is found of a number. `right` and `rounded`: the words around it name the figure it says, `assumed` where they leave
 * the place or the year to be that of the only figure shown; `shown`: such a figure is shown, but `why` not; `not-found`: with
 * the figure the words name, if that is one; `contradicts`: the words deny the number (增加了-15人); `said`: the page says so itself, in a sentence that stands in the text as a whole.
 */
export type Verdict =
  | { readonly state: 'right' | 'rounded'; readonly made: Made; readonly assumed: boolean }
  | { readonly state: 'shown'; readonly made: Made; readonly meant: Made | null; readonly why: Unsure }
  | { readonly state: 'not-found'; readonly meant: Made | null }
  | { readonly state: 'contradicts' }
  | { readonly state: 'said' }

/** What a number may stand for. */
export interface Candidate {
  readonly made: Made
  readonly agreement: Agreement
  /** How far words near by name it. */
  readonly near: number
  /** The same, then how far those of the sentence do. */
  readonly score: number
  readonly whole: boolean
  /** Its unit is the one written. */
  readonly sameUnit: boolean
}

/** What the words leave open. */
export interface Named {
  readonly place: boolean
  readonly year: boolean
  /** The year before is spoken of, whichever it is. */
  readonly lastYear: boolean
}

/** A word near by counts as much as all words of a sentence can. */
export const NEAR = 10_000

const isWholeOf = (whole: ShownFigure, part: ShownFigure): boolean =>
  whole.agency === part.agency && whole.year === part.year && part.wholes.includes(whole.series)

/** The words say rather `other` than `one`. */
const isRather = (other: Candidate, one: Candidate): boolean =>
  other.score > one.score ||
  (other.score === one.score && ((other.whole && !one.whole) || isWholeOf(other.made.of, one.made.of)))

const better = (a: Candidate, b: Candidate): number =>
  b.score - a.score ||
  Number(b.agreement === 'exact') - Number(a.agreement === 'exact') ||
  (isRather(a, b) ? -1 : isRather(b, a) ? 1 : (b.made.of.year ?? 0) - (a.made.of.year ?? 0))

/** The one figure the words near by name, of the unit written; null where they name none or several. */
const meantOf = (named: readonly Candidate[]): Made | null => {
  const near = named.filter((one) => one.near > 0 && one.sameUnit)
  const best = near.filter((one) => !near.some((other) => other.made.kind === one.made.kind && isRather(other, one)))
  const [first] = [...best].sort(better)
  if (first === undefined) return null
  const { series, agency, year } = first.made.of
  const isOne = best.every(
    ({ made }) =>
      made.kind === first.made.kind && made.of.series === series && made.of.agency === agency && made.of.year === year,
  )
  return isOne ? first.made : null
}

/** Without a year the latest is spoken of; without a place, or a year, only one figure shown may say it. */
const isAlone = (right: Candidate, named: readonly Candidate[], { place, year, lastYear }: Named): boolean => {
  const { of } = right.made
  const others = named.filter(({ score, agreement }) => agreement !== null && score >= right.score)
  if (!place && others.some(({ made }) => made.of.agency !== of.agency)) return false
  if (year) return true
  if (others.some(({ made }) => made.of.agency === of.agency && made.of.year !== of.year)) return false
  const years = named.flatMap(({ made }) =>
    made.of.series === of.series && made.of.agency === of.agency ? (made.of.year ?? []) : [],
  )
  return lastYear || of.year === null || of.year === Math.max(...years)
}

/** Judges a number by all it may stand for. */
export const verdictOf = (candidates: readonly Candidate[], words: Named): Verdict => {
  const named = candidates.filter(({ score }) => score > 0)
  const matches = [...candidates].sort(better).filter(({ agreement }) => agreement !== null)
  const meant = meantOf(named)
  const right = matches.find(
    (match) =>
      match.score > 0 &&
      !named.some(
        (other) => other.made.kind === match.made.kind && (other.sameUnit || !match.sameUnit) && isRather(other, match),
      ),
  )
  if (right !== undefined) {
    if (!isAlone(right, named, words)) return { state: 'shown', made: right.made, meant: null, why: 'several' }
    const assumed = !words.place || !words.year
    return { state: right.agreement === 'exact' ? 'right' : 'rounded', made: right.made, assumed }
  }
  // what is worked out and named by no word agrees by chance
  const match = matches.find(({ made, score }) => made.kind === 'figure' || score > 0)
  return match === undefined
    ? { state: 'not-found', meant }
    : { state: 'shown', made: match.made, meant, why: 'unnamed' }
}

/** A number of a text with its verdict. */
export interface Judged {
  /** Where its sentence begins. */
  readonly sentence: number
  readonly verdict: Verdict
  readonly named: Named
}

/** A body and the area it reports on (衡阳市, 衡阳市应急管理局) are one place. */
const isOnePlace = (agencies: ReadonlySet<string>): boolean => {
  const [shortest = ''] = [...agencies].sort((a, b) => a.length - b.length)
  return [...agencies].every((agency) => agency.startsWith(shortest))
}

/** Numbers of a sentence that names no place are of one place, or none of them is right. */
export const ofOnePlace = (judged: readonly Judged[]): readonly Verdict[] => {
  const places = new Map<number, Set<string>>()
  for (const { sentence, verdict, named } of judged)
    if (!named.place && (verdict.state === 'right' || verdict.state === 'rounded'))
      places.set(sentence, (places.get(sentence) ?? new Set()).add(verdict.made.of.agency))
  return judged.map(({ sentence, verdict, named }) => {
    const isScattered = !named.place && !isOnePlace(places.get(sentence) ?? new Set())
    return isScattered && (verdict.state === 'right' || verdict.state === 'rounded')
      ? { state: 'shown', made: verdict.made, meant: null, why: 'scattered' }
      : verdict
  })
}
