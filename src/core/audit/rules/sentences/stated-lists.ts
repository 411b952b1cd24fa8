import type { Claim } from '../../../domain/claim'
import { addExactly } from '../../../domain/exact-sum'
import type { Report } from '../../../domain/report'
import { isCarriedOutcome } from './comparable-claim'
import { isForeign, kindOfPart } from './kinds-of-parts'
import type { KindOfParts } from './kinds-of-parts'
import { wordsAfter, wordsBefore, wordsBetween } from './words-around'

/** A whole with its parts as one sentence or list states them. */
export interface StatedList {
  readonly whole: Claim
  readonly kind: KindOfParts
  readonly parts: readonly Claim[]
  /** Said to stand beside the list (另有8条), to be added or not. */
  readonly beside: readonly Claim[]
  /**
   * Whether every part is listed: the form knows no more outcomes (`form`), the words say so (`words`: a colon, 分别, an
   * item for the rest), or not (`open`: 其中, 等).
   */
  readonly extent: 'form' | 'words' | 'open'
  /** The whole is itself a part, or parts of parts could not be told apart: what the list adds up to is not sure. */
  readonly nested: boolean
}

const BRACKETS = /\([^()\d]*\)/gu
const OPEN = /其中|含|主要|较多|包括|涵盖|涉及|例如|^\(|^按|^在[^,]*中|^从/u
const CLOSED = /:|分别|如下|组成/u
const REST = /^(?:其他|其它|其余|他其)|及其[他它]$/u
const TRAILING = /^[^,;:。\d]{0,6}等|^[,;、]?\[|^[^,;。]{0,6}…|^.{0,4}其余/u
const NEW_MATTER =
  /[,;](?:全年|本年度?|年内|我[局委镇乡]|共|累计|并){0,3}(?:开展|受理|举办|召开|收到|接受|接到|办理|组织|印发|制发|接待|报送|回应|答复|回复|设立|配备|编发|参加|推送)/u
/** 主动公开138份、依申请公开及不予公开431份: two of the ways may share a count. */
const OPENNESS = [/^主动(?:公开|$)/u, /^(?:作为)?依申请公开/u, /(?:^|[及和与、])不予公开/u] as const
const BESIDE = /另(?:有|外)?$|另[^,;。]{0,8}$/u

const isPart = (claim: Claim): boolean => claim.measure === 'count' && !isCarriedOutcome(claim)

const samePeriod = (one: Claim, other: Claim): boolean =>
  one.period?.from === other.period?.from && one.period?.to === other.period?.to

const inOneSentence = (report: Report, one: Claim, other: Claim): boolean => {
  const between = wordsBetween(report, one.place, other.place)
  return between !== null && !between.includes('。')
}

const turnsAway = (report: Report, one: Claim, other: Claim): boolean =>
  NEW_MATTER.test(wordsBetween(report, one.place, other.place) ?? '')

/** A line of a list that says nothing but its item. */
const isListLine = (report: Report, { place, subject }: Claim): boolean => {
  const before = wordsBefore(report, place)
  return before.length <= subject.length + 6 && !OPEN.test(before)
}

/** Runs of parts, each in one sentence or a list of lines; what follows after a turn to another matter is left out. */
const runsOf = (report: Report, parts: readonly Claim[]): readonly { readonly parts: Claim[]; cut: boolean }[] => {
  const runs: { readonly parts: Claim[]; cut: boolean }[] = []
  for (const part of parts) {
    const run = runs.at(-1)
    const before = run?.parts.at(-1)
    if (run === undefined || before === undefined) runs.push({ parts: [part], cut: false })
    else if (run.cut && inOneSentence(report, before, part)) continue
    else if (inOneSentence(report, before, part)) {
      if (turnsAway(report, before, part)) run.cut = true
      else run.parts.push(part)
    } else if (before.place.block !== part.place.block && isListLine(report, part)) run.parts.push(part)
    else runs.push({ parts: [part], cut: false })
  }
  return runs
}

/** Words that open a list: between the whole and its first part, or those of the sentence the list stands in. */
const openerOf = (report: Report, whole: Claim, first: Claim): string => {
  const between = wordsBetween(report, whole.place, first.place)
  const words =
    between !== null && !between.includes('。')
      ? between
      : isListLine(report, first)
        ? wordsAfter(report, whole.place)
        : wordsBefore(report, first.place)
  return words.replace(BRACKETS, '')
}

/** 制作政府信息70条,其中主动公开…,依申请公开…,不予公开…: there is no fourth way. */
const isByOpenness = (whole: Claim, parts: readonly Claim[]): boolean =>
  whole.indicator === 'disclosure.produced' &&
  parts.length <= OPENNESS.length &&
  parts.every(({ subject }) => OPENNESS.some((way) => way.test(subject))) &&
  OPENNESS.every((way) => parts.some(({ subject }) => way.test(subject)))

const extentOfList = (
  report: Report,
  { whole, kind, parts }: Pick<StatedList, 'whole' | 'kind' | 'parts'>,
): 'words' | 'open' => {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined || TRAILING.test(wordsAfter(report, last.place))) return 'open'
  if (isByOpenness(whole, parts)) return 'words'
  // results that are not named need not be none
  if (kind === 'results') return 'open'
  if (REST.test(last.subject) || last.indicator.endsWith('.other')) return 'words'
  const opener = openerOf(report, whole, first)
  return CLOSED.test(opener) && !OPEN.test(opener) ? 'words' : 'open'
}

/** Cases carried forward complete the outcomes of all that were to be handled. */
const carriedBeside = (report: Report, whole: Claim): readonly Claim[] =>
  report.claims.filter(
    ({ indicator, partOf }) =>
      indicator === 'requests.carried-forward' && partOf !== null && report.claims[partOf] === whole,
  )

const besideOf = (
  report: Report,
  { whole, kind }: Pick<StatedList, 'whole' | 'kind'>,
  last: Claim,
): readonly Claim[] => {
  if (kind === 'outcomes') return carriedBeside(report, whole)
  const next = report.claims[report.claims.indexOf(last) + 1]
  if (next === undefined || next.partOf !== null || next.measure !== 'count' || isForeign(whole.unit, next.unit))
    return []
  const between = wordsBetween(report, last.place, next.place)
  return between !== null && !/。/u.test(between) && BESIDE.test(between) ? [next] : []
}

/** 收到40件,办结38件,其中网上25件,信函15件: the ways are those of what came in, wherever the reader hung them. */
const areWaysOfReceived = (
  report: Report,
  { whole, kind, parts }: Pick<StatedList, 'whole' | 'kind' | 'parts'>,
): boolean =>
  kind === 'ways' &&
  whole.indicator !== 'requests.received' &&
  report.claims.some(
    ({ indicator, place, value }) =>
      indicator === 'requests.received' &&
      place.block === whole.place.block &&
      value >= addExactly(parts.map((part) => part.value)),
  )

/** All parts of the whole in the sentences of these, of whatever kind. */
const inTheirSentences = (report: Report, whole: Claim, parts: readonly Claim[]): readonly Claim[] =>
  report.claims.filter(
    (claim) =>
      claim.partOf !== null &&
      report.claims[claim.partOf] === whole &&
      isPart(claim) &&
      parts.some((part) => inOneSentence(report, part, claim) || inOneSentence(report, claim, part)),
  )

/**
 * Beside the parts stand some of no known kind: what they count may be missing in the sum, or be there twice. Where they
 * add up to the whole by themselves they are another list.
 */
const hasUnknownParts = (report: Report, whole: Claim, parts: readonly Claim[]): boolean => {
  const unknown = inTheirSentences(report, whole, parts).filter(
    (claim) => !isForeign(whole.unit, claim.unit) && kindOfPart(whole, claim) === null,
  )
  return unknown.length > 0 && addExactly(unknown.map(({ value }) => value)) !== whole.value
}

/** 工作动态144条,微博184条,其他方式15条: channels among classes are not all there is, nor are the classes. */
const isMixed = (report: Report, { whole, kind, parts }: Pick<StatedList, 'whole' | 'kind' | 'parts'>): boolean => {
  const other = kind === 'channels' ? 'classes' : kind === 'classes' ? 'channels' : null
  return other !== null && inTheirSentences(report, whole, parts).some((claim) => kindOfPart(whole, claim) === other)
}

/** Items in a sentence that hang on a part but are none of its parts: the reader lost the level of the list. */
const isTangled = (report: Report, parts: readonly Claim[]): boolean =>
  report.claims.some((claim) => {
    const holder = claim.partOf === null ? undefined : report.claims[claim.partOf]
    return holder !== undefined && parts.includes(holder) && isPart(claim) && kindOfPart(holder, claim) === null
  })

const listOf = (
  report: Report,
  { whole, kind }: Pick<StatedList, 'whole' | 'kind'>,
  { parts, cut }: { readonly parts: readonly Claim[]; readonly cut: boolean },
): readonly StatedList[] => {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) return []
  const opener = openerOf(report, whole, first)
  // without a word that opens a list, the parts are only what the reader guessed
  if (kind !== 'results' && !CLOSED.test(opener) && !OPEN.test(opener)) return []
  return [
    {
      whole,
      kind,
      parts,
      beside: besideOf(report, { whole, kind }, last),
      extent: cut || isMixed(report, { whole, kind, parts }) ? 'open' : extentOfList(report, { whole, kind, parts }),
      nested:
        (whole.partOf !== null && !opener.startsWith('(')) ||
        isTangled(report, parts) ||
        areWaysOfReceived(report, { whole, kind, parts }) ||
        hasUnknownParts(report, whole, parts),
    },
  ]
}

/** Lists of parts that sentences state of a whole, each kind of part by itself. */
export const statedLists = (report: Report): readonly StatedList[] => {
  const byWhole = new Map<number, Map<KindOfParts, Claim[]>>()
  for (const claim of report.claims) {
    const whole = claim.partOf === null ? undefined : report.claims[claim.partOf]
    if (claim.partOf === null || whole === undefined || !isPart(claim) || whole.measure !== 'count') continue
    if (!samePeriod(claim, whole) || isForeign(whole.unit, claim.unit)) continue
    const kind = kindOfPart(whole, claim)
    if (kind === null) continue
    const kinds = byWhole.get(claim.partOf) ?? new Map<KindOfParts, Claim[]>()
    kinds.set(kind, [...(kinds.get(kind) ?? []), claim])
    byWhole.set(claim.partOf, kinds)
  }
  return [...byWhole].flatMap(([index, kinds]) => {
    const whole = report.claims[index]
    if (whole === undefined) return []
    return [...kinds].flatMap(([kind, parts]) =>
      runsOf(report, parts).flatMap((run) => listOf(report, { whole, kind }, run)),
    )
  })
}
