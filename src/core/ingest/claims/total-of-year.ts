import { exceedsYear, holdsYear } from './added-in-year'
import type { FigureInContext } from './context'
import type { ClaimDraft } from './claim-draft'
import { isSpan, untilYear } from '../calendar'
import type { ReaderMemory } from './reader-memory'

/** Where a count stands: its words, the text behind it, the figures that follow, the last total of its passage. */
interface Surroundings {
  readonly context: FigureInContext
  readonly behind: string
  readonly following: readonly FigureInContext[]
  readonly earlier: ClaimDraft | undefined
}

const RATE_OF_ALL = /^,(?:其中)?(?:信息)?全文电子化/u
const OUTRIGHT = /主动公开/u
/** 全年主动公开3600条;办公室本部门主动公开180条: of the body itself, beside a total that holds more. */
const OF_ITSELF = /[\p{Script=Han}]{0,8}本(?:部门|级|机关|单位)(?=主动|公开|发布|共)/u

/** A count of what was disclosed, of the year or since the beginning; the first of the year is remembered. */
export const ofItsYears = (draft: ClaimDraft, around: Surroundings, memory: ReaderMemory): ClaimDraft => {
  const { context, behind, following, earlier } = around
  const { before, left } = context
  if (holdsYear(draft, { before, behind }, following) || exceedsYear(draft, before, memory.ofYear))
    return sinceBeginning(draft, memory.year)
  if (draft.indicator !== 'disclosure.total' || draft.period !== null) return ofAllInformation(draft, behind)
  if (draft.whole === null && draft.scope === null) {
    const scope = earlier !== undefined && earlier.value > draft.value ? OF_ITSELF.exec(left)?.[0] : undefined
    if (scope !== undefined) return { ...draft, scope }
    if (isOther(draft, left, memory)) return { ...draft, indicator: 'other' }
  }
  memory.outright ||= memory.ofYear === null && OUTRIGHT.test(left)
  memory.ofYear ??= draft.value
  return draft
}

/** 主动公开信息870条. … 专题动态发布信息50条: beside the total that was told outright, less that is not called so is no total. */
const isOther = (draft: ClaimDraft, left: string, { ofYear, outright }: ReaderMemory): boolean =>
  outright && ofYear !== null && draft.value < ofYear && !OUTRIGHT.test(left)

/** 在网站主动公开信息5条,全文电子化率达100%: the rate the forms ask for is of all that was disclosed. */
const ofAllInformation = (draft: ClaimDraft, behind: string): ClaimDraft =>
  draft.whole === null && draft.indicator === 'disclosure.channel.website' && RATE_OF_ALL.test(behind.slice(0, 12))
    ? { ...draft, indicator: isSpan(draft.period) ? 'disclosure.cumulative' : 'disclosure.total' }
    : draft

const sinceBeginning = (draft: ClaimDraft, year: number | null): ClaimDraft => ({
  ...draft,
  indicator: 'disclosure.cumulative',
  period: year === null ? null : untilYear(year),
})
