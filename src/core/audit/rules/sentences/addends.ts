import type { Claim } from '../../../domain/claim'
import { addExactly } from '../../../domain/exact-sum'
import type { Report } from '../../../domain/report'
import { wordsAfter, wordsApart } from './words-around'

const STOP = /[。!?\n]/u
const TOTAL = /(?:共计?|合计|总计)为?(?<sum>\d{1,9})(?:件|条|篇|份|宗|起)/u

const inOneSentence = (report: Report, one: Claim, other: Claim): boolean => {
  const between = wordsApart(report, one.place, other.place)
  return between !== null && !STOP.test(between)
}

/** 各部门收到3件,办公室收到17件,共20件: one of several counts of one name which the same sentence adds up to their exact sum. */
export const isAddend = (report: Report, claim: Claim): boolean => {
  const { indicator, scope, unit } = claim
  const listed = report.claims.filter(
    (other) =>
      other === claim ||
      (other.indicator === indicator &&
        other.scope === scope &&
        other.unit === unit &&
        other.measure === 'count' &&
        inOneSentence(report, claim, other)),
  )
  const last = listed.at(-1)
  if (last === undefined || listed.length < 2) return false
  const stated = TOTAL.exec(wordsAfter(report, last.place))?.groups?.sum
  return stated !== undefined && Number(stated) === addExactly(listed.map(({ value }) => value))
}

/** 属于已主动公开答复数1条,同意公开答复数1条: the forms since 2019 count what is public already as granted too. */
export const isGrantedApart = (report: Report, claim: Claim): boolean =>
  claim.indicator === 'requests.granted' &&
  report.claims.some(
    (other) =>
      other.indicator === 'requests.already-public' &&
      other.partOf === claim.partOf &&
      inOneSentence(report, claim, other),
  )
