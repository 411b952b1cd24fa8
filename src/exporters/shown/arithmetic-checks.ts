import type { Shown, ShownCell } from '../../core/schema/wire-shown'
import type { Check, Side } from './check'
import { figureSide, sideValue, sumOf } from './check'
import type { FigureAt } from './figure-index'
import { printedFigures } from './figure-index'
import type { ShownWords } from './shown-words'

/** Percentages are shown to one decimal. */
const ROUNDED = 0.05 + 1e-6
const EXACT = 1e-6

type Kind = 'sum' | 'share' | 'change'

interface Way {
  readonly kind: Kind
  readonly side: Side
  readonly tolerance: number
}

const percentWays = (own: FigureAt, base: FigureAt): readonly Way[] => [
  { kind: 'share', side: { terms: [{ sign: 1, figure: own }], base }, tolerance: ROUNDED },
  {
    kind: 'change',
    side: {
      terms: [
        { sign: 1, figure: own },
        { sign: -1, figure: base },
      ],
      base,
    },
    tolerance: ROUNDED,
  },
]

/** Ways the figures named as its sources may give a worked-out one. */
const waysOf = (figures: readonly FigureAt[]): readonly Way[] => {
  const sum: Way = { kind: 'sum', side: sumOf(figures.map((figure) => ({ sign: 1, figure }))), tolerance: EXACT }
  const [own, base] = figures
  return figures.length === 2 && own !== undefined && base !== undefined ? [sum, ...percentWays(own, base)] : [sum]
}

const placeKey = (report: string, place: string): string => `${report} ${place}`

const sourcesOf = (cell: ShownCell, known: ReadonlyMap<string, FigureAt>): readonly FigureAt[] | null => {
  const found = (cell.sources ?? []).map(({ report, place }) => known.get(placeKey(report, place)))
  const all = found.filter((figure) => figure !== undefined)
  return all.length < 2 || all.length !== found.length ? null : all
}

/** A worked-out figure is checked the way that gives it; where none does, how it came about is not for us to guess. */
const checkOf = (target: FigureAt, sources: readonly FigureAt[], words: ShownWords): readonly Check[] => {
  const value = target.cell.value ?? null
  const way = waysOf(sources).find(({ side, tolerance }) => {
    const result = sideValue(side)
    return value !== null && result !== null && Math.abs(result - value) <= tolerance
  })
  if (way === undefined) return []
  return [
    {
      card: target.card,
      what: words.saving.checks[way.kind](target.name),
      left: figureSide(target),
      right: way.side,
      relation: 'equal',
      tolerance: way.tolerance,
      basis: null,
    },
  ]
}

/** Sums, shares and changes that are shown, against the printed figures they rest on where those are shown too. */
export const arithmeticChecks = (shown: Pick<Shown, 'cards'>, words: ShownWords): readonly Check[] => {
  const known = new Map<string, FigureAt>()
  for (const figure of printedFigures(shown)) {
    const [source] = figure.cell.sources ?? []
    const key = source === undefined ? '' : placeKey(source.report, source.place)
    // the same figure in the card before is as good
    if (source !== undefined && !known.has(key)) known.set(key, figure)
  }
  return shown.cards.flatMap(({ table }, card) =>
    table.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) => {
        const sources = typeof cell.value === 'number' ? sourcesOf(cell, known) : null
        const [head] = cells
        const name = head?.text ?? ''
        return sources === null ? [] : checkOf({ card, row, column, cell, report: '', name }, sources, words)
      }),
    ),
  )
}
