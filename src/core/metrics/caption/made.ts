import { addExactly } from '../arithmetic'
import type { Made, ShownFigure } from './shown-figure'
import type { Said } from './said'

/** The figures by series and agency, and by these and the year. */
export interface FigureIndex {
  readonly all: readonly ShownFigure[]
  readonly bySeries: ReadonlyMap<string, readonly ShownFigure[]>
}

const keyOf = (series: string, agency: string): string => `${agency}\n${series}`

/** Finds the levels (no stated changes) of a series. */
export const indexFigures = (all: readonly ShownFigure[]): FigureIndex => {
  const bySeries = new Map<string, ShownFigure[]>()
  for (const figure of all) {
    if (figure.change || figure.year === null) continue
    const key = keyOf(figure.series, figure.agency)
    const list = bySeries.get(key) ?? []
    list.push(figure)
    bySeries.set(key, list)
  }
  return { all, bySeries }
}

/** Bounds are never calculated with. */
const isExact = ({ approx }: ShownFigure): boolean => approx === undefined

const earlierOf = (figure: ShownFigure, index: FigureIndex, base: number | null): readonly ShownFigure[] => {
  const { year } = figure
  if (year === null || !isExact(figure)) return []
  return (index.bySeries.get(keyOf(figure.series, figure.agency)) ?? []).filter(
    (other) => other.year === (base ?? year - 1) && other.year < year && isExact(other) && other.unit === figure.unit,
  )
}

/** Changes against the year before, or against the year named; per cent only of a base of `smallBase` or more. */
const changesOf = (figure: ShownFigure, index: FigureIndex, { base }: Said, smallBase: number): readonly Made[] =>
  earlierOf(figure, index, base).flatMap((earlier): readonly Made[] => {
    const value = addExactly([figure.value, -earlier.value])
    const difference: Made = { kind: 'difference', value, of: figure, earlier }
    if (earlier.value < Math.max(smallBase, 1) || figure.unit === '%') return [difference]
    return [difference, { kind: 'change-percent', value: (value / earlier.value) * 100, of: figure, earlier }]
  })

const sharesOf = (figure: ShownFigure, index: FigureIndex): readonly Made[] =>
  figure.wholes.flatMap((series) =>
    (index.bySeries.get(keyOf(series, figure.agency)) ?? [])
      .filter(
        (whole) =>
          whole.year === figure.year &&
          whole.unit === figure.unit &&
          isExact(whole) &&
          isExact(figure) &&
          whole.value > 0 &&
          figure.value <= whole.value,
      )
      .map((whole): Made => ({ kind: 'share', value: (figure.value / whole.value) * 100, of: figure, whole })),
  )

const sumOf = (terms: readonly ShownFigure[]): readonly Made[] => {
  const [first] = terms
  if (first === undefined || terms.length < 2) return []
  if (!terms.every((term) => isExact(term) && term.unit === first.unit && term.unit !== '%')) return []
  return [{ kind: 'sum', value: addExactly(terms.map(({ value }) => value)), of: first, terms }]
}

const areApart = (terms: readonly ShownFigure[], of: (term: ShownFigure) => unknown): boolean =>
  new Set(terms.map(of)).size === terms.length

/** A quantity over all years shown and over those the sentence names, or over all agencies of a year. */
const sumsOf = (index: FigureIndex, named: ReadonlySet<number>): readonly Made[] => {
  const overAgencies = new Map<string, ShownFigure[]>()
  for (const figures of index.bySeries.values())
    for (const figure of figures) {
      const key = `${figure.year}\n${figure.series}`
      overAgencies.set(key, [...(overAgencies.get(key) ?? []), figure])
    }
  const overYears = [...index.bySeries.values()].flatMap((terms) => {
    const ofNamed = terms.filter(({ year }) => year !== null && named.has(year))
    return named.size > 1 && ofNamed.length === named.size && ofNamed.length < terms.length ? [terms, ofNamed] : [terms]
  })
  return [
    ...overYears.filter((terms) => areApart(terms, ({ year }) => year)).flatMap(sumOf),
    ...[...overAgencies.values()].filter((terms) => areApart(terms, ({ agency }) => agency)).flatMap(sumOf),
  ]
}

/** One quantity of several years or agencies, or parts of one report that its form adds up. */
const mayBeAdded = (terms: readonly ShownFigure[]): boolean => {
  const [first, ...others] = terms
  if (first === undefined || terms.some(({ change }) => change)) return false
  if (others.every(({ series }) => series === first.series))
    return areApart(terms, ({ agency, year }) => `${agency} ${year}`)
  return (
    areApart(terms, ({ series }) => series) &&
    others.every(({ agency, year }) => agency === first.agency && year === first.year) &&
    first.addsUpTo.some((whole) => others.every(({ addsUpTo }) => addsUpTo.includes(whole)))
  )
}

/** What the figures named one by one just before come to: the last two of them, the last three … */
export const sumsOfListed = (listed: readonly ShownFigure[]): readonly Made[] =>
  listed
    .map((_, from) => listed.slice(from))
    .filter(mayBeAdded)
    .flatMap(sumOf)

/** Differences of figures of one year from another figure or agency that the words compare them with. */
export const comparedMade = (
  figures: readonly ShownFigure[],
  others: readonly ShownFigure[],
  direction: number,
): readonly Made[] =>
  others.filter(isExact).flatMap((other) =>
    figures.flatMap((of): readonly Made[] => {
      const isOther = of.series !== other.series || of.agency !== other.agency
      if (!isOther || of.change || !isExact(of) || of.year !== other.year || of.unit !== other.unit) return []
      const value = addExactly([of.value, -other.value])
      if (Math.sign(value) !== direction) return []
      return [{ kind: 'difference', value: Math.abs(value), of, earlier: other }]
    }),
  )

/** Everything a number may stand for where the words around it say so much. */
export const madeOf = (index: FigureIndex, said: Said, percent: boolean, smallBase: number): readonly Made[] => {
  const ofYear = index.all.filter(({ year }) => said.years === null || year === null || said.years.has(year))
  const stated = ofYear
    .filter(({ change }) => change === (said.direction !== 0))
    .map((of): Made => ({ kind: 'figure', value: of.value, of }))
  const levels = ofYear.filter(({ change }) => !change)
  if (said.direction !== 0)
    return [...stated, ...levels.flatMap((figure) => changesOf(figure, index, said, smallBase))]
      .filter(({ value }) => Math.sign(value) === said.direction)
      .map((made) => ({ ...made, value: Math.abs(made.value) }))
  return [
    ...stated,
    ...(percent ? levels.flatMap((figure) => sharesOf(figure, index)) : []),
    ...(said.total ? sumsOf(index, said.named) : []),
  ]
}
