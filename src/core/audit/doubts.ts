import type { Because, Operand } from '../domain/finding'
import type { Diagnostic, DiagnosticCode } from '../domain/diagnostic'
import type { Place } from '../domain/place'
import type { ReportFigures } from '../domain/report'
import type { CellOf } from './subject'

/** Diagnostics that make the figures of their row, or of their table where they name no row, less than certain. */
const DOUBTFUL: ReadonlySet<DiagnosticCode> = new Set([
  'mojibake',
  'cell-unreadable',
  'columns-assumed',
  'column-count-mismatch',
  'duplicate-row',
  'number-missing',
  'number-damaged',
])

const concerns = (diagnostic: Diagnostic, operand: Operand): boolean => {
  const { place } = diagnostic
  if (place === null || operand.place === null || !DOUBTFUL.has(diagnostic.code)) return false
  return place.block === operand.place.block && (place.row === undefined || place.row === operand.place.row)
}

/** A report with its cells by name. */
interface Read {
  readonly report: Pick<ReportFigures, 'diagnostics'>
  readonly cell: CellOf
}

const reasonFor = ({ report, cell }: Read, operand: Operand): Because['code'] | null => {
  if (operand.name.kind === 'cell') {
    const read = cell(operand.name.indicator, operand.name.column)
    if (read?.by === 'position') return 'row-by-position'
    if (read?.by === 'misprint') return 'row-misprinted'
  }
  const near = report.diagnostics.find((diagnostic) => concerns(diagnostic, operand))
  if (near === undefined) return null
  return near.code === 'columns-assumed' ? 'columns-assumed' : 'diagnostic-nearby'
}

const ROWS_A_BLOCK = 1_000_000

const rowOf = ({ block, row }: Place): number => block * ROWS_A_BLOCK + (row ?? 0)

/** A row that nobody knows, between the rows of a sum, may hold what is missing in it. */
const hasUnknownRow = (operands: readonly Operand[], diagnostics: readonly Diagnostic[]): boolean => {
  const unknown = diagnostics.flatMap(({ code, place }) =>
    code === 'row-unrecognised' && place !== null ? [rowOf(place)] : [],
  )
  if (unknown.length === 0) return false
  const rows = operands.flatMap(({ place }) => (place === null ? [] : [rowOf(place)]))
  const [first, last] = [Math.min(...rows), Math.max(...rows)]
  return unknown.some((row) => row >= first && row <= last)
}

/** Why figures may have been misread: rows known only by position, diagnostics at their place. `readOf` gives their report. */
export const doubtsOf = (
  operands: readonly Operand[],
  readOf: (reportId: string) => Read | undefined,
): readonly Because[] => {
  const byCode = new Map<Because['code'], number[]>()
  operands.forEach((operand, index) => {
    const read = readOf(operand.reportId)
    const code = read === undefined ? null : reasonFor(read, operand)
    if (code !== null) byCode.set(code, [...(byCode.get(code) ?? []), index])
  })
  const reports = new Set(operands.map(({ reportId }) => reportId))
  const unknown = [...reports].some((id) =>
    hasUnknownRow(
      operands.filter(({ reportId }) => reportId === id),
      readOf(id)?.report.diagnostics ?? [],
    ),
  )
  const named = [...byCode].map(([code, indexes]) => ({ code, operands: indexes }))
  return unknown ? [...named, { code: 'row-unrecognised' }] : named
}
