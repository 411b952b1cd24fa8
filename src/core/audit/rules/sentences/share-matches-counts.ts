import type { Claim } from '../../../domain/claim'
import type { Check, Operand } from '../../../domain/finding'
import type { Report } from '../../../domain/report'
import { percentCheck } from '../../change-check'
import { isExactCount, whatIs } from '../../claims'
import { claimOperand } from '../../operands'
import { agreesWithPrinted } from '../../printed-percent'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { lastClaimBefore } from './claims-before'
import { addUp } from './kinds-of-parts'
import { sharedLists } from './shared-lists'
import { wordsBefore, wordsBetween } from './words-around'

const BRACKETED = /\([^()]*\)/gu
const STAGE = /^requests\.(?:received|answered|completed|handled)$/u
const OUTCOME = /^requests\./u
/** How far back a whole may stand that is not named as such. */
const REACH = 12

/** The count a share is said of, unless it does not name it and another number stands between them. */
const partOf = (report: Report, share: Claim): Claim | undefined => {
  const part = lastClaimBefore(
    report,
    share,
    (claim) => isExactCount(claim) && claim.indicator === share.indicator && claim.subject === share.subject,
  )
  if (part === undefined) return undefined
  if (namesItself(report, share)) return part
  const between = wordsBetween(report, part.place, share.place)?.replace(BRACKETED, '')
  return between === undefined || /\d/u.test(between) ? undefined : part
}

/** 主动公开的政府信息占88%: the share says of what it is, however many numbers stand before it. */
const namesItself = (report: Report, share: Claim): boolean => {
  const clause = wordsBefore(report, share.place).split(/[,;:]/u).at(-1) ?? ''
  return share.subject !== '' && clause.replaceAll('的', '').startsWith(share.subject.replaceAll('的', ''))
}

/** Wholes a share may be of, the one the sentence means first; `sure` where it says so. */
interface Wholes {
  readonly claims: readonly Claim[]
  readonly sure: boolean
}

const wholesOf = (report: Report, part: Claim): Wholes => {
  const at = report.claims.indexOf(part)
  const holder = part.partOf === null ? undefined : report.claims[part.partOf]
  // 3名申请人提交52件,占51%: of the requests, not of the persons
  const named = holder !== undefined && addUp(holder.unit, part.unit) ? holder : undefined
  const earlier = report.claims
    .slice(Math.max(0, at - REACH), at)
    .reverse()
    .filter(
      (claim) =>
        isExactCount(claim) && claim.value >= part.value && (part.scope === null || claim.scope === part.scope),
    )
  const stages = OUTCOME.test(part.indicator) ? earlier.filter(({ indicator }) => STAGE.test(indicator)) : []
  const answered = stages.find(
    ({ indicator, place }) => indicator !== 'requests.received' && place.block === part.place.block,
  )
  const main = named ?? answered
  // 89项,其中许可57项,实现网办的45项,占78.9%: of the part listed before, where it fits
  const beside = earlier.filter(({ partOf, unit }) => partOf === part.partOf && partOf !== null && unit === part.unit)
  const above = main === undefined || main.partOf === null ? undefined : report.claims[main.partOf]
  const outer = above !== undefined && isExactCount(above) ? [above] : []
  if (main !== undefined)
    return { claims: isExactCount(main) ? [main, ...outer, ...stages, ...beside] : [], sure: isExactCount(main) }
  return { claims: [...stages, ...earlier.filter((claim) => addUp(claim.unit, part.unit))], sure: false }
}

const untold = (subject: ReportSubject, share: Claim, operands: readonly Operand[]): Check => ({
  instance: whatIs(share),
  reportId: subject.report.id,
  verdict: 'cannot-tell',
  class: null,
  severity: 'note',
  formula: [1, ' ÷ ? = ', 0, '%'],
  operands,
  expected: null,
  actual: null,
  difference: null,
  because: [{ code: 'base-unknown', operands: [0] }],
  remedies: [],
})

const percentOf = (part: Claim, whole: Claim): number => (part.value / whole.value) * 100

const checkShare = (subject: ReportSubject, share: Claim): readonly Check[] => {
  const { report } = subject
  const part = partOf(report, share)
  if (part === undefined) return []
  const said = [share, part].map((claim) => claimOperand(report, claim))
  const wholes = wholesOf(report, part)
  const possible = wholes.claims.filter(({ value }) => value > 0)
  // 公开1913条。其中区直单位1397条,占73%。各乡镇534条,占27%: of the whole the other shares are of
  const listed = sharedLists(report).find(({ sure, parts }) => sure && parts.some((each) => each.share === share))
  const fitting = possible.find((whole) => agreesWithPrinted(percentOf(part, whole), share))
  const whole = fitting ?? (wholes.sure ? possible[0] : listed?.whole)
  if (whole === undefined) return [untold(subject, share, said)]
  const worked = {
    exact: percentOf(part, whole),
    formula: [1, ' ÷ ', 2],
    operands: [...said, claimOperand(report, whole)],
  }
  return [percentCheck(share, worked, { instance: whatIs(share), reportId: report.id, explain: () => [] })]
}

/** A stated share against its part and the whole of the sentence; rounded or cut off. */
export const shareMatchesCounts: ReportRule = {
  id: 'share-matches-counts',
  over: 'report',
  check: (subject) =>
    subject.report.claims
      .filter(({ measure, approx }) => measure === 'share' && approx === undefined)
      .flatMap((share) => checkShare(subject, share)),
}
