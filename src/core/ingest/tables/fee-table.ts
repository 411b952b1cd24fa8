import { flattened } from '../flattened'
import type { FormId, IndicatorId } from '../../domain/catalogue'
import { formRow } from '../../domain/catalogue-index'
import type { Cell } from '../../domain/cell'
import { cellOf } from './cells-of'
import { FEE_HEADS } from './form-grammar'
import { headUnit } from './header'
import { isRunTogether, onlyWay } from './parted-digits'
import { partedTokens } from './run-together'
import type { Token, TokenRun } from './token'

/** The table 信息处理费收取情况 of a run: its cells, and the run without it. */
interface FeeTable {
  readonly cells: readonly Cell[]
  readonly blocks: readonly number[]
  readonly rest: TokenRun
}

/** The runs of a document without its tables 信息处理费收取情况, and what those hold. */
interface WithoutFeeTables {
  readonly runs: readonly TokenRun[]
  readonly cells: readonly Cell[]
  readonly blocks: readonly number[]
}

interface Head {
  readonly indicator: IndicatorId
  readonly token: Token
  readonly at: number
}

/** Figures in the order of the heads, and where the table ends. */
interface Figures {
  readonly values: readonly Token[]
  readonly to: number
}

const WIDTH = 3
const TITLE = /^(?:政府信息公开)?信息处理费(?:收取|收费)?(?:情况)?$/u

/**
 * 通知收取件数, 通知收取金额 and 实际收取金额, each once in a run: three heads with a row of figures below them (behind the name
 * of the table, if that stands at its side), or each with its figure beside it. Null where there are no such heads, or
 * figures are lacking that nothing says are blank.
 */
const feeTable = (form: FormId, run: TokenRun): FeeTable | null => {
  const heads = flattened(run.tokens, (token, at): Head[] => {
    const indicator = FEE_HEADS.get(token.key)
    return indicator === undefined ? [] : [{ indicator, token, at }]
  })
  const [first] = heads
  if (first === undefined || heads.length !== WIDTH || new Set(heads.map(({ indicator }) => indicator)).size < WIDTH)
    return null
  const { values, to } = besideHeads(run, heads) ?? belowHeads(run, heads)
  if (values.length < WIDTH || !values.every((token) => token.figure || (run.positional && token.text === '')))
    return null
  return {
    cells: heads.flatMap((head, at) => cellFor(form, head, values[at])),
    blocks: run.tokens.slice(first.at, to).map(({ place }) => place.block),
    rest: { ...run, tokens: run.tokens.filter((_token, at) => at < first.at || at >= to) },
  }
}

/** Takes those tables out of the runs, whose other labels stand beside their figures. */
export const withoutFeeTables = (form: FormId, runs: readonly TokenRun[]): WithoutFeeTables => {
  const tables = runs.map((run) => ({ run, fees: feeTable(form, run) }))
  return {
    runs: tables.map(({ run, fees }) => fees?.rest ?? run),
    cells: tables.flatMap(({ fees }) => fees?.cells ?? []),
    blocks: tables.flatMap(({ fees }) => fees?.blocks ?? []),
  }
}

const inSteps = (heads: readonly Head[], step: number): boolean =>
  heads.every(({ at }, index) => at === (heads[0]?.at ?? 0) + index * step)

const besideHeads = ({ tokens }: TokenRun, heads: readonly Head[]): Figures | null =>
  inSteps(heads, 2)
    ? { values: heads.flatMap(({ at }) => tokens[at + 1] ?? []), to: (heads.at(-1)?.at ?? 0) + 2 }
    : null

const belowHeads = (run: TokenRun, heads: readonly Head[]): Figures => {
  const behind = (heads.at(-1)?.at ?? 0) + 1
  if (!inSteps(heads, 1)) return { values: [], to: behind }
  const inOneRow = run.rows && heads[1]?.token.rowStart === false
  return inOneRow ? nextRow(run, heads[0]?.at ?? 0, behind) : nextFigures(run, behind)
}

/** The row below: as far from its start as the heads from theirs, or all of it where the name beside it spans both rows. */
const nextRow = ({ tokens }: TokenRun, first: number, behind: number): Figures => {
  const start = tokens.findIndex(({ rowStart }, at) => rowStart && at >= behind)
  if (start < 0) return { values: [], to: behind }
  const end = tokens.findIndex(({ rowStart }, at) => rowStart && at > start)
  const row = tokens.slice(start, end < 0 ? tokens.length : end)
  const before = tokens
    .slice(0, first + 1)
    .reverse()
    .findIndex(({ rowStart }) => rowStart)
  const from = row.length >= before + WIDTH ? before : 0
  return { values: row.slice(from, from + WIDTH), to: start + row.length }
}

/** The figures next in a stream; digits that lost what parted them where one way only parts them (000). */
const nextFigures = ({ tokens }: TokenRun, behind: number): Figures => {
  const from = TITLE.test(tokens[behind]?.key ?? '') ? behind + 1 : behind
  const values = tokens.slice(from, from + WIDTH)
  const [whole] = values
  if (whole === undefined || values[1]?.figure === true || !isRunTogether([whole.text], WIDTH))
    return { values, to: from + WIDTH }
  return { values: partedTokens([whole], onlyWay([whole.text], WIDTH) ?? []), to: from + 1 }
}

const cellFor = (form: FormId, { indicator, token }: Head, value: Token | undefined): readonly Cell[] => {
  const row = formRow(form, indicator)
  return row === undefined || value === undefined
    ? []
    : [cellOf({ row, column: null, unit: headUnit(token.text), by: 'label' }, value)]
}
