import type { ColumnId, FormId, IdentityAcrossYears, YearTerm } from '../domain/catalogue'
import type { Cell } from '../domain/cell'
import { addExactly } from '../domain/exact-sum'
import { IDENTITIES_ACROSS_YEARS } from '../domain/identities-across-years'
import type { Place } from '../domain/place'
import type { ReportFigures } from '../domain/report'
import type { Draft } from './draft'
import { figureKey } from './draft'
import type { FigureSlot } from './layout'

/** A figure this year's report takes from last year's. */
export interface CarriedFigure {
  readonly to: FigureSlot
  readonly value: number
  /** The figures of last year's report it comes from. */
  readonly from: readonly { readonly figure: FigureSlot; readonly place: Place }[]
}

/** Identities that last year's report settles by itself: 上年结转 is its 结转下年; 现行有效 also needs this year's figures. */
const settledBefore = ({ left, right }: IdentityAcrossYears): boolean =>
  left.length === 1 && right.every(({ yearsBack }) => yearsBack === 1)

interface Known {
  readonly cell: Cell
  readonly sign: 1 | -1
  readonly value: number
}

const knownIn = (before: ReportFigures, term: YearTerm, column: ColumnId | null): Known | null => {
  const wanted = term.column ?? column
  const cell = before.cells.find((one) => one.indicator === term.indicator && one.column === wanted)
  if (cell === undefined || cell.content.state !== 'value' || cell.content.approx !== undefined) return null
  return { cell, sign: term.sign, value: cell.content.value }
}

const carriedBy = (
  { left, right }: IdentityAcrossYears,
  before: ReportFigures,
  column: ColumnId | null,
): readonly CarriedFigure[] => {
  const [target] = left
  const known = right.map((term) => knownIn(before, term, column))
  if (target === undefined || known.some((one) => one === null)) return []
  const terms = known.flatMap((one) => one ?? [])
  return [
    {
      to: { indicator: target.indicator, column: target.column ?? column },
      value: addExactly(terms.map(({ sign, value }) => sign * value)),
      from: terms.map(({ cell }) => ({
        figure: { indicator: cell.indicator, column: cell.column },
        place: cell.place,
      })),
    },
  ]
}

/**
 * Figures that last year's report fixes for this year's: 上年结转 of each applicant; on the 2019 form also 上一年项目数量.
 * A figure that is blank, unreadable or a bound there carries nothing.
 */
export const carriedFigures = (before: ReportFigures, form: FormId): readonly CarriedFigure[] => {
  const earlier = before.metadata.form?.value
  if (earlier === undefined) return []
  return IDENTITIES_ACROSS_YEARS.filter(
    (identity) => identity.forms.includes(form) && identity.forms.includes(earlier) && settledBefore(identity),
  ).flatMap((identity) => (identity.columns ?? [null]).flatMap((column) => carriedBy(identity, before, column)))
}

const carriedTexts = (before: ReportFigures | null, form: FormId): Readonly<Record<string, string>> =>
  before === null
    ? {}
    : Object.fromEntries(carriedFigures(before, form).map(({ to, value }) => [figureKey(to), String(value)]))

/**
 * The draft with what another report of last year carries over: what was taken from the one before it and left as it was
 * gives way, what was typed stays. A report that is checked before it is published stays as it is printed.
 */
export const followReport = (draft: Draft, from: ReportFigures | null, to: ReportFigures | null): Draft => {
  if (draft.of !== undefined) return draft
  const taken = carriedTexts(from, draft.form)
  const typed = Object.entries(draft.figures).filter(([key, text]) => text.trim() !== '' && text !== taken[key])
  return { ...draft, figures: { ...carriedTexts(to, draft.form), ...Object.fromEntries(typed) } }
}
