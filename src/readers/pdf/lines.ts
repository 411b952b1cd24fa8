import type { SpacedRun } from './column-starts'
import { columnStarts } from './column-starts'
import type { TextRun } from './geometry'

/** Part of a line with nothing wider in it than a space between words. */
export interface TextPiece {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Its own base line: on one line with it others may stand a little higher or lower. */
  readonly base: number
  /** Some of it cannot be seen. */
  readonly cut?: boolean
  /** The runs it is made of where gaps between them, no wider than between words, may be more. */
  readonly parts?: readonly TextPiece[]
}

/** Runs that stand on one base line, from left to right. */
export interface TextLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  readonly size: number
  /** Gaps in it that are wider than any between words. */
  readonly wideGaps: number
  /** From left to right. */
  readonly pieces: readonly TextPiece[]
}

/** Runs belong to one line where their base lines differ by less than this part of the type. */
const SAME_LINE = 0.5
/** A gap that is more than the space between two signs set tightly; digits on both sides of it are not one number. */
export const GAP = 0.15
/** Programs part Han characters and digits by a little; more than this was typed, or parts columns. */
const TYPED = 0.6
/** A gap between columns rather than words. */
const WIDE = 1.6
/** Signs of a line; one or two digits fill no cell, and with others below them may be two figures. */
export const LONG_LINE = 3
/** Some programs draw the figures of several columns as one run. */
const BETWEEN_DIGITS = /(?<=\d) (?=\d)/gu
/** Type smaller than this beside digits is the mark of a note. */
const SMALLER = 0.78
/** The same words this near are drawn twice, as bold or with a shadow. */
const DOUBLE = 0.2
/** Digits that lie over others by more are no part of the same number. */
const OVER = -0.3

/** 〓, what a Chinese typesetter puts where a sign is missing. Here: a figure stands that cannot be told, and is that of no cell. */
export const UNKNOWN = '\u3013'

/** Puts runs into lines from top to bottom. */
export const linesOf = (runs: readonly TextRun[]): readonly TextLine[] => {
  const rows: TextRun[][] = []
  for (const run of [...runs].sort((one, other) => one.base - other.base || one.left - other.left)) {
    const row = rows.at(-1)
    const last = row?.[0]
    if (row !== undefined && last !== undefined && run.base - last.base < SAME_LINE * Math.max(run.size, last.size))
      row.push(run)
    else rows.push([run])
  }
  const lines = rows.map((row) => withoutDoubles(row.sort((one, other) => one.left - other.left)))
  const starts = columnStarts(lines.map(withGaps), { gap: GAP, wide: TYPED, column: WIDE })
  return lines.map((line) => joinRuns(line, starts))
}

const withGaps = (runs: readonly TextRun[]): readonly SpacedRun[] =>
  runs.map((run, at) => {
    const before = runs[at - 1]
    return { run, gap: before === undefined ? Number.POSITIVE_INFINITY : gapBefore(run, before) }
  })

const withoutDoubles = (runs: readonly TextRun[]): readonly TextRun[] =>
  runs.filter((run, at) => {
    const before = runs[at - 1]
    return before === undefined || before.text !== run.text || run.left - before.left >= DOUBLE * run.size
  })

const joinRuns = (runs: readonly TextRun[], starts: (run: TextRun) => boolean): TextLine => {
  const gaps = runs.slice(1).map((run, index) => gapBefore(run, runs[index] ?? run))
  const wideGaps = gaps.filter((gap) => gap > WIDE).length
  let text = ''
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]
    if (before !== undefined) text += space(before, run, { gap: gaps[index - 1] ?? 0, columns: wideGaps > 0 })
    text += wideGaps > 0 ? run.text.replaceAll(BETWEEN_DIGITS, '\t') : run.text
  }
  return {
    text: text.trim(),
    left: Math.min(...runs.map(({ left }) => left)),
    right: Math.max(...runs.map(({ right }) => right)),
    base: Math.max(...runs.map(({ base }) => base)),
    size: Math.max(...runs.map(({ size }) => size)),
    wideGaps,
    pieces: piecesOf(runs, starts),
  }
}

