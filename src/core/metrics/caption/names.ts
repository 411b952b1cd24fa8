import { normalize } from '../../text/normalize'
import type { ShownFigure } from './shown-figure'

/** Pairs of Han characters and Latin words of four letters and more, in normalised text. */
const wordsOf = (text: string): ReadonlySet<string> => {
  const words = new Set(text.toLowerCase().match(/[a-z]{4,40}/gu) ?? [])
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

/** How far a text names a figure: words said, and whether the whole name is. */
export interface Naming {
  readonly said: number
  readonly whole: boolean
}

/** The best of a figure's names in a stretch of normalised text. */
export const namingIn = (text: string): ((named: NamedFigure) => Naming) => {
  const there = wordsOf(text)
  const counted = new Map<ReadonlySet<string>, Naming>()
  const one = (name: ReadonlySet<string>): Naming => {
    const known = counted.get(name)
    if (known !== undefined) return known
    const said = [...name].filter((word) => there.has(word)).length
    const naming = { said, whole: said > 0 && said === name.size }
    counted.set(name, naming)
    return naming
  }
  return ({ names }) =>
    names
      .map(one)
      .reduce((best, next) => (next.said > best.said || (next.said === best.said && next.whole) ? next : best), {
        said: 0,
        whole: false,
      })
}
