import { flattened } from '../flattened'
import { printedRange } from '../../text/normalize'
import type { NormalParagraph } from '../normal-document'
import { isValueLike } from './cell-content'
import { gluedPieces } from './glued-pieces'
import { isCellText, isSpacedRow } from './line-kind'
import type { Piece, PipeStyle } from './spaced-pieces'
import { pipedPieces, spacedPieces, tabbedPieces } from './spaced-pieces'
import type { Token, TokenRun } from './token'
import { tokenOf } from './token'
import type { WrappedRow } from './wrapped-labels'
import { withWholeLabels } from './wrapped-labels'

/** A trailing pipe, or a cut that took it. */
const OUTER_END = /(?:\||…|\])$/u
/** Two cells of a line that are not blank. */
const SEVERAL_CELLS = /[^|\s][^|]*\|(?:[|\s]*)[^|\s]/u
const RULE_ROW = /^[|\s:]*-{2,}[|\s:-]*$/u

const pieceToken = (line: NormalParagraph, piece: Piece, rowStart: boolean): Token => {
  const range = printedRange(line.normal, piece.start, Math.max(piece.start, piece.end))
  const slice = line.normal.printed.slice(range.start, range.end)
  const lead = slice.length - slice.trimStart().length
  const printed = slice.trim()
  const start = range.start + lead
  return tokenOf(piece.text, printed, { block: line.block, start, end: start + printed.length }, rowStart)
}

const whole = (line: NormalParagraph): Piece => ({ text: line.normal.text, start: 0, end: line.normal.text.length })

const hasPipe = (line: NormalParagraph): boolean => line.normal.text.includes('|')

/** Turns the lines of a flattened table into its cells, whichever way it was flattened. */
export const linesRun = (lines: readonly NormalParagraph[], year: number | null): TokenRun => {
  const piped = lines.filter(hasPipe)
  const blocks = piped.map((line) => line.block)
  const rowsRun = (tokens: readonly Token[]): TokenRun => ({
    kind: 'text',
    tokens,
    rows: true,
    positional: true,
    blocks,
    table: null,
    year,
  })
  if (piped.length === 0)
    return isTabbed(lines)
      ? rowsRun(flattened(lines, tabbedTokens))
      : { kind: 'text', ...plainRun(lines), rows: false, positional: false, table: null, year }
  const style = {
    leading: piped.every((line) => line.normal.text.startsWith('|')),
    trailing: piped.every((line) => OUTER_END.test(line.normal.text)),
  }
  return piped.some((line) => SEVERAL_CELLS.test(line.normal.text))
    ? rowsRun(flattened(lines, (line) => rowTokens(line, style)))
    : { kind: 'text', tokens: streamTokens(lines), rows: false, positional: true, blocks, table: null, year }
}

/** Rows copied from a page part their cells by tabs, and a blank cell leaves two of them. */
const isTabbed = (lines: readonly NormalParagraph[]): boolean => {
  const spaced = lines.filter((line) => isSpacedRow(spacedPieces(line.normal)))
  return spaced.length > 1 && spaced.every((line) => line.normal.printed.trim().includes('\t'))
}

const tabbedTokens = (line: NormalParagraph): readonly Token[] =>
  tabbedPieces(line.normal).map((piece, index) => pieceToken(line, piece, index === 0))

/** Cells of one line of column heads. */
export const lineCells = (line: NormalParagraph): readonly Token[] =>
  spacedPieces(line.normal).map((piece, index) => pieceToken(line, piece, index === 0))

/** `规章 | 0 | 0 |`: the line is the row. */
const rowTokens = (line: NormalParagraph, style: PipeStyle): readonly Token[] => {
  if (RULE_ROW.test(line.normal.text)) return []
  return piecesOfRow(line, style).map((piece, index) => pieceToken(line, piece, index === 0))
}

