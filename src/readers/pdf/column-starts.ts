import type { TextRun } from './geometry'

/** Lines on which a text begins at the same place before that is told to be a column, and lines with a figure there. */
const FEWEST = 3
const FEWEST_FIGURES = 4
/** Points by which places of one column differ. */
const SAME = 1
const FIGURE = /^[\d.,%]{1,12}$/u

/** Runs of a line from left to right, with the gap before each in parts of the type. */
export interface SpacedRun {
  readonly run: TextRun
  readonly gap: number
}

type Anchor = readonly [kind: 'text' | 'left' | 'middle' | 'right', at: number]

/** What is the same for runs below each other: where they begin; for figures also their middle or their end. */
const anchorsOf = ({ text, left, right }: TextRun): readonly Anchor[] =>
  FIGURE.test(text.trim())
    ? [
        ['left', left],
        ['middle', (left + right) / 2],
        ['right', right],
      ]
    : [['text', left]]

/** Programs part Han characters from digits and letters by themselves. */
const isAutomatic = (before: TextRun | undefined, { text }: TextRun): boolean =>
  before !== undefined && !FIGURE.test(text.trim()) && (/[\w%]$/u.test(before.text) || /^\w/u.test(text))

/** Gaps in parts of the type, from the narrowest that parts anything to one that only columns have. */
interface Gaps {
  readonly gap: number
  readonly wide: number
  readonly column: number
}

/**
 * Tells which runs begin a column though the gap before them is no wider than one between words: on several lines runs that
 * are parted from what stands before them begin, have their middle or end at the same place; a figure of a row that is in
 * columns already needs only one other above or below it that nothing but its column can have put there.
 */
export const columnStarts = (
  lines: readonly (readonly SpacedRun[])[],
  { gap: least, wide, column }: Gaps,
): ((run: TextRun) => boolean) => {
  const begun = anchorCounts(lines, (line, at) => {
    const { run, gap = 0 } = line[at] ?? {}
    return run !== undefined && (gap > wide || (gap > least && !isAutomatic(line[at - 1]?.run, run)))
  })
  const inColumns = lines.filter((line) => line.slice(1).some(({ gap }) => gap > column))
  const apart = anchorCounts(inColumns, (line, at) => at > 0 && (line[at]?.gap ?? 0) > column)
  const rows = new Set(inColumns.flatMap((line) => line.map(({ run }) => run.base)))
  return (run) =>
    anchorsOf(run).some(
      (anchor) =>
        begun(anchor) >= (anchor[0] === 'text' ? FEWEST : FEWEST_FIGURES) ||
        (anchor[0] !== 'text' && rows.has(run.base) && apart(anchor) > 0),
    )
}

/** On how many lines a run that is meant has such a place. */
const anchorCounts = (
  lines: readonly (readonly SpacedRun[])[],
  isMeant: (line: readonly SpacedRun[], at: number) => boolean,
): ((anchor: Anchor) => number) => {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const meant = line.flatMap(({ run }, at) => (isMeant(line, at) ? anchorsOf(run) : []))
    for (const key of new Set(meant.map(([kind, at]) => `${kind} ${Math.round(at)}`)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return ([kind, at]) =>
    [-SAME, 0, SAME].reduce((sum, step) => sum + (counts.get(`${kind} ${Math.round(at + step)}`) ?? 0), 0)
}
