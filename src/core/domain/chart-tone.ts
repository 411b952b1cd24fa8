/**
 * Colours of a chart by name: those of the design in their order; the seal red, kept for deaths; `open`: not decided yet,
 * drawn hollow; `plain`: of no kind of its own.
 */
export const CHART_TONES = [
  'series-1',
  'series-2',
  'series-3',
  'series-4',
  'series-5',
  'deaths',
  'open',
  'plain',
] as const
export type ChartTone = (typeof CHART_TONES)[number]
