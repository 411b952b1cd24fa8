import { COLUMN_IDS } from '../../domain/catalogue'
import type { ColumnId } from '../../domain/catalogue'
import type { FigureKey } from './shown-figures'

/** A figure as a link states it. */
export interface StatedFigure extends FigureKey {
  readonly text: string
}

// Lines: the columns used; each row with its columns; an empty line; each report with what stands in every row and column
// in turn. Names come once, so that hundreds of figures are short; a later catalogue reads them as they were written.

const NO_COLUMN = '*'
const NOWHERE = ''
const ROW = /^(?<name>[\w.:-]{1,120}) (?<columns>[\d,*]{1,200})$/u
const REPORT = /^(?<owner>[^\t\n]{1,300})\t(?<year>\d{1,4})\t(?<texts>[^\t\n]*)$/u
const ONE = String.raw`(?:-?\d{1,20}(?:\.\d{1,20})?(?:e[+-]\d{1,3})?[+~<]?|[□/?-])`
const TEXT = new RegExp(`^(?:${ONE}(?:;${ONE}){0,99})?$`, 'u')

interface Slot {
  readonly name: string
  readonly column: ColumnId | null
}

const slotKey = ({ name, column }: Slot): string => `${name} ${column ?? NO_COLUMN}`
const reportKey = ({ owner, year }: FigureKey): string => `${owner}\t${year}`
const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

/** Values by key, in the order of the keys. */
const grouped = <T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return [...groups].sort(([left], [right]) => byText(left, right))
}

/** Figures as a text of a few lines, the same in whatever order they come; of two under one key the first counts. */
export const figuresText = (figures: readonly StatedFigure[]): string => {
  const slots = new Map(figures.map(({ name, column }) => [slotKey({ name, column }), { name, column }]))
  const rows = grouped([...slots.values()], ({ name }) => name).map(([name, own]) => ({
    name,
    columns: own.map(({ column }) => column).sort((left, right) => byText(left ?? '', right ?? '')),
  }))
  const columns = COLUMN_IDS.filter((column) => rows.some((row) => row.columns.includes(column)))
  const order = rows.flatMap((row) => row.columns.map((column) => slotKey({ name: row.name, column })))
  const codeOf = (column: ColumnId | null) => (column === null ? NO_COLUMN : String(columns.indexOf(column)))
  return [
    columns.join(' '),
    ...rows.map((row) => `${row.name} ${row.columns.map(codeOf).join(',')}`),
    '',
    ...grouped(figures, reportKey).map(([report, own]) => {
      const texts = new Map([...own].reverse().map((figure) => [slotKey(figure), figure.text]))
      return `${report}\t${order.map((slot) => texts.get(slot) ?? NOWHERE).join(',')}`
    }),
  ].join('\n')
}

const readSlots = (line: string, columns: readonly ColumnId[]): readonly Slot[] | null => {
  const { name, columns: codes } = ROW.exec(line)?.groups ?? {}
  if (name === undefined || codes === undefined) return null
  const slots = codes.split(',').flatMap((code): Slot[] => {
    if (code === NO_COLUMN) return [{ name, column: null }]
    const column = columns[Number(code)]
    return column === undefined ? [] : [{ name, column }]
  })
  return slots.length === codes.split(',').length ? slots : null
}

const readReport = (line: string, slots: readonly Slot[]): readonly StatedFigure[] | null => {
  const { owner, year, texts } = REPORT.exec(line)?.groups ?? {}
  const values = texts?.split(',') ?? []
  if (owner === undefined || values.length !== slots.length || !values.every((text) => TEXT.test(text))) return null
  return slots.flatMap((slot, index) => {
    const text = values[index] ?? NOWHERE
    return text === NOWHERE ? [] : [{ owner, year: Number(year), ...slot, text }]
  })
}

/** Every list joined; null where one is none. */
const joined = <T>(lists: readonly (readonly T[] | null)[]): readonly T[] | null => {
  const all: T[] = []
  for (const list of lists) {
    if (list === null) return null
    all.push(...list)
  }
  return all
}

/** What {@link figuresText} wrote; null for any other text. */
export const readFigures = (text: string): readonly StatedFigure[] | null => {
  const [head = '', ...lines] = text.split('\n')
  const end = lines.indexOf('')
  const columnIds = head === '' ? [] : head.split(' ')
  const columns = COLUMN_IDS.filter((column) => columnIds.includes(column)).sort(
    (left, right) => columnIds.indexOf(left) - columnIds.indexOf(right),
  )
  if (end === -1 || columns.length !== columnIds.length) return null
  const slots = joined(lines.slice(0, end).map((line) => readSlots(line, columns)))
  return slots === null ? null : joined(lines.slice(end + 1).map((line) => readReport(line, slots)))
}
