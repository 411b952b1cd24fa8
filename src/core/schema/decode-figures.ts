import type { AccidentStatement, RateStatement } from '../domain/accident'
import { ACCIDENT_FIELDS } from '../domain/accident'
import type { Cell, CellContent } from '../domain/cell'
import type { Claim } from '../domain/claim'
import type { Period } from '../domain/period'
import type { ReportFigures } from '../domain/report'
import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import { checked, isKeyed } from './check'
import { isBareReport } from './check-figures'
import type { DecodeError } from './decode-error'
import { invalid } from './decode-error'
import type { Decoded } from './decode-reports'
import { decodeReports } from './decode-reports'
import type { WireObject } from './migrations'
import { migratePacked } from './migrations'
import { portions, unpack } from './unpack'
import type { WireAccident, WireRate } from './wire-accident'
import type { WireBareReport, WireContent } from './wire-report'

/** The reports of a file as lists of objects, each with its own cells and claims. */
const withOwnRows = ({ cells, claims, ...file }: WireObject): Result<WireObject, DecodeError> => {
  if (cells === undefined) return ok(file)
  const [rows, sentences] = [unpack(cells), unpack(claims)]
  if (!rows.ok) return rows
  if (!sentences.ok) return sentences
  const [cellsOf, claimsOf] = [portions(rows.value), portions(sentences.value)]
  const { reports } = file
  if (!Array.isArray(reports)) return ok(file)
  const listed: readonly unknown[] = reports
  return ok({
    ...file,
    reports: listed.map((report) =>
      isKeyed(report) ? { ...report, cells: cellsOf(report['cells']), claims: claimsOf(report['claims']) } : report,
    ),
  })
}

/** JSON of a file of figures → its reports without their text, without those that are broken; never throws. */
export const decodeFigures = (json: unknown): Result<Decoded<ReportFigures>, DecodeError> => {
  const file = migratePacked(json)
  const whole = file.ok ? withOwnRows(file.value) : file
  if (!whole.ok) return whole
  return decodeReports(whole.value, (report) => {
    const wire = checked(isBareReport, report)
    return wire.ok ? decodeReportFigures(wire.value) : wire
  })
}

/** What the wire format says of a report → the report, where its parts agree with one another. */
export const decodeReportFigures = (wire: WireBareReport): Result<ReportFigures, DecodeError> => {
  const cells: Cell[] = []
  for (const [index, cell] of wire.cells.entries()) {
    const content = decodeContent(cell)
    if (content === null) return invalid(`cells.${index}.value`, NO_CONTENT)
    const read = cell.read === undefined ? undefined : decodeContent(cell.read)
    if (read === null) return invalid(`cells.${index}.read.value`, NO_CONTENT)
    const { indicator, column, unit, printed, place, by } = cell
    cells.push({ indicator, column, content, ...(read === undefined ? {} : { read }), unit, printed, place, by })
  }
  for (const [index, claim] of wire.claims.entries())
    if (claim.partOf !== null && claim.partOf >= wire.claims.length)
      return invalid(`claims.${index}.partOf`, 'no such claim')
  for (const [index, statement] of wire.accidents.entries()) {
    if (statement.partOf !== null && statement.partOf >= wire.accidents.length)
      return invalid(`accidents.${index}.partOf`, 'no such statement')
    const field = ACCIDENT_FIELDS.find((name) => statement[name] !== statement.figures[name]?.value)
    if (field !== undefined) return invalid(`accidents.${index}.${field}`, 'differs from figures')
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

const NO_CONTENT = 'a value where the state is value, else none'

/** What stands in a cell; null where state and value do not agree. */
export const decodeContent = ({ state, value, approx }: WireContent): CellContent | null => {
  if (state !== 'value') return value === null && approx === null ? { state } : null
  if (value === null) return null
  return approx === null ? { state, value } : { state, value, approx }
}

const decodePeriod = ({ kind, from, to }: Period): Period => ({ kind, from, to })

/** A claim, where its label stands beside it or not. */
type AnyClaim = WireBareReport['claims'][number] & { readonly label?: string }

const decodeClaim = ({ label: _label, approx, period, ...claim }: AnyClaim): Claim => ({
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
  ...(wire.monthsOnly === undefined ? {} : { monthsOnly: wire.monthsOnly }),
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
