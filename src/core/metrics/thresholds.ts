/**
 * Every threshold by which a sentence, a chart or a table chooses its words or withholds a number; no other module of
 * `metrics` has one of its own.
 */
export const THRESHOLDS = {
  /** Points a percentage may lie from a whole tenth and be called by it: 86.8 % is 近九成. */
  tenthWidth: 3.5,
  /** The same as a part of that tenth: 11.5 % is not 一成多. */
  tenthRelativeWidth: 0.1,
  /** Points a percentage may lie from a half, third, quarter … and be called by it: 25.4 % is 约四分之一. */
  fractionWidth: 0.5,
  /** Base under which a change has no percentage and rates are not ranked, unless the reader says otherwise. */
  smallBase: 30,
  /** Values under which a distribution has no median and quartiles: each of them would be one agency. */
  fewestForQuartiles: 5,
  /** Points a percentage may lie from the tenth a person writes (九成) and be said by it, and from one it nears (近九成). */
  captionTenth: 5,
  captionNearly: 5,
  /** The same for a written fraction (三分之一) and a written multiple (两倍). */
  captionFraction: 1,
  captionMultiple: 5,
  /** Agencies or figures a sentence names one by one; of more it names the most and the fewest, or none. */
  namedOneByOne: 4,
  /** Standard normal quantile of 97.5 %: intervals of rates are two-sided 95 % ones (Wilson). */
  intervalQuantile: 1.959963984540054,
} as const
