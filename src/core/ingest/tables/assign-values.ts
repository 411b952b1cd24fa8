import { flattened } from '../flattened'
import type { Unit } from '../../domain/unit'
import type { RowReading } from './reading'
import { hasGap } from './cell-content'
import type { AssignedValue, Assignment } from './assignment'
import { repeatedHeads, underHeads } from './assignment'
import { VALUE_HEADERS } from './form-grammar'
import type { HeaderColumn } from './header'
import type { Token, TokenRun } from './token'
import { headOfYear, isBlank, severalHeads, withoutRemarks } from './value-head'

/**
 * Columns of a row in printed order: those of its header where it is readable, else those of the form. In a stream of
 * cells words of broken heads stand among them (本年增/减 | 处理决定数量 | 数量): with a cell for each column of the form its
 * order holds.
 */
const columnsOf = (
  reading: RowReading,
  run: TokenRun,
): { readonly heads: readonly HeaderColumn[]; readonly assumed: boolean; readonly unnamed: boolean } => {
  const own = reading.row.columns
  const plain = own.map((column): HeaderColumn => ({ column, unit: null }))
  if (own.length === 0) return { heads: [{ column: null, unit: singleUnit(reading) }], assumed: false, unnamed: false }
  const heads = reading.header?.columns ?? []
  if (own.includes('natural-person')) return { heads: plain, assumed: heads.length === 0, unnamed: false }
  const named = heads.filter((head) => head.column !== null && own.includes(head.column))
  if (named.length === 0) return assumedColumns(reading, plain)
  const broken =
    !run.positional && reading.row.form !== '2008' && (named.length < heads.length || heads.length !== own.length)
  if (broken && reading.values.length === own.length) return assumedColumns(reading, plain)
  if (heads.length === own.length && named.length < heads.length) {
    const fits = heads.every((head, at) => head.column === null || head.column === own[at])
    if (fits)
      return { heads: heads.map((head, at) => ({ ...head, column: own[at] ?? null })), assumed: false, unnamed: false }
  }
  const heading = heads.map((head) =>
    head.column !== null && own.includes(head.column) ? head : { ...head, column: null },
  )
  return { heads: heading, assumed: false, unnamed: named.length < heads.length }
}

/**
 * Without heads the form's own order holds; the local forms of 2008 print any of their columns, so only one is certain,
 * and a single head of values (数量) says that there is no other.
 */
const assumedColumns = (
  reading: RowReading,
  plain: readonly HeaderColumn[],
): { readonly heads: readonly HeaderColumn[]; readonly assumed: boolean; readonly unnamed: boolean } =>
  reading.row.form === '2008'
    ? { heads: plain.slice(0, 1), assumed: !hasOneValueHead(reading), unnamed: false }
    : { heads: plain, assumed: true, unnamed: false }

const hasOneValueHead = ({ header }: RowReading): boolean =>
  header?.columns.length === 1 && VALUE_HEADERS.has(header.columns[0]?.key ?? '')

const singleUnit = (reading: RowReading): Unit | null => reading.header?.columns.at(-1)?.unit ?? null

/** What all rows of one table share. */
export interface TableShape {
  readonly run: TokenRun
  readonly grid: GridColumns
  readonly side: BlankSide
  /** Every row prints its code of the form before its values. */
  readonly codes: boolean
  /** A stream without heads, some rows of which show more than one figure: where only one stands, a blank is gone. */
  readonly several: boolean
}

