import { COLUMN_IDS } from '../../core/domain/catalogue'
import type { Cell, CellContent } from '../../core/domain/cell'
import { FORM_ROWS } from '../../core/domain/forms'
import { parsePlace } from '../../core/domain/place'
import type { Report } from '../../core/domain/report'
import { shownSchema } from '../../core/schema/wire-shown'
import type { ShownCell, ShownReport } from '../../core/schema/wire-shown'
import { aboutFile, Refusal } from '../refusal'
import { outsideText } from './outside-text'

/**
 * What was saved of a screen → its reports, with the cells of their forms that it shows as printed: no figure that was
 * worked out, joined or corrected, and none of a sentence. A report says how many it leaves out.
 */
export const readShownJson = (value: unknown): readonly Report[] => {
  const decoded = shownSchema.safeParse(value)
  if (!decoded.success) {
    const [issue] = decoded.error.issues
    throw new Refusal('unknown-json', (issue?.path.join('.') ?? '').slice(0, 80))
  }
  const { cards, reports } = decoded.data
  const shown = cards.flatMap(({ table }) => table.rows.flatMap(({ cells }) => cells))
  return reports.map((report) => reportOf(report, shown))
}

/** The one report a cell is printed in; null for words and what rests on several places. */
const printedIn = ({ sources = [] }: ShownCell): string | null => {
  const [source, ...others] = sources
  return source === undefined || others.length > 0 ? null : source.report
}

const reportOf = ({ id, agency, year, form, file, published }: ShownReport, shown: readonly ShownCell[]): Report => {
  const own = shown.filter((cell) => printedIn(cell) === id)
  const cells = new Map<string, Cell>()
  let left = 0
  for (const one of own) {
    const cell = form === null ? null : cellOf(one, FORM_ROWS[form])
    if (cell === null) left += 1
    // several cards may show the same figure
    else cells.set(`${cell.indicator}|${cell.column ?? ''}`, cell)
  }
  return {
    id,
    source: { name: file, format: 'text', encoding: 'utf-8' },
    metadata: {
      kind: form === null ? 'other' : 'annual-report',
      title: null,
      agency: outsideText(agency),
      year: outsideText(year),
      form: outsideText(form),
      period: null,
      published: outsideText(published),
    },
    cells: [...cells.values()],
    claims: [],
    accidents: [],
    rates: [],
    diagnostics: left === 0 ? [] : [aboutFile('figures-left-out', 'warning', `${left}`)],
    blocks: [],
  }
}

type FormRows = (typeof FORM_ROWS)[keyof typeof FORM_ROWS]

const cellOf = (shown: ShownCell, rows: FormRows): Cell | null => {
  const row = rows.find(({ indicator }) => indicator === shown.indicator)
  const column = COLUMN_IDS.find((id) => id === shown.column) ?? null
  const [source] = shown.sources ?? []
  const place = source === undefined ? null : parsePlace(source.place)
  const content = contentOf(shown)
  if (row === undefined || place === null || content === null) return null
  if (column === null ? row.columns.length > 0 : !row.columns.includes(column)) return null
  return {
    indicator: row.indicator,
    column,
    content,
    unit: shown.unit ?? null,
    printed: source?.printed ?? '',
    place,
    by: 'label',
  }
}

/** What stands in the cell; null where a person or a calculation put it there. */
const contentOf = ({ mark, value, approx }: ShownCell): CellContent | null => {
  switch (mark) {
    case 'printed':
    case 'approx':
      return typeof value !== 'number' ? null : { state: 'value', value, ...(approx === undefined ? {} : { approx }) }
    case 'blank':
    case 'dash':
    case 'not-applicable':
    case 'unreadable':
      return { state: mark }
    default:
      return null
  }
}
