import type { NormalParagraph } from '../normal-document'
import { isValueLike, parseUnit } from './cell-content'
import { isRowKey, isStartOfRowKey } from './form-grammar'
import { labelKey } from './label-key'
import { isSpacedRow } from './line-kind'
import type { Piece } from './spaced-pieces'
import { spacedPieces } from './spaced-pieces'

/** A line of a flattened table: the words before its figures, and the figures. */
interface PartedLine {
  readonly line: NormalParagraph
  readonly words: readonly string[]
  readonly figures: readonly Piece[]
}

/** A row whose label runs over several lines, its figures in one of them. */
export interface WrappedRow {
  /** Lines from the first to the last word of the label. */
  readonly lines: readonly NormalParagraph[]
  /** The whole label in normalised spelling. */
  readonly label: string
  /** The line with the figures. */
  readonly filled: NormalParagraph
  readonly figures: readonly Piece[]
}

/** A narrow column of labels breaks the longest one of part 三 (38 characters) into this many lines. */
const MOST_LINES = 10
/** A label this short is not broken; beside it stand words that could be any. */
const SHORTEST_KEY = 4
/** `（三⏎）不⏎予公⏎开`: words of the label over a group of rows, between those of a row's own. */
const LONGEST_BESIDE = 4

/**
 * Lines of a flattened table with the rows put together again whose labels a narrow column broke: the figures stand
 * beside the last line of the label, beside another, or in a line of their own between two of them.
 *
 * ```
 * 5.要求行政机关确认或             （三 3.危及“三安全一稳
 * 重新出具已获取信息 2 0 0 0 0 0 2       819 1371 2 0 502 669 3363
 *                                  ）不 定”
 * ```
 *
 * A row is put together only where words of neighbouring lines are together a label of a form, letter for letter, and
 * no line between them has other figures.
 */
export const withWholeLabels = (lines: readonly NormalParagraph[]): readonly (NormalParagraph | WrappedRow)[] => {
  const parted = lines.map(partedLine)
  const result: (NormalParagraph | WrappedRow)[] = []
  let done = 0
  for (let at = 0; at < parted.length; at += 1) {
    const found = (parted[at]?.figures.length ?? 0) > 0 ? rowAround(parted, at, done) : null
    if (found === null) continue
    result.push(...lines.slice(done, found.from), found.row)
    done = found.to + 1
    at = found.to
  }
  return [...result, ...lines.slice(done)]
}

/** A line that is a whole row has neither words to join nor figures to give. */
const partedLine = (line: NormalParagraph): PartedLine => {
  const pieces = spacedPieces(line.normal)
  const value = pieces.findIndex(({ text }) => isValueLike(text))
  const at = value > 0 && parseUnit(pieces[value - 1]?.text ?? '') !== null ? value - 1 : value
  const figures = at < 0 ? [] : pieces.slice(at)
  const words = pieces.slice(0, at < 0 ? pieces.length : at).map(({ text }) => text)
  if (words.length > 0 && isSpacedRow(pieces) && !isOpen(words.join(''))) return { line, words: [], figures: [] }
  return figures.every(({ text }) => isValueLike(text) || parseUnit(text) !== null)
    ? { line, words, figures }
    : { line, words: [], figures: [] }
}

interface Found {
  readonly row: WrappedRow
  readonly from: number
  readonly to: number
}

/** The fewest lines around the figures at `at` whose words are a label; lines before `done` belong to another row. */
const rowAround = (parted: readonly PartedLine[], at: number, done: number): Found | null => {
  const filled = parted[at]
  if (filled === undefined) return null
  if (filled.words.length === 0 && isUnit(parted[at - 1])) return rowAboveUnit(parted, at - 1, done)
  const first = reach(parted, at, -1, done)
  const last = reach(parted, at, 1, done)
  // figures alone follow the words they belong to
  const nearest = filled.words.length === 0 ? at - 1 : at
  for (let to = at; to <= last; to += 1) {
    for (let from = nearest; from >= Math.max(first, to - MOST_LINES + 1); from -= 1) {
      const label = labelIn(parted.slice(from, to + 1))
      if (label === null) continue
      const end = isOpen(label) ? closingLine(parted, to, last) : to
      const lines = parted.slice(from, end + 1).map(({ line }) => line)
      return { row: { lines, label, filled: filled.line, figures: filled.figures }, from, to: end }
    }
  }
  return null
}

const isUnit = (line: PartedLine | undefined): boolean =>
  line?.words.length === 1 && line.figures.length === 0 && parseUnit(line.words[0] ?? '') !== null

/** 依申请公开信息⏎收取的费用⏎元⏎250: unit and figure stay lines of their own. */
const rowAboveUnit = (parted: readonly PartedLine[], unit: number, done: number): Found | null => {
  const to = unit - 1
  for (let from = to - 1; from >= Math.max(reach(parted, unit, -1, done), unit - MOST_LINES); from -= 1) {
    const rows = parted.slice(from, unit)
    const [label, last] = [labelIn(rows), rows.at(-1)]
    if (label !== null && last !== undefined)
      return { row: { lines: rows.map(({ line }) => line), label, filled: last.line, figures: [] }, from, to }
  }
  return null
}

/** `（不同渠道和方式公开相同`: a remark that goes on in the next line. */
const isOpen = (label: string): boolean => label.lastIndexOf('(') > label.lastIndexOf(')')

/** The line that ends the remark, which is no prose of its own; `to` where none does. */
const closingLine = (parted: readonly PartedLine[], to: number, last: number): number => {
  for (let next = to + 1; next <= last; next += 1)
    if (parted[next]?.words.some((word) => word.includes(')')) === true) return next
  return to
}

/** How far words without figures go on from a line in one direction. */
const reach = (parted: readonly PartedLine[], at: number, step: 1 | -1, done: number): number => {
  let end = at
  for (let next = at + step; Math.abs(next - at) < MOST_LINES && next >= done; next += step) {
    const line = parted[next]
    if (line === undefined || line.words.length === 0 || line.figures.length > 0) break
    end = next
  }
  return end
}

/** The label that begins in the first and ends in the last of these lines; null where their words are none. */
const labelIn = (lines: readonly PartedLine[]): string | null => {
  const [first, ...others] = lines
  const following = others.flatMap(({ words }) => words)
  for (const start of first?.words.keys() ?? []) {
    const label = joined([...(first?.words.slice(start) ?? []), ...following])
    if (label !== null) return label
  }
  return null
}

const joined = (words: readonly string[]): string | null => {
  let label = words[0] ?? ''
  let key = labelKey(label)
  if (!isStartOfRowKey(key)) return null
  for (const word of words.slice(1)) {
    const longer = labelKey(label + word)
    const beside = word.length <= LONGEST_BESIDE
    if (isStartOfRowKey(longer) && !(beside && longer === key)) {
      label += word
      key = longer
    } else if (!beside) return null
  }
  return key.length >= SHORTEST_KEY && isRowKey(key) ? label : null
}