const piecesOfRow = (line: NormalParagraph, style: PipeStyle): readonly Piece[] => {
  const pieces = hasPipe(line) ? pipedPieces(line.normal, style) : spacedPieces(line.normal)
  return pieces.length > 0 && (hasPipe(line) || isSpacedRow(pieces)) ? pieces : [whole(line)]
}

/** Tokens of lines without pipes; all lines of a label put together belong to the table. */
const plainRun = (lines: readonly NormalParagraph[]): Pick<TokenRun, 'tokens' | 'blocks'> => {
  const whole = withWholeLabels(lines)
  return {
    tokens: flattened(whole, (line) => ('label' in line ? wrappedTokens(line) : plainTokens(line))),
    blocks: flattened(whole, (line) => ('label' in line ? line.lines.map(({ block }) => block) : [])),
  }
}

const wrappedTokens = ({ lines, label, filled, figures }: WrappedRow): readonly Token[] => {
  const printed = lines[0]?.normal.printed ?? ''
  const start = printed.length - printed.trimStart().length
  const place = { block: lines[0]?.block ?? filled.block, start, end: printed.trimEnd().length }
  return [tokenOf(label, printed.trim(), place, false), ...figures.map((piece) => pieceToken(filled, piece, false))]
}

/** One cell a line, or a row with its cells parted by spaces. */
const plainTokens = (line: NormalParagraph): readonly Token[] => {
  const spaced = spacedPieces(line.normal)
  if (isSpacedRow(spaced) || endsInFigures(spaced)) return spaced.map((cell) => pieceToken(line, cell, false))
  return (gluedPieces(line.normal) ?? [whole(line)]).map((piece) => pieceToken(line, piece, false))
}

/** Three figures at the end are cells, whatever the words before them are. */
const FEWEST_FIGURES = 3
const endsInFigures = (pieces: readonly Piece[]): boolean =>
  pieces.length > FEWEST_FIGURES && pieces.slice(-FEWEST_FIGURES).every(({ text }) => isValueLike(text))

/** Where every blank cell has a line of its own (`|`), a line of several pipes stands for the span of the cell before it. */
const withoutLostSpans = (lines: readonly NormalParagraph[]): readonly NormalParagraph[] =>
  lines.some((line) => line.normal.text === '|') ? lines.filter((line) => !/^\|{2,}$/u.test(line.normal.text)) : lines

/**
 * `规章 |⏎0 |⏎0 |` or `规章⏎|⏎0⏎|`: only the pipes part the cells. A cell may run over several lines, but a line that is
 * a cell of its own is not joined to the next.
 */
const streamTokens = (given: readonly NormalParagraph[]): readonly Token[] => {
  const lines = withoutLostSpans(given)
  const tokens: Token[] = []
  let open: Token | null = null
  for (const line of lines) {
    const pieces = cellsBetweenPipes(line)
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        if (open !== null) tokens.push(open)
        else tokens.push(pieceToken(line, { text: '', start: piece.start, end: piece.start }, false))
        open = null
      }
      if (piece.text === '') continue
      const token = pieceToken(line, piece, false)
      if (open === null) open = token
      else {
        const joined = tokenOf(open.text + token.text, `${open.printed}${token.printed}`, open.place, false)
        const join: boolean = isJoinable(open, token) && (isCellText(joined.text) || !isEitherCell(open, token))
        if (!join) tokens.push(open)
        open = join ? joined : token
      }
    }
  }
  if (open !== null) tokens.push(open)
  return tokens
}

const isJoinable = (open: Token, token: Token): boolean => !open.figure && !token.figure
const isEitherCell = (open: Token, token: Token): boolean => isCellText(open.text) || isCellText(token.text)

const cellsBetweenPipes = (line: NormalParagraph): readonly Piece[] => {
  let start = 0
  return line.normal.text.split('|').map((cell) => {
    const piece = { text: cell.trim(), start, end: start + cell.length }
    start += cell.length + 1
    return piece
  })
}
