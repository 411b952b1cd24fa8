import type { AccidentStatement } from '../domain/accident'
import { ACCIDENT_FIELDS } from '../domain/accident'
import type { Cell, CellContent } from '../domain/cell'
import type { FormId } from '../domain/catalogue'
import type { Claim } from '../domain/claim'
import type { Period } from '../domain/period'
import { formatPeriod } from '../domain/period'
import type { Report } from '../domain/report'
import { columnLabelInForm, labelInForm } from './labels'
import type { WireAccident } from './wire-accident'
import type { WireCell, WireClaim, WireContent, WireFigures, WireReport, WireReportFigures } from './wire-report'
import { SCHEMA_VERSION } from './schema-version'

/** Report → wire form of `reports/<id>.json`. */
export const encodeReport = (report: Report): WireReport => ({
  schemaVersion: SCHEMA_VERSION,
  ...encodeReportFigures(report),
  blocks: mutable(report.blocks),
})

/** Reports → wire form of `figures.json`: everything but their text. */
export const encodeFigures = (reports: readonly Omit<Report, 'blocks'>[]): WireFigures => ({
  schemaVersion: SCHEMA_VERSION,
  reports: reports.map(encodeReportFigures),
})

/** One entry of `figures.json`. */
export const encodeReportFigures = (report: Omit<Report, 'blocks'>): WireReportFigures => {
  const form = report.metadata.form?.value ?? null
  const { period } = report.metadata
  return {
    id: report.id,
    source: report.source,
    metadata: {
      ...report.metadata,
      period: period === null ? null : { ...period, period: encodePeriod(period.period) },
    },
    cells: report.cells.map((cell) => encodeCell(cell, form)),
    claims: report.claims.map((claim) => encodeClaim(claim, form)),
    accidents: report.accidents.map(encodeAccident),
    rates: report.rates.map((rate) => ({
      ...rate,
      period: encodeNullablePeriod(rate.period),
      status: [...rate.status],
    })),
    diagnostics: [...report.diagnostics],
  }
}

const encodePeriod = (period: Period) => ({ text: formatPeriod(period), ...period })
const encodeNullablePeriod = (period: Period | null) => (period === null ? null : encodePeriod(period))

/** What stands in a cell, in its wire form. */
export const encodeContent = (content: CellContent): WireContent => ({
  state: content.state,
  value: content.state === 'value' ? content.value : null,
  approx: content.state === 'value' ? (content.approx ?? null) : null,
})

const encodeCell = (
  { indicator, column, content, read, unit, printed, place, by }: Cell,
  form: FormId | null,
): WireCell => ({
  indicator,
  label: labelInForm(form, indicator),
  column,
  columnLabel: columnLabelInForm(form, column),
  ...encodeContent(content),
  ...(read === undefined ? {} : { read: encodeContent(read) }),
  unit,
  printed,
  by,
  place,
})

const encodeClaim = (claim: Claim, form: FormId | null): WireClaim => ({
  indicator: claim.indicator,
  label: labelInForm(form, claim.indicator),
  subject: claim.subject,
  measure: claim.measure,
  value: claim.value,
  approx: claim.approx ?? null,
  inWords: claim.inWords,
  unit: claim.unit,
  period: encodeNullablePeriod(claim.period),
  scope: claim.scope,
  partOf: claim.partOf,
  printed: claim.printed,
  place: claim.place,
  phrase: claim.phrase,
})

const encodeAccident = (statement: AccidentStatement): WireAccident => {
  const { scope, sector, severity, period, monthsOnly, figures, comparisons, status, ...rest } = statement
  const values: Partial<Record<(typeof ACCIDENT_FIELDS)[number], number>> = {}
  for (const field of ACCIDENT_FIELDS) {
    const figure = figures[field]
    if (figure !== undefined) values[field] = figure.value
  }
  return {
    scope,
    sector,
    severity,
    period: period === null ? null : formatPeriod(period),
    periodKind: period?.kind ?? null,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    ...(monthsOnly === undefined ? {} : { monthsOnly }),
    ...values,
    role: rest.role,
    partOf: rest.partOf,
    inStatistics: rest.inStatistics,
    inAssessment: rest.inAssessment,
    status: [...status],
    breakNote: rest.breakNote,
    comparisons: [...comparisons],
    figures,
    asPrinted: rest.asPrinted,
    place: rest.place,
  }
}

const mutable = (blocks: Report['blocks']): WireReport['blocks'] =>
  blocks.map((block) => (block.kind === 'table' ? { ...block, rows: block.rows.map((row) => [...row]) } : block))
