import type { ColumnId, FormId, IndicatorId } from '../../domain/catalogue'
import { SECTION_IDS } from '../../domain/catalogue'
import type { Claim } from '../../domain/claim'
import { identitiesOf } from '../../domain/identities'
import { breakBetween } from '../comparability'
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

const cellKey = (indicator: IndicatorId, column: ColumnId | null): string => `${indicator}|${column ?? ''}`

const pointsOf = ({ agency, year, report }: AnnualReport): readonly Point[] =>
  sectionLines(report, SECTION_IDS).map(({ form, reading, indicator, column }) => ({
    ...reading,
    indicator,
    column,
    agency,
    year,
    form,
    reportId: report.id,
  }))

/** Wholes by part, both as {@link cellKey}: what the form says adds up to a total or lies within one. */
const wholesOf = (form: FormId): ReadonlyMap<string, readonly string[]> => {
  const wholes = new Map<string, string[]>()
  for (const { relation, left, right, columns } of identitiesOf(form)) {
    const [whole, ...others] = relation === 'equal' ? left : right
    if (whole === undefined || others.length > 0) continue
    const parts = (relation === 'equal' ? right : left).filter(({ sign }) => sign === 1)
    if (relation === 'at-most' && parts.length > 1) continue
    for (const column of columns ?? [null])
      for (const part of parts) {
        const key = cellKey(part.indicator, part.column ?? column)
        wholes.set(key, [...(wholes.get(key) ?? []), cellKey(whole.indicator, whole.column ?? column)])
      }
  }
  return wholes
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
  return placed.flatMap(({ point, breaks }): readonly ShownFigure[] => {
    const { indicator, column, form, value, approx, unit, agency, year, reportId } = point
    const ref = citeAll(point.refs)
    if (value === null || ref === null) return []
    const wholes = (form === null ? undefined : wholesOf(form).get(cellKey(indicator, column))) ?? []
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
        wholes: wholes.flatMap((whole) => seriesOf.get(`${reportId}|${whole}`) ?? []),
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
      ref: { reportId: report.id, place, printed },
    } satisfies ShownFigure
  }

/** Every figure the tables and sentences of annual reports give; those without a value are none. */
export const figuresOfReports = (reports: readonly AnnualReport[], names: FigureNames): readonly ShownFigure[] => [
  ...rowFigures(reports.flatMap(pointsOf), names),
  ...reports.flatMap((entry) => entry.report.claims.map(claimFigure(entry, names))),
]
