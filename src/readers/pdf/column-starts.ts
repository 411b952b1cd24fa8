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

/**
 * Tells which runs begin a column though the gap before them is no wider than one between words: on several lines runs that
 * are parted from what stands before them begin, have their middle or end at the same place.
 */
export const columnStarts = (
  lines: readonly (readonly SpacedRun[])[],
  { gap: least, wide }: { readonly gap: number; readonly wide: number },
): ((run: TextRun) => boolean) => {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const begun = line.flatMap(({ run, gap }, at) =>
      gap > wide || (gap > least && !isAutomatic(line[at - 1]?.run, run)) ? anchorsOf(run) : [],
    )
    for (const key of new Set(begun.map(([kind, at]) => `${kind} ${Math.round(at)}`)))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const near = ([kind, at]: Anchor): number =>
    [-SAME, 0, SAME].reduce((sum, step) => sum + (counts.get(`${kind} ${Math.round(at + step)}`) ?? 0), 0)
  return (run) => anchorsOf(run).some((anchor) => near(anchor) >= (anchor[0] === 'text' ? FEWEST : FEWEST_FIGURES))
}
