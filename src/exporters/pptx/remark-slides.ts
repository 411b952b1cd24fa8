import { lengthOf } from '../column-widths'
import { pagesWithin } from './slide-table'

/** Squares of Chinese type of 12 points in a line of a slide, and lines below a chart and on a slide of remarks. */
const ACROSS = 70
const BELOW_CHART = 4
const ON_SLIDE = 24

/** Remarks that stand below a chart, and those of each slide that follows it; never smaller than can be read. */
export interface RemarkSlides {
  readonly below: readonly string[]
  readonly slides: readonly (readonly string[])[]
}

/** Remarks stand below their chart where all have room there, and on slides of their own where not. */
export const remarkSlides = (remarks: readonly string[]): RemarkSlides => {
  const heights = remarks.map((text) => Math.max(1, Math.ceil(lengthOf(text) / ACROSS)))
  if (heights.reduce((sum, height) => sum + height, 0) <= BELOW_CHART) return { below: remarks, slides: [] }
  return { below: [], slides: pagesWithin(heights, ON_SLIDE).map(([from, to]) => remarks.slice(from, to)) }
}
