import type { NamedFigure } from './names'
import { saysOnly } from './names'
import type { Said } from './said'
import type { Made, ShownFigure } from './shown-figure'
import type { Candidate } from './verdict'

/** Parts of one sum in one report. */
const areParts = (one: ShownFigure, other: ShownFigure): boolean =>
  one.agency === other.agency &&
  one.year === other.year &&
  one.series !== other.series &&
  one.addsUpTo.some((whole) => other.addsUpTo.includes(whole))

/**
 * 自然人申请3440件，企业75件: what is named by a part of its name only is the part of the same sum as the figure just before;
 * undefined where the words since then say anything else, or several parts may be meant.
 */
export const partBeside = (
  { near: [stretch = ''], direction, other, total }: Said,
  before: ShownFigure,
  candidates: readonly Candidate[],
  nameOf: (made: Made) => NamedFigure | undefined,
): Candidate | undefined => {
  if (direction !== 0 || other !== null || total) return undefined
  const [part, ...others] = candidates.filter(({ made }) => {
    const named = nameOf(made)
    return made.kind === 'figure' && areParts(made.of, before) && named !== undefined && saysOnly(stretch, named)
  })
  return others.length === 0 && part?.agreement === 'exact' ? part : undefined
}