/** Gives each cell after a label its column, or says that the cells cannot be told apart. */
export const assignValues = (reading: RowReading, shape: TableShape): Assignment => {
  const { run, grid, codes, several } = shape
  const { heads: printedHeads, assumed } = columnsOf(reading, run)
  const heads = withoutRemarks(printedHeads, reading.values.length)
  let tokens = reading.values
  if (tokens.length === 0) {
    if (reading.cut || run.positional || !reading.followed) return { kind: 'nothing' }
    return { kind: 'blank', columns: heads.map((head) => head.column) }
  }
  if (run.kind === 'text' && tokens.some((token) => hasGap(token.text))) return { kind: 'mismatch' }
  const byGrid = grid(reading, tokens)
  if (byGrid !== null) return { kind: 'assigned', values: byGrid, assumed: false, dropped: [] }
  const named = flattened(heads, ({ column }) => (column === null ? [] : [column]))
  if (named.length > new Set(named).size) return repeatedHeads(heads, tokens)
  const beside = underSeveral(reading, shape, tokens)
  if (beside !== null) return beside
  tokens = withoutCompanions(reading, { run, codes }, tokens, heads.length)
  // of a local form without heads the one filled cell of several may be of any column
  const lone = several || (tokens.length > heads.length && tokens[0]?.text === '')
  if (assumed && lone && reading.row.form === '2008')
    return isBlank(tokens) ? { kind: 'nothing' } : { kind: 'mismatch' }
  const fitted = cellsUnder(reading, shape, tokens, heads.length)
  return fitted === null
    ? { kind: reading.cut ? 'nothing' : 'mismatch' }
    : underHeads(heads, fitted, { assumed, single: reading.row.columns.length === 0 })
}

/** A row of one value under several heads, a cell each: the cell below the year's own head, or nothing certain. */
const underSeveral = (
  reading: RowReading,
  { run, codes }: Pick<TableShape, 'run' | 'codes'>,
  given: readonly Token[],
): Assignment | null => {
  const heads = severalHeads(reading, run)
  const tokens = heads === null ? [] : withoutCompanions(reading, { run, codes }, given, heads.length)
  if (heads === null || tokens.length !== heads.length) return null
  const at = headOfYear(heads)
  const token = at === null ? undefined : tokens[at]
  if (token !== undefined)
    return {
      kind: 'assigned',
      values: [{ column: null, token, unit: heads[at ?? 0]?.unit ?? null }],
      assumed: false,
      dropped: [],
    }
  return isBlank(tokens) ? { kind: 'nothing' } : { kind: 'mismatch' }
}

/** Columns read from the grid itself, where every value stands under a head; null where the grid does not tell. */
export type GridColumns = (reading: RowReading, tokens: readonly Token[]) => readonly AssignedValue[] | null

/** Drops the blank or dash of a unit column, a code before the values and the running number of the next row. */
const withoutCompanions = (
  reading: RowReading,
  { run, codes }: Pick<TableShape, 'run' | 'codes'>,
  values: readonly Token[],
  expected: number,
): readonly Token[] => {
  const { header } = reading
  let tokens = values
  const exceeds = (): boolean => tokens.length > expected
  if (run.positional && !reading.unitFirst && header?.unitColumn === true && exceeds() && isNoUnit(tokens[0]))
    tokens = tokens.slice(1)
  tokens = withoutCode(reading, { run, codes }, tokens, exceeds())
  // in a stream the running number of the next row follows each row; without it a blank may hide before it
  if (header?.serial === true && !run.rows && run.tokens.at(-1) !== tokens.at(-1))
    return isNumber(tokens.at(-1)) && tokens.length === expected + 1 ? tokens.slice(0, -1) : []
  return tokens
}

const withoutCode = (
  reading: RowReading,
  { run, codes }: Pick<TableShape, 'run' | 'codes'>,
  tokens: readonly Token[],
  exceeds: boolean,
): readonly Token[] => {
  const own = isOwnCode(reading, tokens[0])
  // a row without its code in a table of codes may have lost any cell
  if (codes && /^\d{2}$/u.test(reading.row.ordinal)) return own ? tokens.slice(1) : []
  const column = reading.header?.code === true && run.rows
  return (column && (own || exceeds)) || (exceeds && own) ? tokens.slice(1) : tokens
}

const isNumber = (token: Token | undefined): boolean => token !== undefined && /^\d{1,3}$/u.test(token.text)
const isNoUnit = (token: Token | undefined): boolean =>
  token !== undefined && (!token.figure || /^[—-]{1,4}$/u.test(token.text))

const isOwnCode = (reading: RowReading, token: Token | undefined): boolean =>
  /^\d{2}$/u.test(reading.row.ordinal) && token?.text === reading.row.ordinal

const FEWEST_CODES = 3

