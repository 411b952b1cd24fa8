import type { AccidentFigure, AccidentStatement, RateStatement } from '../domain/accident'
import { ACCIDENT_FIELDS } from '../domain/accident'
import type { CellContent } from '../domain/cell'
import type { Claim } from '../domain/claim'
import type { MonthsOnly, Period } from '../domain/period'
import { formatMonths } from '../domain/months-only'
import { formatPeriod } from '../domain/period'
import type { Place } from '../domain/place'
import { formatPlace } from '../domain/place'
import type { Report } from '../domain/report'
import type { Unit } from '../domain/unit'
import { ACCIDENT_FIELD_LABELS, RATE_LABELS, SEVERITY_LABELS } from './accident-labels'
import { contentField } from './content-field'
import { csvRecord } from './csv'
import { columnLabelInForm, labelInForm } from './labels'

/** Columns of the long table, in order; what was read before a correction is not among them. */
export const LONG_TABLE_COLUMNS = [
  'report',
  'agency',
  'year',
  'form',
  'indicator',
  'label',
  'column',
  'state',
  'value',
  'approx',
  'unit',
  'printed',
  'place',
] as const

/** The same with what was read before a person corrected it. */
export const CORRECTED_COLUMNS = [...LONG_TABLE_COLUMNS, 'read'] as const

/**
 * One figure of the long table. `column` is the label of the form's column; for a figure of a sentence it says what
 * narrows it: subject, scope, sector, severity, measure, period, joined by ` | `.
 */
export interface LongTableRow {
  readonly indicator: string
  readonly label: string
  readonly column: string | null
  readonly content: CellContent
  readonly unit: Unit | null
  readonly printed: string
  readonly place: Place
  /** What was read here before a person corrected it; null where nobody did. */
  readonly read: CellContent | null
}

/** First line of the CSV of `parse`. */
export const LONG_TABLE_HEADER = csvRecord(LONG_TABLE_COLUMNS)
/** First line of the CSV that says what was corrected. */
export const CORRECTED_HEADER = csvRecord(CORRECTED_COLUMNS)

/** All figures of a report as records of the long table: cells, claims, accident figures, rates. */
export const longTableRecords = (report: Omit<Report, 'blocks'>): string => recordsOf(report, () => [])

/** The same under {@link CORRECTED_HEADER}. */
export const correctedRecords = (report: Omit<Report, 'blocks'>): string =>
  recordsOf(report, ({ read }) => [read === null ? null : contentField(read)])

const recordsOf = (report: Omit<Report, 'blocks'>, more: (row: LongTableRow) => readonly (string | null)[]): string => {
  const { agency, year, form } = report.metadata
  const head = [report.id, agency?.value ?? null, year?.value ?? null, form?.value ?? null]
  return longTableRows(report)
    .map((row) =>
      csvRecord([
        ...head,
        row.indicator,
        row.label,
        row.column,
        row.content.state,
        row.content.state === 'value' ? row.content.value : null,
        row.content.state === 'value' ? (row.content.approx ?? null) : null,
        row.unit,
        row.printed,
        formatPlace(row.place),
        ...more(row),
      ]),
    )
    .join('')
}

/** All figures of a report in the order cells, claims, accidents, rates. */
export const longTableRows = (report: Omit<Report, 'blocks'>): readonly LongTableRow[] => {
  const form = report.metadata.form?.value ?? null
  return [
    ...report.cells.map(({ indicator, column, content, read, unit, printed, place }) => ({
      indicator,
      label: labelInForm(form, indicator),
      column: columnLabelInForm(form, column),
      content,
      unit,
      printed,
      place,
      read: read ?? null,
    })),
    ...report.claims.map((claim) => claimRow(claim, labelInForm(form, claim.indicator))),
    ...report.accidents.flatMap(accidentRows),
    ...report.rates.flatMap(rateRows),
  ]
}

const valueOf = ({ value, approx }: Pick<Claim, 'value' | 'approx'>): CellContent =>
  approx === undefined ? { state: 'value', value } : { state: 'value', value, approx }

const narrowed = (parts: readonly (string | null)[]): string | null => {
  const said = parts.filter((part) => part !== null && part !== '')
  return said.length === 0 ? null : said.join(' | ')
}

const periodOf = (period: Period | null, monthsOnly?: MonthsOnly): string | null => {
  if (period === null) return monthsOnly === undefined ? null : `${formatMonths(monthsOnly)}月`
  return period.kind === 'year' || period.kind === 'month'
    ? formatPeriod(period)
    : `${formatPeriod(period)} ${period.kind}`
}

const MEASURES: Readonly<Record<Claim['measure'], string | null>> = {
  count: null,
  share: '占比',
  change: '同比增减',
  'change-percent': '同比',
}

const claimRow = (claim: Claim, label: string): LongTableRow => ({
  indicator: claim.indicator,
  label,
  column: narrowed([claim.subject, claim.scope, MEASURES[claim.measure], periodOf(claim.period)]),
  content: valueOf(claim),
  unit: claim.unit,
  printed: claim.printed,
  place: claim.place,
  read: null,
})

const ROLES: Readonly<Record<AccidentStatement['role'], string | null>> = {
  statistic: null,
  event: '单起事故',
  excluded: '非生产安全事故',
}

const accidentRows = (statement: AccidentStatement): readonly LongTableRow[] => {
  const column = narrowed([
    statement.scope,
    statement.sector,
    statement.severity === null ? null : SEVERITY_LABELS[statement.severity],
    ROLES[statement.role],
    periodOf(statement.period, statement.monthsOnly),
  ])
  const rows = ACCIDENT_FIELDS.flatMap((field): readonly LongTableRow[] => {
    const figure = statement.figures[field]
    const { label, unit } = ACCIDENT_FIELD_LABELS[field]
    return figure === undefined ? [] : [figureRow(figure, { indicator: `accidents.${field}`, label, column, unit })]
  })
  const compared = statement.comparisons.map((comparison): LongTableRow => {
    const { label, unit } = ACCIDENT_FIELD_LABELS[comparison.field]
    const { value, printed, place, percent, basis, field } = comparison
    return {
      indicator: `accidents.${field}`,
      label: `${label}（比${basis}）`,
      column: narrowed([column, `比${basis}`]),
      content: { state: 'value', value },
      unit: percent ? '%' : unit,
      printed,
      place,
      read: null,
    }
  })
  return [...rows, ...compared]
}

const rateRows = (rate: RateStatement): readonly LongTableRow[] => {
  const column = narrowed([rate.scope, periodOf(rate.period)])
  const label = RATE_LABELS[rate.rate]
  const row = (
    figure: AccidentFigure | null,
    part: string,
    words: string,
    unit: Unit | null,
  ): readonly LongTableRow[] =>
    figure === null
      ? []
      : [figureRow(figure, { indicator: `rates.${rate.rate}${part}`, label: `${label}${words}`, column, unit })]
  return [
    ...row(rate.value, '', '', null),
    ...row(rate.previous, '.previous', '上年值', null),
    ...row(rate.change, '.change', '增减', null),
    ...row(rate.changePct, '.changePct', '同比', '%'),
    ...row(rate.target, '.target', '控制指标', null),
  ]
}

const figureRow = (
  figure: AccidentFigure,
  what: Pick<LongTableRow, 'indicator' | 'label' | 'column' | 'unit'>,
): LongTableRow => ({
  ...what,
  content: valueOf(figure),
  printed: figure.printed,
  place: figure.place,
  read: null,
})
