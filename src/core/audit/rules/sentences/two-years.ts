import type { Claim } from '../../../domain/claim'
import { isNamedBySubject } from '../../../domain/forms/prose'
import type { Report } from '../../../domain/report'
import { isExactCount } from '../../claims'
import type { ReportSubject } from '../../subject'
import { lastClaimBefore } from './claims-before'
import { wordsBetween } from './words-around'

/** True where both claims are of the same thing, whatever year or measure. */
export const alike = (one: Claim, other: Claim): boolean =>
  one.indicator === other.indicator &&
  (one.subject === other.subject || !isNamedBySubject(one.indicator)) &&
  one.scope === other.scope

const isNowOf = (claim: Claim, other: Claim): boolean =>
  isExactCount(claim) && claim.period === null && alike(claim, other) && claim.place.block === other.place.block

const isOfYearBefore = (claim: Claim, year: number | null): boolean =>
  isExactCount(claim) && claim.period?.kind === 'year' && claim.period.to.startsWith(`${(year ?? 0) - 1}-`)

/** 行政复议7件、行政诉讼7件,合计14件,增长40%: a total between them is what the change is said of. */
const TOTAL = /(?:合计|共计|总计|总共)(?:为)?\d/u

const isBehindTotal = (report: Report, now: Claim, claim: Claim): boolean =>
  TOTAL.test(wordsBetween(report, now.place, claim.place) ?? '')

const isSaidOfNow = (report: Report, now: Claim, claim: Claim): boolean =>
  isNowOf(now, claim) && !isBehindTotal(report, now, claim)

/** The count of the report's own year a claim is said of: the last one before it of the same thing. */
export const nowOf = (report: Report, claim: Claim): Claim | undefined =>
  lastClaimBefore(report, claim, (other) => isSaidOfNow(report, other, claim))

/** The count of the year before in the same paragraph: 比2022年（31起）下降29%. */
export const beforeOf = ({ claims }: Report, change: Claim, year: number | null): Claim | undefined =>
  claims.find(
    (claim) => isOfYearBefore(claim, year) && alike(claim, change) && claim.place.block === change.place.block,
  )

/** A count of the report's own year with that of the year before. */
export interface TwoYears {
  readonly now: Claim
  readonly before: Claim
}

/** Counts of which one paragraph gives both years; where several could be meant, the nearest before. */
export const pairsOf = ({ report, year }: ReportSubject): readonly TwoYears[] =>
  report.claims
    .filter((claim) => isOfYearBefore(claim, year))
    .flatMap((before) => {
      const now = nowOf(report, before) ?? report.claims.find((claim) => isSaidOfNow(report, claim, before))
      return now === undefined ? [] : [{ now, before }]
    })