/** Whether a table prints the codes of the form (01, 02 …): most of its rows begin with their own, at least three. */
export const printsCodes = (readings: readonly RowReading[]): boolean => {
  const coded = readings.filter(({ row, values }) => /^\d{2}$/u.test(row.ordinal) && values.length > 0)
  const own = coded.filter((reading) =>
    isOwnCode(
      reading,
      reading.values.find(({ text }) => text !== ''),
    ),
  )
  return own.length >= FEWEST_CODES && own.length * 4 >= coded.length * 3
}

/** Whether rows of a stream show more than one figure each, so that a single one may be of any column. */
export const showsSeveral = (readings: readonly RowReading[], run: TokenRun, codes: boolean): boolean =>
  !run.positional &&
  readings.some((reading) => withoutCompanions(reading, { run, codes }, reading.values, 1).filter(isFigure).length > 1)

const isFigure = (token: Token): boolean => token.figure

/** On which side of the values left-over blank cells stand in this table. */
export type BlankSide = 'after' | 'before' | null

/** The side on which all rows of a table that tell at all have their left-over blanks. */
export const blankSide = (readings: readonly RowReading[], run: TokenRun, codes: boolean): BlankSide => {
  let side: BlankSide = null
  for (const reading of readings) {
    const expected = columnsOf(reading, run).heads.length
    const tokens = withoutCompanions(reading, { run, codes }, reading.values, expected)
    const here = expected > 1 && tokens.length > expected ? sideOf(tokens, expected) : null
    if (here === null) continue
    if (side !== null && side !== here) return null
    side = here
  }
  return side
}

/** The blanks of the block's own header tell where no row does. */
const headerSide = ({ header }: RowReading): BlankSide =>
  header === null || header.blankAfter === header.blankBefore ? null : header.blankAfter ? 'after' : 'before'

/** Where the rows and the header of a block speak of different sides, neither is certain. */
const agreedSide = (rows: BlankSide, header: BlankSide): BlankSide =>
  rows !== null && header !== null && rows !== header ? null : (rows ?? header)

const sideOf = (tokens: readonly Token[], expected: number): BlankSide => {
  const after = tokens.slice(expected).every((token) => token.text === '')
  const before = tokens.slice(0, tokens.length - expected).every((token) => token.text === '')
  return after === before ? null : after ? 'after' : 'before'
}

/** The cells that stand under as many heads, spans and left-over blanks left out; null where they cannot be told. */
const cellsUnder = (
  reading: RowReading,
  { run, side }: Pick<TableShape, 'run' | 'side'>,
  tokens: readonly Token[],
  expected: number,
): readonly Token[] | null =>
  run.rows && isSpanned(reading, tokens.length - expected)
    ? withoutSpans(tokens, expected)
    : fit(tokens, expected, agreedSide(side, headerSide(reading)))

/** 信息内容 | 采购项目数量 | | 采购总金额: a span left a blank between the heads, and a row has as many cells or more than they are. */
const isSpanned = ({ row, header }: RowReading, extra: number): boolean =>
  extra > 0 && header?.blankBetween === true && !row.columns.includes('natural-person')

/** 政府集中采购 | 17 | | 65元: with a figure for each head the blanks are those of spans; which they are cannot be told otherwise. */
const withoutSpans = (tokens: readonly Token[], expected: number): readonly Token[] | null => {
  const filled = tokens.filter((token) => token.text !== '')
  return filled.length === expected ? filled : null
}

/** Exactly as many cells as columns, not counting blanks left over at one end. */
const fit = (tokens: readonly Token[], expected: number, usual: BlankSide): readonly Token[] | null => {
  if (tokens.length === expected) return tokens
  if (tokens.length < expected) return null
  const filled = tokens.filter((token) => token.text !== '')
  if (filled.length === 0) return tokens.slice(0, expected)
  if (expected === 1) return filled.length === 1 ? filled : null
  const extra = tokens.length - expected
  const after = tokens.slice(expected).every((token) => token.text === '')
  const before = tokens.slice(0, extra).every((token) => token.text === '')
  if (!after && !before) return null
  const side = after && before ? usual : after ? 'after' : 'before'
  if (side === null) return null
  return side === 'after' ? tokens.slice(0, expected) : tokens.slice(extra)
}
