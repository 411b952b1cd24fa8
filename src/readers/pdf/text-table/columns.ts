import type { TextPiece } from '../lines'
import { beginsLabel } from './label-cells'
import type { LineGroup } from './line-groups'
import { lowestHeads } from './lowest-heads'
import { isHead } from './line-groups'
import type { Band, TableLine } from './table-line'
import { bandsUnder, isFigure } from './table-line'

/** Rows of a table with the heads above them, none where the rows go on without. */
export interface Section {
  readonly heads: readonly TableLine[]
  readonly rows: readonly TableLine[]
  /** Where figures of these rows stand. */
  readonly figures: readonly Band[]
}

/** A column of a section. */
export interface Column extends Band {
  /** Figures stand here that may be those of another column: no head is above them, though others have theirs. */
  readonly doubtful: boolean
}

/** A unit, or a word that says that there is none. */
const LONGEST_UNIT = 4
const FEWEST_UNITS = 3

/** Parts a table where words stand over its columns of figures. */
export const sectionsOf = ({ lines, bands }: LineGroup): readonly Section[] => {
  const sections: Section[] = []
  const add = (heads: readonly TableLine[], rows: readonly TableLine[]): void => {
    const figures = bands.filter((band) => rows.some((line) => hasFigure(line, [band])))
    if (heads.length > 0 || figures.length > 0) sections.push({ heads, rows, figures })
  }
  let heads: readonly TableLine[] = []
  let rest = lines
  for (;;) {
    const first = rest.findIndex((line) => isHead(line, bands))
    add(heads, first < 0 ? rest : rest.slice(0, first))
    if (first < 0) return sections
    const stop = rest.findIndex((line, at) => at > first && endsHeads(line, bands))
    const end = stop < 0 ? rest.length : stop
    const after = rest.slice(0, end).reduce((last, line, at) => (isHead(line, bands) ? at + 1 : last), first + 1)
    heads = rest.slice(first, after)
    rest = rest.slice(after)
  }
}

const hasFigure = ({ pieces }: TableLine, bands: readonly Band[]): boolean =>
  pieces.some((piece) => isFigure(piece) && bandsUnder(piece, bands).length > 0)

/** A row of figures ends the heads, and so does a label with its ordinal and nothing beside it. */
const endsHeads = (line: TableLine, bands: readonly Band[]): boolean =>
  hasFigure(line, bands) ||
  (line.pieces.every(({ right }) => right <= (bands[0]?.left ?? 0)) && beginsLabel(line.pieces[0]?.text ?? ''))

/** Finds the columns of figures, units and heads. */
export const columnsOf = ({ heads, rows, figures }: Section): readonly Column[] => {
  const values = [...figures, ...unitBands(rows, figures)].sort(fromLeft)
  const labels = rows.flatMap(({ pieces }) => pieces.filter(({ right }) => right <= (values[0]?.left ?? 0)))
  const columns = paired(withHeads(values, labels, heads), values)
  return columns.map(({ left, right, headed }) => {
    const doubtful = heads.length > 0 && !headed && bandsUnder({ left, right }, figures).length > 0
    return { left, right, doubtful }
  })
}

const fromLeft = (one: Band, other: Band): number => one.left - other.left

/** Short words below each other on lines with figures, with labels to their left. */
export const unitBands = (body: readonly TableLine[], figures: readonly Band[]): readonly Band[] => {
  const short: TextPiece[] = []
  const long: TextPiece[] = []
  for (const line of body)
    for (const piece of line.pieces) {
      if (isFigure(piece) || bandsUnder(piece, figures).length > 0) continue
      if (piece.text.length > LONGEST_UNIT) long.push(piece)
      else if (hasFigure(line, figures)) short.push(piece)
    }
  const left = Math.min(...long.map((piece) => piece.left), ...short.map((piece) => piece.left))
  return merged(short)
    .filter(({ members }) => members >= FEWEST_UNITS)
    .filter((band) => band.left > left + (band.right - band.left) / 2 && bandsUnder(band, long).length === 0)
}

interface Merged extends Band {
  readonly members: number
}

/** Pieces that stand below each other, as one. */
const merged = (pieces: readonly Band[]): readonly Merged[] => {
  const bands: Merged[] = []
  for (const { left, right } of [...pieces].sort(fromLeft)) {
    const last = bands.at(-1)
    if (last !== undefined && left < last.right)
      bands[bands.length - 1] = { ...last, right: Math.max(last.right, right), members: last.members + 1 }
    else bands.push({ left, right, members: 1 })
  }
  return bands
}

interface Headed extends Band {
  readonly headed: boolean
}

/** A column is as wide as its lowest head; one in which nothing is filled in is known by its head alone. */
const withHeads = (
  values: readonly Band[],
  labels: readonly TextPiece[],
  lines: readonly TableLine[],
): readonly Headed[] => {
  const columns: Headed[] = values.map(({ left, right }) => ({ left, right, headed: false }))
  const lowest = lowestHeads(lines, values)
  const first = Math.min(...lowest.flatMap((own) => [...own]))
  const below = [...labels]
  for (let at = lines.length - 1; at >= first; at -= 1) {
    const pieces = lines[at]?.pieces ?? []
    for (const piece of pieces)
      addHead(piece, { columns, below, isLowest: (own) => lowest[own]?.has(at) === true, values })
    below.push(...pieces)
  }
  return columns.sort(fromLeft)
}

interface Heads {
  readonly columns: Headed[]
  /** Labels, and heads further down. */
  readonly below: readonly TextPiece[]
  /** Is this line one of the lowest head of a column of figures? */
  readonly isLowest: (own: number) => boolean
  /** The columns as figures alone tell them. */
  readonly values: readonly Band[]
}

const addHead = (piece: TextPiece, { columns, below, isLowest, values }: Heads): void => {
  const [over, ...others] = bandsUnder(piece, columns)
  const column = over === undefined ? undefined : columns[over]
  if (over === undefined || column === undefined) {
    if (bandsUnder(piece, below).length === 0) columns.push({ left: piece.left, right: piece.right, headed: true })
    return
  }
  const [own] = bandsUnder(column, values)
  if (others.length > 0 || (own !== undefined && !isLowest(own))) return
  columns[over] = { left: Math.min(column.left, piece.left), right: Math.max(column.right, piece.right), headed: true }
}

/** Figures that stand beside their head, not below it, where no other head can be theirs. */
const paired = (columns: readonly Headed[], values: readonly Band[]): readonly Headed[] => {
  const result = [...columns]
  for (const column of columns) {
    if (column.headed) continue
    const at = result.indexOf(column)
    const free = [at - 1, at + 1].filter((index) => {
      const other = result[index]
      return other?.headed === true && bandsUnder(other, values).length === 0
    })
    const [head] = free
    const other = head === undefined ? undefined : result[head]
    if (head === undefined || other === undefined || free.length > 1) continue
    const whole = { left: Math.min(column.left, other.left), right: Math.max(column.right, other.right), headed: true }
    result.splice(Math.min(at, head), 2, whole)
  }
  return result
}
