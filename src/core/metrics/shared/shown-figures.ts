import { yearOf } from '../../domain/accidents/months'
import type { ColumnId } from '../../domain/catalogue'
import type { Cell, CellContent } from '../../domain/cell'
import type { Place } from '../../domain/place'
import type { AnnualReport } from '../selection'
import { figureNameText, figureOwnerText } from './figure-name'

/** Whose figure it is and of what; the same in any two states of the data. */
export interface FigureKey {
  /** As `figureOwnerText` writes it. */
  readonly owner: string
  readonly year: number
  /** As `figureNameText` writes it. */
  readonly name: string
  readonly column: ColumnId | null
}

/** Where a figure stands. */
export interface FigureSource {
  readonly reportId: string
  readonly place: Place
}

/** A figure as a screen shows it. */
export interface ShownFigure extends FigureKey {
  /** What stands there, see {@link stateText}; several things printed under one key are separated by `;`. */
  readonly text: string
  /** null for a count of our own. */
  readonly source: FigureSource | null
}

const MARKS: Readonly<Record<Exclude<CellContent['state'], 'value'>, string>> = {
  blank: '□',
  dash: '-',
  'not-applicable': '/',
  unreadable: '?',
}
const BOUNDS = { 'at-least': '+', about: '~', 'up-to': '<' } as const

/**
 * What stands in a cell, in a few signs: the number, with `+`, `~` or `<` behind one that is approximate; □ blank, `-`
 * dash, `/` not applicable, `?` unreadable.
 * @example stateText({ state: 'value', value: 12, approx: 'about' }) // '12~'
 */
export const stateText = (content: CellContent): string => {
  if (content.state !== 'value') return MARKS[content.state]
  return `${content.value}${content.approx === undefined ? '' : BOUNDS[content.approx]}`
}

/** A cell or a sentence of a report. */
export type StatedIn = Pick<Cell, 'indicator' | 'column'>

/** The figures of tables and sentences of these reports, of what is asked for. */
export const shownFigures = (
  reports: readonly AnnualReport[],
  isAsked: (stated: StatedIn, entry: AnnualReport) => boolean,
): readonly ShownFigure[] =>
  reports.flatMap((entry) => {
    const { agency, year, report } = entry
    const owner = figureOwnerText({ kind: 'agency', agency })
    const cells = report.cells
      .filter((cell) => isAsked(cell, entry))
      .map(({ indicator, column, content, place }): ShownFigure => {
        const name = figureNameText({ kind: 'cell', indicator })
        return { owner, year, name, column, text: stateText(content), source: { reportId: report.id, place } }
      })
    const claims = report.claims
      .filter(({ indicator }) => isAsked({ indicator, column: null }, entry))
      .map((claim): ShownFigure => {
        const name = figureNameText({ kind: 'claim', indicator: claim.indicator, measure: claim.measure })
        const text = stateText({ state: 'value', ...claim })
        const stated = claim.period === null ? year : yearOf(claim.period)
        return { owner, year: stated, name, column: null, text, source: { reportId: report.id, place: claim.place } }
      })
    return [...cells, ...claims]
  })

/** The key as one text. */
export const figureKeyText = ({ owner, year, name, column }: FigureKey): string =>
  `${owner}\t${year}\t${name}\t${column ?? ''}`

/** One figure for each key, in the order of the first: what is printed under one key more than once is joined, each text once. */
export const oneForEachKey = (figures: readonly ShownFigure[]): readonly ShownFigure[] => {
  const byKey = new Map<string, { readonly first: ShownFigure; readonly texts: Set<string> }>()
  for (const figure of figures) {
    const known = byKey.get(figureKeyText(figure))
    if (known === undefined) byKey.set(figureKeyText(figure), { first: figure, texts: new Set([figure.text]) })
    else known.texts.add(figure.text)
  }
  return [...byKey.values()].map(({ first, texts }) => ({ ...first, text: [...texts].sort().join(';') }))
}
