import type { AccidentFigure, AccidentStatement, RateStatement } from '../../src/core/domain/accident'
import type { Cell, CellContent } from '../../src/core/domain/cell'
import type { ColumnId, FormId, IndicatorId } from '../../src/core/domain/catalogue'
import { formRow } from '../../src/core/domain/catalogue-index'
import type { Claim } from '../../src/core/domain/claim'
import type { Period } from '../../src/core/domain/period'
import type { Place } from '../../src/core/domain/place'
import type { Metadata, Report, ReportKind, Stated } from '../../src/core/domain/report'

/** A place in block `block`, four characters wide, when the test does not care which. */
export const placeAt = (block: number, start = 0): Place => ({ block, start, end: start + 4 })

const stated = <T>(value: T): Stated<T> => ({ value, printed: String(value), place: placeAt(0), inferred: false })

export const yearPeriod = (year: number): Period => ({ kind: 'year', from: `${year}-01`, to: `${year}-12` })
export const monthsPeriod = (from: string, to: string): Period => ({
  kind: from.endsWith('-01') ? 'to-date' : 'range',
  from,
  to,
})

const contentOf = (value: number | CellContent['state']): CellContent => {
  if (typeof value === 'number') return { state: 'value', value }
  return value === 'value' ? { state: 'unreadable' } : { state: value }
}

/** A cell with the form's own unit; a state word instead of a number leaves it without a value. */
export const cell = (
  form: FormId,
  indicator: IndicatorId,
  value: number | CellContent['state'],
  column: ColumnId | null = null,
): Cell => {
  const row = formRow(form, indicator)
  return {
    indicator,
    column,
    content: contentOf(value),
    unit: row?.unit ?? null,
    printed: typeof value === 'number' ? String(value) : '',
    place: { block: 9, row: 1, column: 2, start: 0, end: String(value).length },
    by: 'label',
  }
}

export const claim = (indicator: IndicatorId, value: number, extra: Partial<Claim> = {}): Claim => ({
  indicator,
  subject: '',
  measure: 'count',
  value,
  inWords: false,
  unit: '条',
  period: null,
  scope: null,
  partOf: null,
  printed: `${value}条`,
  place: placeAt(3),
  phrase: placeAt(3),
  ...extra,
})

export const figure = (value: number, extra: Partial<AccidentFigure> = {}): AccidentFigure => ({
  value,
  printed: String(value),
  place: placeAt(5, Math.trunc(Math.abs(value))),
  ...extra,
})

export const accident = (extra: Partial<AccidentStatement> = {}): AccidentStatement => ({
  scope: null,
  sector: null,
  severity: null,
  period: yearPeriod(2018),
  figures: {},
  comparisons: [],
  role: 'statistic',
  partOf: null,
  inStatistics: null,
  inAssessment: null,
  status: [],
  breakNote: null,
  asPrinted: '',
  place: placeAt(5),
  ...extra,
})

export const rate = (extra: Partial<RateStatement> = {}): RateStatement => ({
  rate: 'per-megatonne-coal',
  scope: '全国',
  period: yearPeriod(2018),
  value: null,
  previous: null,
  change: null,
  changePct: null,
  target: null,
  status: [],
  asPrinted: '',
  place: placeAt(5),
  ...extra,
})

interface ReportDraft extends Partial<Omit<Report, 'metadata'>> {
  readonly kind?: ReportKind
  readonly title?: string
  readonly agency?: string | null
  readonly year?: number | null
  readonly form?: FormId | null
}

const metadataOf = ({ kind, title, agency, year, form }: ReportDraft): Metadata => ({
  kind: kind ?? 'annual-report',
  title: title ?? null,
  agency: agency === undefined || agency === null ? null : stated(agency),
  year: year === undefined || year === null ? null : stated(year),
  form: form === undefined || form === null ? null : stated(form),
  period: null,
  published: null,
})

/** A report with only what the test names. */
export const report = (draft: ReportDraft = {}): Report => ({
  id: draft.id ?? `${draft.agency ?? 'report'}-${draft.year ?? 'undated'}`,
  source: { name: 'report.html', format: 'html', encoding: 'utf-8' },
  metadata: metadataOf(draft),
  cells: draft.cells ?? [],
  claims: draft.claims ?? [],
  accidents: draft.accidents ?? [],
  rates: draft.rates ?? [],
  diagnostics: [],
  blocks: draft.blocks ?? [],
})

/** A report of the newest form that states one thing: how many requests an agency received in a year. */
export const receivedBy = (agency: string, value: number | 'blank', year: number): Report =>
  report({
    id: `${agency}-${year}`,
    agency,
    year,
    form: '2021',
    cells: [cell('2021', 'requests.received', value, 'total')],
  })
