import * as z from 'zod/mini'
import type { AccidentStatement, RateStatement } from '../domain/accident'
import { ACCIDENT_FIELDS } from '../domain/accident'
import type { Cell, CellContent } from '../domain/cell'
import type { Claim } from '../domain/claim'
import type { Period } from '../domain/period'
import type { Report } from '../domain/report'
import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { DecodeError } from './decode-error'
import { fromIssues, invalid } from './decode-error'
import { migrate } from './migrations'
import type { WireAccident, WireRate } from './wire-accident'
import type { WireCell, WireClaim, WireReportFigures } from './wire-report'
import { figuresSchema, reportSchema } from './wire-report'

// a page without 'unsafe-eval' would report the attempt to compile the schema
z.config({ jitless: true })

/** JSON of `reports/<id>.json` → report; never throws. */
export const decodeReport = (json: unknown): Result<Report, DecodeError> => {
  const file = migrate(json)
  if (!file.ok) return file
  const parsed = z.safeParse(reportSchema, file.value)
  if (!parsed.success) return fromIssues(parsed.error)
  const { blocks, schemaVersion: _version, ...figures } = parsed.data
  const report = decodeReportFigures(figures)
  return report.ok ? ok({ ...report.value, blocks }) : report
}

/** JSON of `figures.json` → all reports without their text; never throws. */
export const decodeFigures = (json: unknown): Result<readonly Omit<Report, 'blocks'>[], DecodeError> => {
  const file = migrate(json)
  if (!file.ok) return file
  const parsed = z.safeParse(figuresSchema, file.value)
  if (!parsed.success) return fromIssues(parsed.error)
  const reports: Omit<Report, 'blocks'>[] = []
  for (const [index, wire] of parsed.data.reports.entries()) {
    const report = decodeReportFigures(wire, `reports.${index}.`)
    if (!report.ok) return report
    reports.push(report.value)
  }
  return ok(reports)
}

const decodeReportFigures = (wire: WireReportFigures, path = ''): Result<Omit<Report, 'blocks'>, DecodeError> => {
  const cells: Cell[] = []
  for (const [index, cell] of wire.cells.entries()) {
    const content = decodeContent(cell)
    if (content === null) return invalid(`${path}cells.${index}.value`, 'a value where the state is value, else none')
    const { indicator, column, unit, printed, place, by } = cell
    cells.push({ indicator, column, content, unit, printed, place, by })
  }
  for (const [index, claim] of wire.claims.entries())
    if (claim.partOf !== null && claim.partOf >= wire.claims.length)
      return invalid(`${path}claims.${index}.partOf`, 'no such claim')
  for (const [index, statement] of wire.accidents.entries()) {
    if (statement.partOf !== null && statement.partOf >= wire.accidents.length)
      return invalid(`${path}accidents.${index}.partOf`, 'no such statement')
    const field = ACCIDENT_FIELDS.find((name) => statement[name] !== statement.figures[name]?.value)
    if (field !== undefined) return invalid(`${path}accidents.${index}.${field}`, 'differs from figures')
  }
  const { period } = wire.metadata
  return ok({
    id: wire.id,
    source: wire.source,
    metadata: {
      ...wire.metadata,
      period: period === null ? null : { ...period, period: decodePeriod(period.period) },
    },
    cells,
    claims: wire.claims.map(decodeClaim),
    accidents: wire.accidents.map(decodeAccident),
    rates: wire.rates.map(decodeRate),
    diagnostics: wire.diagnostics,
  })
}

const decodeContent = ({ state, value, approx }: WireCell): CellContent | null => {
  if (state !== 'value') return value === null && approx === null ? { state } : null
  if (value === null) return null
  return approx === null ? { state, value } : { state, value, approx }
}

const decodePeriod = ({ kind, from, to }: Period): Period => ({ kind, from, to })

const decodeClaim = ({ label: _label, approx, period, ...claim }: WireClaim): Claim => ({
  ...claim,
  ...(approx === null ? {} : { approx }),
  period: period === null ? null : decodePeriod(period),
})

const decodeAccident = (wire: WireAccident): AccidentStatement => ({
  scope: wire.scope,
  sector: wire.sector,
  severity: wire.severity,
  period:
    wire.periodKind === null || wire.periodTo === null
      ? null
      : { kind: wire.periodKind, from: wire.periodFrom, to: wire.periodTo },
  figures: wire.figures,
  comparisons: wire.comparisons,
  role: wire.role,
  partOf: wire.partOf,
  inStatistics: wire.inStatistics,
  inAssessment: wire.inAssessment,
  status: wire.status,
  breakNote: wire.breakNote,
  asPrinted: wire.asPrinted,
  place: wire.place,
})

const decodeRate = ({ period, ...rate }: WireRate): RateStatement => ({
  ...rate,
  period: period === null ? null : decodePeriod(period),
})
