import type { ColumnId, FormId, IndicatorId } from '../../domain/catalogue'
import { FORM_IDS, SECTION_IDS } from '../../domain/catalogue'
import { childrenOf, formRow, rowsOfForm } from '../../domain/catalogue-index'
import type { Claim } from '../../domain/claim'
import { identitiesOf } from '../../domain/identities'
import { isNamedBySubject } from '../../domain/forms/prose'
import { breakBetween } from '../comparability'
import { formOf, readIndicator } from '../read-indicator'
import type { Point } from '../report-figures'
import { citeAll } from '../report-figures'
import { sectionLines } from '../section'
import type { AnnualReport } from '../selection'
import type { ShownFigure } from './shown-figure'

/** How a row of a form, or what a sentence counts, is called. */
export interface FigureNames {
  readonly ofRow: (indicator: IndicatorId, column: ColumnId | null, form: FormId | null) => readonly string[]
  readonly ofClaim: (claim: Claim) => readonly string[]
}

/** 总计 is the row itself: what a sentence gives for it stands in the same series. */
const cellKey = (indicator: IndicatorId, column: ColumnId | null): string =>
  `${indicator}|${column === null || column === 'total' ? '' : column}`

/** Rows of the form, and what sentences give for those it does not print, as every screen reads them. */
const pointsOf = ({ agency, year, report }: AnnualReport): readonly Point[] => {
  const form = formOf(report)
  const inForm = sectionLines(report, SECTION_IDS).map(({ reading, indicator, column }) => ({
    ...reading,
    indicator,
    column,
  }))
  const printed = new Set(inForm.flatMap(({ value, indicator }) => (value === null ? [] : [indicator])))
  const claimed = [...new Set(report.claims.map(({ indicator }) => indicator))]
    .filter((indicator) => !printed.has(indicator) && !isNamedBySubject(indicator))
    .map((indicator) => readIndicator(report, indicator))
  return [...inForm, ...claimed].map((reading) => ({ ...reading, agency, year, form, reportId: report.id }))
}

/** Wholes by part, both as {@link cellKey}; true where the parts add up to it. */
type Wholes = ReadonlyMap<string, ReadonlyMap<string, boolean>>

/** What the form's own identities say adds up to a total or lies within one. */
const identityWholes = (form: FormId): Map<string, Map<string, boolean>> => {
  const wholes = new Map<string, Map<string, boolean>>()
  for (const { relation, left, right, columns } of identitiesOf(form)) {
    const [whole, ...others] = relation === 'equal' ? left : right
    if (whole === undefined || others.length > 0) continue
    const parts = (relation === 'equal' ? right : left).filter(({ sign }) => sign === 1)
    if (relation === 'at-most' && parts.length > 1) continue
    for (const column of columns ?? [null])
      for (const part of parts) {
        const key = cellKey(part.indicator, part.column ?? column)
        const own = wholes.get(key) ?? new Map<string, boolean>()
        wholes.set(key, own.set(cellKey(whole.indicator, whole.column ?? column), relation === 'equal'))
      }
  }
  return wholes
}

/** And a heading lies within what all its parts lie within: （三）不予公开 within 总计. */
const wholesOfForm = (form: FormId): Wholes => {
  const wholes = identityWholes(form)
  for (const heading of rowsOfForm(form).filter((row) => row.heading)) {
    const [first, ...others] = childrenOf(form, heading.indicator).map(({ indicator }) => cellKey(indicator, null))
    const shared = [...(wholes.get(first ?? '') ?? [])].filter(
      ([whole]) => whole !== cellKey(heading.indicator, null) && others.every((part) => wholes.get(part)?.has(whole)),
    )
    if (shared.length > 0) wholes.set(cellKey(heading.indicator, null), new Map(shared))
  }
  return wholes
}

/** What a report's own form does not ask for, sentences give as any form may. */
const wholesOfAny = (): Wholes => {
  const all = new Map<string, Map<string, boolean>>()
  for (const form of FORM_IDS)
    for (const [part, wholes] of wholesOfForm(form)) all.set(part, new Map([...(all.get(part) ?? []), ...wholes]))
  return all
}

const oncePerForm = (): ((form: FormId | null) => Wholes) => {
  const known = new Map<FormId | null, Wholes>()
  return (form) => {
    const wholes = known.get(form) ?? (form === null ? wholesOfAny() : wholesOfForm(form))
    known.set(form, wholes)
    return wholes
  }
}

/** Points of one quantity in the order of years, each with the number of breaks before it. */
const withBreaks = (points: readonly Point[]): readonly { readonly point: Point; readonly breaks: number }[] => {
  const sorted = [...points].sort((a, b) => a.year - b.year)
  let breaks = 0
  return sorted.map((point, index) => {
    const before = sorted[index - 1]
    if (before !== undefined && before.year < point.year && breakBetween(before, point) !== null) breaks += 1
    return { point, breaks }
  })
}

const rowFigures = (points: readonly Point[], names: FigureNames): readonly ShownFigure[] => {
  const quantities = new Map<string, Point[]>()
  for (const point of points) {
    const key = `${point.agency}|${cellKey(point.indicator, point.column)}`
    quantities.set(key, [...(quantities.get(key) ?? []), point])
  }
  const placed = [...quantities.values()].flatMap((quantity) => withBreaks(quantity))
  const seriesOf = new Map(
    placed.map(({ point, breaks }) => [
      `${point.reportId}|${cellKey(point.indicator, point.column)}`,
      `${cellKey(point.indicator, point.column)}|${breaks}`,
    ]),
  )
  const wholesOf = oncePerForm()
  return placed.flatMap(({ point, breaks }): readonly ShownFigure[] => {
    const { indicator, column, form, value, approx, unit, agency, year, reportId } = point
    const ref = citeAll(point.refs)
    if (value === null || ref === null) return []
    const inForm = form !== null && formRow(form, indicator) !== undefined
    const wholes = [...(wholesOf(inForm ? form : null).get(cellKey(indicator, column)) ?? [])]
    return [
      {
        series: `${cellKey(indicator, column)}|${breaks}`,
        names: names.ofRow(indicator, column, form),
        agency,
        year,
        value,
        ...(approx === undefined ? {} : { approx }),
        unit,
        change: false,
        wholes: wholes.flatMap(([whole]) => seriesOf.get(`${reportId}|${whole}`) ?? []),
        addsUpTo: wholes.flatMap(([whole, adds]) => (adds ? (seriesOf.get(`${reportId}|${whole}`) ?? []) : [])),
        ref,
      },
    ]
  })
}

const claimFigure =
  ({ agency, year, report }: AnnualReport, names: FigureNames) =>
  (claim: Claim, index: number) => {
    const { measure, value, approx, unit, period, printed, place } = claim
    const percent = measure === 'share' || measure === 'change-percent'
    return {
      series: `${report.id}|claim|${index}`,
      names: names.ofClaim(claim),
      agency,
      year: period === null ? year : Number(period.to.slice(0, 4)),
      value,
      ...(approx === undefined ? {} : { approx }),
      unit: percent ? '%' : unit,
      change: measure === 'change' || measure === 'change-percent',
      wholes: [],
      addsUpTo: [],
      ref: { reportId: report.id, place, printed },
    } satisfies ShownFigure
  }

/** Every figure the tables and sentences of annual reports give; those without a value are none. */
export const figuresOfReports = (reports: readonly AnnualReport[], names: FigureNames): readonly ShownFigure[] => [
  ...rowFigures(reports.flatMap(pointsOf), names),
  ...reports.flatMap((entry) => entry.report.claims.map(claimFigure(entry, names))),
]
