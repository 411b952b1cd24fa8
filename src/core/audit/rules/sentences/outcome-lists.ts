import type { Claim } from '../../../domain/claim'
import type { Report } from '../../../domain/report'
import { lastClaimBefore } from './claims-before'
import type { StatedList } from './stated-lists'
import { wordsBetween } from './words-around'

const ANSWERED = /^requests\.(?:answered|completed|handled)$/u
const GROUP = /^requests\.(?:granted-or-partly|granted|partly-granted|refused|unable|not-processed|other-outcome)$/u
/** With 其他处理 listed the form knows no further outcome. */
const NEEDED = [/^requests\.granted/u, /^requests\.refused$/u, /^requests\.unable$/u, /^requests\.other-outcome$/u]

/** The sentence of the count and the next. */
const SENTENCES = 2

const isCount = (claim: Claim): boolean => claim.measure === 'count' && claim.period === null

/** The count of answered requests the outcomes after it belong to, in one paragraph. */
const baseBefore = (report: Report, first: Claim): Claim | null => {
  const before = lastClaimBefore(report, first, (claim) => ANSWERED.test(claim.indicator) && isCount(claim))
  const between = before === undefined ? null : wordsBetween(report, before.place, first.place)
  if (before === undefined || between === null) return null
  // 区政府办代表区政府答复80件。予以公开30件…: the sentence right behind does not say again for whom; 全县80件 would be others'
  const onBehalf = before.scope?.includes('代表') === true
  const saidBefore = onBehalf && first.scope === null && between.split('。').length <= SENTENCES
  return before.scope === first.scope || saidBefore ? before : null
}

/** Outcomes of the form, each once, that stand in one paragraph without being called parts of a whole. */
const runsOf = (report: Report): readonly (readonly Claim[])[] => {
  const runs: Claim[][] = []
  for (const claim of report.claims) {
    if (!GROUP.test(claim.indicator) || !isCount(claim) || claim.partOf !== null) continue
    const run = runs.at(-1)
    const before = run?.at(-1)
    const goesOn =
      run !== undefined &&
      before !== undefined &&
      before.place.block === claim.place.block &&
      before.scope === claim.scope &&
      run.every(({ indicator }) => indicator !== claim.indicator)
    if (goesOn) run.push(claim)
    else runs.push([claim])
  }
  return runs
}

/** All outcomes of the answered requests, listed after their number: 答复80件。予以公开…，不予公开…，其他处理…。 */
export const outcomeLists = (report: Report): readonly StatedList[] =>
  runsOf(report).flatMap((parts): readonly StatedList[] => {
    const [first] = parts
    const whole = first === undefined ? null : baseBefore(report, first)
    if (whole === null) return []
    const complete = NEEDED.every((needed) => parts.some(({ indicator }) => needed.test(indicator)))
    return complete ? [{ whole, kind: 'outcomes', parts, beside: [], extent: 'form', nested: false }] : []
  })
