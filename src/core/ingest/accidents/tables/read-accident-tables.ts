import type { AccidentField, AccidentStatement } from '../../../domain/accident'
import { ACCIDENT_FIELDS } from '../../../domain/accident'
import { COUNT_FIELD, changeField, sameSubject } from '../draft'
import { wholeYear } from '../../calendar'
import { cellNumber } from './figures'
import type { Grid, GridCell } from './grid-cell'
import { accidentGrids } from './grid'
import type { Column } from './heads'
import { columnsOf } from './heads'
import type { RowSubject } from './rows'
import { labelColumns, rowSubject } from './rows'
import type { Figures, TableContext, TableSubject } from './table-subject'
import { captionOf, tableSubject } from './table-subject'

/**
 * Statements of the tables of a bulletin: a row an area, a sector or a severity, a column a quantity and its changes.
 *
 * ```
 * grids      drawn tables, and lines of cells
 *   heads    what each column holds; last year's counts and shares are left out
 *   rows     what each row is about; a row that does not say it for certain is left out
 *   subject  months of the table: of the statement its total repeats, of its caption, of the title
 * ```
 */
export const readAccidentTables = (context: TableContext, tableBlocks: ReadonlySet<number>): TablesReading => {
  const accidents = [...context.accidents]
  const unread: GridCell[] = []
  for (const grid of accidentGrids(context.document, tableBlocks)) readGrid(grid, { ...context, accidents, unread })
  return { accidents: accidents.slice(context.accidents.length), unread }
}

/** Statements of the tables, and the labels of rows with figures whose subject is not certain. */
export interface TablesReading {
  readonly accidents: readonly AccidentStatement[]
  readonly unread: readonly GridCell[]
}

/** What is known, to which each table adds its own. */
interface Open extends TableContext {
  readonly accidents: AccidentStatement[]
  readonly unread: GridCell[]
}

const isFigureRow = (row: readonly GridCell[]): boolean => row.some((cell, at) => at > 0 && cellNumber(cell) !== null)
const isCaption = (row: readonly GridCell[]): boolean => new Set(row.map(({ text }) => text)).size === 1

interface Row {
  readonly cells: readonly GridCell[]
  readonly subject: RowSubject
  /** 其中:建筑: of the row before. */
  readonly within: boolean
}

const WITHIN = /^其中/u

const readGrid = (grid: Grid, context: Open): void => {
  const captions = grid.rows.findIndex((row) => !isCaption(row))
  const first = grid.rows.findIndex(isFigureRow)
  const heads = grid.rows.slice(Math.max(0, captions), Math.max(0, first))
  if (heads.length === 0) return
  const body = grid.rows.slice(first)
  const columns = columnsOf(heads, body, context.year)
  const labels = columns === null ? [] : labelColumns(heads, columns[0]?.at ?? 0)
  if (columns === null || labels.length === 0) return
  const rows = body.flatMap((cells): Row[] => {
    const subject = rowSubject(cells, labels, heads)
    const within = labels.some((at) => WITHIN.test(cells[at]?.text ?? ''))
    return subject === null ? [] : [{ cells, subject, within }]
  })
  if (rows.length > 0) context.unread.push(...unreadRows(body, { rows, columns, labels }))
  const caption = captions > 0 ? (grid.rows[0]?.[0]?.text ?? '') : captionOf(context, grid.block)
  for (const group of groupsOf(columns)) readGroup({ columns: group, rows, caption }, context)
}

/** The labels of rows with figures that do not say for certain what they are about, beside others that do. */
const unreadRows = (
  body: readonly (readonly GridCell[])[],
  {
    rows,
    columns,
    labels,
  }: { readonly rows: readonly Row[]; readonly columns: readonly Column[]; readonly labels: readonly number[] },
): readonly GridCell[] =>
  body
    .filter((cells) => !rows.some((row) => row.cells === cells) && Object.keys(figuresOf(cells, columns)).length > 0)
    .flatMap((cells) => cells.find(({ text }, at) => labels.includes(at) && text !== '') ?? [])

/** Columns about the same severity, sector and months. */
const groupsOf = (columns: readonly Column[]): readonly (readonly Column[])[] => {
  const groups = new Map<string, Column[]>()
  for (const column of columns) {
    const key = `${column.severity ?? ''}/${column.sector ?? ''}/${column.period?.from ?? ''}/${column.period?.to ?? ''}/${column.cumulative}`
    groups.set(key, [...(groups.get(key) ?? []), column])
  }
  return [...groups.values()]
}

