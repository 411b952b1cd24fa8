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

/** A quantity over all years shown, or over all agencies of a year. */
const sumsOf = (index: FigureIndex): readonly Made[] => {
  const overAgencies = new Map<string, ShownFigure[]>()
  for (const figures of index.bySeries.values())
    for (const figure of figures) {
      const key = `${figure.year}\n${figure.series}`
      overAgencies.set(key, [...(overAgencies.get(key) ?? []), figure])
    }
  const apart = (terms: readonly ShownFigure[], of: (term: ShownFigure) => unknown) =>
    new Set(terms.map(of)).size === terms.length
  return [
    ...[...index.bySeries.values()].filter((terms) => apart(terms, ({ year }) => year)).flatMap(sumOf),
    ...[...overAgencies.values()].filter((terms) => apart(terms, ({ agency }) => agency)).flatMap(sumOf),
  ]
}

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
    ...(said.total ? sumsOf(index) : []),
  ]
}