const piecesOf = (runs: readonly TextRun[], starts: (run: TextRun) => boolean): readonly TextPiece[] => {
  const pieces: (readonly TextPiece[])[] = []
  let before: TextRun | null = null
  for (const run of runs.flatMap(figuresApart).flatMap(wordsApart)) {
    const parts = pieces.at(-1)
    const gap = before === null ? 0 : gapBefore(run, before)
    const part = { text: run.text, left: run.left, right: run.right, base: run.base, cut: run.cut === true }
    if (before === null || parts === undefined || gap > TYPED || (gap > GAP && starts(run))) pieces.push([part])
    else if (gap > GAP)
      pieces[pieces.length - 1] = [...parts, { ...part, text: space(before, run, { gap, columns: false }) + run.text }]
    else
      pieces[pieces.length - 1] = [
        ...parts.slice(0, -1),
        ...asOnePiece(parts.slice(-1), part, space(before, run, { gap, columns: false })),
      ]
    before = run
  }
  return pieces.map((parts) => {
    const [first] = parts
    const trimmed = parts.map((part) => ({ ...part, text: part.text.trim() }))
    return {
      text: parts
        .map(({ text }) => text)
        .join('')
        .trim(),
      left: first?.left ?? 0,
      right: parts.at(-1)?.right ?? 0,
      base: first?.base ?? 0,
      cut: parts.some(({ cut }) => cut === true),
      ...(parts.length > 1 ? { parts: trimmed } : {}),
    }
  })
}

const asOnePiece = (last: readonly TextPiece[], next: TextPiece, between: string): readonly TextPiece[] =>
  last.map((piece) => ({
    text: piece.text + between + next.text,
    left: piece.left,
    right: next.right,
    base: piece.base,
    cut: piece.cut === true || next.cut === true,
  }))

/** A run of the figures of several columns as a run for each: figures are all as wide. */
const figuresApart = (run: TextRun): readonly TextRun[] => {
  const sign = (run.right - run.left) / run.text.length
  let left = run.left
  return run.text.split(BETWEEN_DIGITS).map((text) => {
    const part = { ...run, text, left, right: left + text.length * sign }
    left = part.right + sign
    return part
  })
}

/** Words of Han signs, which are all as wide as the type is high, with gaps between them. */
const WORDS = /^[\p{Script=Han}/（）]+(?: [\p{Script=Han}/（）]+){1,15}$/u
/** A unit behind a label with signs of other widths. */
const WITH_UNIT = /^(?<label>.+) (?<unit>\p{Script=Han}{1,4})$/u
const HALF = /[/]/gu

const widthOf = (text: string, size: number): number => (text.length - (text.match(HALF)?.length ?? 0) / 2) * size

/** Heads beside each other, or a label and its unit, that were drawn as one run; the gaps between heads are alike. */
const wordsApart = (run: TextRun): readonly TextRun[] => {
  if (!WORDS.test(run.text)) return unitApart(run)
  const words = run.text.split(' ')
  const filled = words.reduce((sum, word) => sum + widthOf(word, run.size), 0)
  const gap = (run.right - run.left - filled) / (words.length - 1)
  let left = run.left
  return words.map((text) => {
    const part = { ...run, text, left, right: left + widthOf(text, run.size) }
    left = part.right + gap
    return part
  })
}

const unitApart = (run: TextRun): readonly TextRun[] => {
  const { label, unit } = WITH_UNIT.exec(run.text)?.groups ?? {}
  if (label === undefined || unit === undefined) return [run]
  const left = run.right - widthOf(unit, run.size)
  return [
    { ...run, text: label, right: left - TYPED * run.size },
    { ...run, text: unit, left },
  ]
}

/** In parts of the type. */
const gapBefore = (run: TextRun, before: TextRun): number => (run.left - before.right) / Math.min(run.size, before.size)

const space = (
  before: TextRun,
  run: TextRun,
  { gap, columns }: { readonly gap: number; readonly columns: boolean },
): string => {
  if (gap > TYPED) return columns ? '\t' : ' '
  if (isNoteMark(before, run)) return ' '
  if (gap < OVER && /\d$/u.test(before.text) && /^\d/u.test(run.text)) return UNKNOWN
  return gap > GAP && /[a-z\d]$/iu.test(before.text) && /^[a-z\d]/iu.test(run.text) ? ' ' : ''
}

/** `5` with a small `1` beside it is five and a note, not fifty-one. */
const isNoteMark = (left: TextRun, right: TextRun): boolean =>
  Math.min(left.size, right.size) < SMALLER * Math.max(left.size, right.size) &&
  /\d$/u.test(left.text) &&
  /^\d/u.test(right.text)

/**
 * Text of lines that one was broken into. Digits on both sides of a break are one number only where the first line is long
 * and has no room for one more digit; else they stay apart, and nobody can take them for a figure.
 */
export const joinLines = (lines: readonly TextLine[], right: number): string => {
  let text = ''
  let before: TextLine | null = null
  for (const line of lines) {
    if (before !== null) text += separator(before, line, right)
    text += line.text
    before = line
  }
  return text
}

const separator = (before: TextLine, line: TextLine, right: number): string => {
  const digits = /[\d.,]$/u.test(before.text) && /^[\d.,]/u.test(line.text)
  if (digits) return before.text.length >= LONG_LINE && right - before.right < before.size ? '' : '\n'
  return /[a-z\d]$/iu.test(before.text) && /^[a-z\d]/iu.test(line.text) ? ' ' : ''
}