interface Group {
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  readonly caption: string
}

const readGroup = ({ columns, rows, caption }: Group, context: Open): void => {
  const { severity = null, sector = null, period: months = null, cumulative = false } = columns[0] ?? {}
  const read = rows.map((row) => ({ ...row, figures: figuresOf(row.cells, columns) }))
  const whole = read.find(({ subject }) => subject.total)?.figures ?? null
  const given = tableSubject(
    { caption, months, cumulative },
    severity === null && sector === null ? whole : null,
    context,
  )
  const subject = { ...given, severity: severity ?? given.severity, sector: sector ?? given.sector }
  const doubtful = whole !== null && read.some(({ figures }) => exceeds(figures, whole))
  const years = rows.some((row) => row.subject.year !== null)
  if ((subject.period === null && !years) || doubtful) return
  // beside the rows of several years a total is of all of them
  const told = years ? read.filter((row) => row.subject.year !== null) : read
  // a total that no sentence told comes before its parts, wherever its row stands
  const isFirst = (row: Row): boolean => subject.total === null && row.subject.total
  addRows([...told.filter(isFirst), ...told.filter((row) => !isFirst(row))], subject, context)
}

const addRows = (
  rows: readonly (Row & { readonly figures: Figures })[],
  subject: TableSubject,
  context: Open,
): void => {
  let { total } = subject
  let before: number | null = null
  for (const row of rows) {
    const whole = row.within ? (before ?? total) : total
    const own = statementOf(row, { ...subject, total: row.subject.total ? null : whole })
    const figures = withoutTold(own, context.accidents)
    const at = Object.keys(figures).length === 0 ? null : context.accidents.length
    if (!row.within) before = at
    if (at === null) continue
    if (row.subject.total) total ??= at
    context.accidents.push({ ...own, figures })
  }
}

const exceeds = (part: Figures, whole: Figures): boolean =>
  (['incidents', 'deaths', 'injuries'] as const).some(
    (field) => (part[field]?.value ?? 0) > (whole[field]?.value ?? Number.POSITIVE_INFINITY),
  )

const figuresOf = (row: readonly GridCell[], columns: readonly Column[]): Figures => {
  const figures: Figures = {}
  for (const column of columns) {
    const cell = row[column.at]
    const number = cell === undefined ? null : cellNumber(cell)
    const field = fieldOf(column)
    if (cell === undefined || number === null || field === null || figures[field] !== undefined) continue
    const counts = column.kind === 'count'
    const whole = column.quantity === 'loss' || Number.isInteger(number.value) || column.kind === 'percent'
    if (!whole || (counts && (number.signed || number.percent)) || (number.percent && column.kind !== 'percent'))
      continue
    figures[field] = {
      value: number.value,
      ...(number.inWords ? { inWords: true } : {}),
      printed: cell.printed,
      place: cell.place,
    }
  }
  return figures
}

const fieldOf = ({ kind, quantity, basis }: Column): AccidentField | null =>
  kind === 'count' ? COUNT_FIELD[quantity] : changeField(basis, quantity, kind === 'percent')

const statementOf = (
  { cells, subject, figures }: Row & { readonly figures: Figures },
  table: TableSubject,
): AccidentStatement => {
  const label = cells.find(({ text }) => text !== '')
  return {
    scope: subject.scope ?? table.scope,
    sector: subject.sector ?? table.sector,
    severity: subject.severity ?? table.severity,
    period: subject.year === null ? table.period : wholeYear(subject.year),
    figures,
    comparisons: [],
    role: 'statistic',
    partOf: table.total,
    inStatistics: null,
    inAssessment: null,
    status: [],
    breakNote: null,
    asPrinted: cells.map(({ printed }) => printed).join(' '),
    place: label?.place ?? { block: 0, start: 0, end: 0 },
  }
}

/** What no statement about the same says already. */
const withoutTold = (own: AccidentStatement, accidents: readonly AccidentStatement[]): Figures => {
  const alike = accidents.filter(
    (other) => other.role === 'statistic' && sameSubject({ ...own, monthsOnly: null }, { ...other, monthsOnly: null }),
  )
  const figures: Figures = { ...own.figures }
  for (const field of ACCIDENT_FIELDS)
    if (alike.some((other) => other.figures[field]?.value === figures[field]?.value)) delete figures[field]
  return figures
}
