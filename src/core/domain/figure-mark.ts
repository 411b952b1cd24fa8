/**
 * How a figure stands in its source. The first six have a value: `printed` as printed; `derived` worked out from printed
 * numbers; `approx` printed with 余, 约, 近; `corrected` put by a person in the place of what was read; `approximate-join`
 * a change across an approximate join; `earlier` stated before and since restated. The others have none, and never are 0.
 */
export const FIGURE_MARKS = [
  'printed',
  'derived',
  'approx',
  'corrected',
  'approximate-join',
  'earlier',
  'blank',
  'dash',
  'not-applicable',
  'unreadable',
  'missing',
  'not-comparable',
] as const
export type FigureMark = (typeof FIGURE_MARKS)[number]
