import { addExactly } from '../../../domain/exact-sum'
import type { Claim } from '../../../domain/claim'
import type { Report } from '../../../domain/report'
import { oncePerReport } from '../../once-per-report'
import { agreesWithPrinted, lastDigitOf } from '../../printed-percent'
import { addUp } from './kinds-of-parts'
import { wordsBetween } from './words-around'

/** A count with its share right behind it: 各乡镇534条,占27%. */
interface SharedPart {
  readonly count: Claim
  readonly share: Claim
}

/** Parts of a whole, each with its share of it. */
export interface SharedList {
  readonly whole: Claim
  readonly parts: readonly SharedPart[]
  /** The shares make a hundred, so that the parts are all there is. */
  readonly complete: boolean
  /** The whole is that of every share: all but one fit it, or the parts make it. */
  readonly sure: boolean
}

const HUNDRED = 100
/** Of two shares one that fits may do so by chance. */
const LEAST_TO_PROVE = 3

const isExact = ({ approx }: Claim): boolean => approx === undefined

const partAt = (report: Report, at: number): SharedPart | null => {
  const [count, share] = [report.claims[at], report.claims[at + 1]]
  if (count?.measure !== 'count' || share?.measure !== 'share' || !isExact(count) || !isExact(share)) return null
  if (count.subject !== share.subject || count.scope !== share.scope || count.period !== null) return null
  const between = wordsBetween(report, count.place, share.place)
  return between === null || /[\d。;]/u.test(between) ? null : { count, share }
}

/** Parts that follow each other in one paragraph, nothing counted between them. */
const runsOf = (report: Report): readonly (readonly SharedPart[])[] => {
  const runs: SharedPart[][] = []
  let open: SharedPart[] | null = null
  for (let at = 0; at < report.claims.length; at += 1) {
    const part = partAt(report, at)
    const last = open?.at(-1)
    if (part === null) open = null
    else if (last?.count.place.block === part.count.place.block && addUp(last.count.unit, part.count.unit)) {
      open?.push(part)
      at += 1
    } else {
      open = [part]
      runs.push(open)
      at += 1
    }
  }
  return runs.filter((run) => run.length > 1)
}

const percentOf = (part: Claim, whole: Claim): number => (part.value / whole.value) * HUNDRED

const fits = (whole: Claim, { count, share }: SharedPart): boolean => agreesWithPrinted(percentOf(count, whole), share)

/** How far the printed shares may be off all together. */
const slackOf = (parts: readonly SharedPart[]): number =>
  addExactly(parts.map(({ share }) => lastDigitOf(share.printed)))

/** The nearest count before that the shares are of: all of them but one at most. */
const wholeOf = (report: Report, parts: readonly SharedPart[]): Claim | undefined => {
  const [first] = parts
  if (first === undefined) return undefined
  return report.claims
    .slice(0, report.claims.indexOf(first.count))
    .reverse()
    .find(
      (claim) =>
        claim.measure === 'count' &&
        isExact(claim) &&
        claim.place.block === first.count.place.block &&
        addUp(claim.unit, first.count.unit) &&
        parts.every(({ count }) => count.value <= claim.value) &&
        parts.filter((part) => fits(claim, part)).length >= parts.length - 1,
    )
}

/** Lists of parts with their shares: 公开1913条。其中区直单位1397条,占73%。各乡镇534条,占27%. */
export const sharedLists = oncePerReport((report: Report): readonly SharedList[] =>
  runsOf(report).flatMap((parts) => {
    const whole = wholeOf(report, parts)
    if (whole === undefined) return []
    const off = Math.abs(addExactly([...parts.map(({ share }) => share.value), -HUNDRED]))
    const sum = addExactly(parts.map(({ count }) => count.value))
    const complete = off <= slackOf(parts)
    return [{ whole, parts, complete, sure: parts.length >= LEAST_TO_PROVE || sum === whole.value || complete }]
  }),
)

/** What is missing of the whole is more than shares that were rounded can hide. */
export const isShort = ({ whole, parts }: SharedList): boolean => {
  const missing = addExactly([whole.value, ...parts.map(({ count }) => -count.value)])
  return (missing / whole.value) * HUNDRED > slackOf(parts)
}
