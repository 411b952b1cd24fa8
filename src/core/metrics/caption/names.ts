import { normalize } from '../../text/normalize'
import type { ShownFigure } from './shown-figure'

/** Words of English names and sentences that name nothing. */
const SAY_NOTHING: ReadonlySet<string> = new Set(
  'this that with from than over more most fewest have which each year years last before against share total items times occasions persons'.split(
    ' ',
  ),
)

/** Pairs of Han characters and Latin words of four letters and more, in normalised text. */
const wordsOf = (text: string): ReadonlySet<string> => {
  const latin = text.toLowerCase().match(/[a-z]{4,40}/gu) ?? []
  const words = new Set(latin.filter((word) => !SAY_NOTHING.has(word)))
  for (const run of text.match(/\p{Script=Han}+/gu) ?? [])
    for (let index = 0; index + 1 < run.length; index += 1) words.add(run.slice(index, index + 2))
  return words
}

/** A figure with the words of its names. */
export interface NamedFigure {
  readonly figure: ShownFigure
  readonly names: readonly ReadonlySet<string>[]
}

/** Prepares the names of figures for many captions. */
export const namedFigures = (figures: readonly ShownFigure[]): readonly NamedFigure[] => {
  const known = new Map<string, ReadonlySet<string>>()
  const wordsOfName = (name: string) => {
    const words = known.get(name) ?? wordsOf(normalize(name).text)
    known.set(name, words)
    return words
  }
  return figures.map((figure) => ({ figure, names: figure.names.map(wordsOfName) }))
}

/** A text says words, and none that one of the names of a figure has not. */
export const saysOnly = (text: string, { names }: NamedFigure): boolean => {
  const words = [...wordsOf(text)]
  return words.length > 0 && names.some((name) => words.every((word) => name.has(word)))
}

/** How far a text names a figure: words said, the more of the name the better, and whether the whole name is. */
export interface Naming {
  readonly said: number
  readonly whole: boolean
}

/** It is not named. */
export const UNNAMED: Naming = { said: 0, whole: false }

const betterOf = (best: Naming, next: Naming): Naming =>
  next.said > best.said || (next.said === best.said && next.whole) ? next : best

/** The best of a figure's names in a stretch of normalised text; a long name is not named by a few stray words of it. */
export const namingIn = (text: string): ((named: NamedFigure) => Naming) => {
  const there = wordsOf(text)
  const counted = new Map<ReadonlySet<string>, Naming>()
  const one = (name: ReadonlySet<string>): Naming => {
    const known = counted.get(name)
    if (known !== undefined) return known
    const said = [...name].filter((word) => there.has(word)).length
    const naming = said === 0 ? UNNAMED : { said: (said * said) / name.size, whole: said === name.size }
    counted.set(name, naming)
    return naming
  }
  return ({ names }) => names.map(one).reduce(betterOf, UNNAMED)
}

/** So much of a name is said at least where a stretch of text is about it. */
const ABOUT = 0.3

/** The naming of the first stretch that is about one of the figures, else of the first that has a word of one. */
export const nearestNaming = (
  stretches: readonly string[],
  figures: readonly NamedFigure[],
): ((named: NamedFigure) => Naming) => {
  const namings = stretches.map(namingIn)
  const firstOver = (least: number) => namings.find((naming) => figures.some((figure) => naming(figure).said > least))
  return firstOver(ABOUT) ?? firstOver(0) ?? (() => UNNAMED)
}

/** The figures a text names best, if it is about any. */
export const bestNamed = (text: string, figures: readonly NamedFigure[]): readonly ShownFigure[] => {
  const naming = namingIn(text)
  const most = Math.max(0, ...figures.map((figure) => naming(figure).said))
  return most <= ABOUT ? [] : figures.filter((figure) => naming(figure).said === most).map(({ figure }) => figure)
}
