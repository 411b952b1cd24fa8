/**
 * A figure with a value: `printed` as printed; `derived` worked out from printed numbers; `approx` printed with 余, 约, 近;
 * `corrected` put by a person in the place of what was read; `approximate-join` a change across an approximate join;
 * `earlier` stated before and since restated.
 */
const VALUE_MARKS = ['printed', 'derived', 'approx', 'corrected', 'approximate-join', 'earlier'] as const

/** Why a figure has no value; it never is 0. */
const GAP_MARKS = ['blank', 'dash', 'not-applicable', 'unreadable', 'missing', 'not-comparable'] as const

/** How a figure stands in its source. */
export const FIGURE_MARKS = [...VALUE_MARKS, ...GAP_MARKS] as const
export type FigureMark = (typeof FIGURE_MARKS)[number]

const GAPS: ReadonlySet<FigureMark> = new Set(GAP_MARKS)

/** Whether a figure with this mark has no value. */
export const isGap = (mark: FigureMark): boolean => GAPS.has(mark)
