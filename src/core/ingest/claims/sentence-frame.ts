import type { IndicatorId } from '../../domain/catalogue'
import { areAlike, canBePart, isAnotherChannel, isOfSomethingElse, isYearBefore } from './can-be-part'
import type { FigureInContext } from './context'
import type { ClaimDraft } from './claim-draft'
import { endsList } from './ends-list'
import { domainUnit } from './figures'
import type { ReviewTopic } from './lexicon/review'
import {
  ABOUT,
  APART,
  CHANNEL_WORDS,
  OPEN_TAKEN_UP,
  OPENER,
  PART_SENTENCE,
  SHORTEST_NAME,
  TAKEN_UP,
  TOLD_THERE,
} from './list-words'
import type { ReaderMemory } from './reader-memory'

/** 收到4件。已办结3件,其中…: the next sentence goes on with the requests of the one before. */
const HANDLED = /^(?:目前,?|现)?已(?:按时|按期|全部)?(?:办结|答复)/u
const BY_APPLICANT = /自然人|法人|企业|公民|个人|组织/u
const CHANNEL = 'disclosure.channel.'
const OF_REQUESTS = /^requests\.received(?:\.|$)/u
const REVIEW_TOPICS: readonly ReviewTopic[] = [
  'reconsideration',
  'litigation',
  'litigation.direct',
  'litigation.after-reconsideration',
]

/** Where in a sentence the reader stands: which figure is a whole, which were read, what they were about. */
export class SentenceFrame {
  /** The last count read at this depth of brackets. */
  previous: ClaimDraft | null = null
  main: ClaimDraft | null = null
  review: ReviewTopic | null = null
  requests = false
  private readonly memory: ReaderMemory
  private wholes: (ClaimDraft | null)[] = []
  private lastAt: (ClaimDraft | null)[] = []
  private mains: ClaimDraft[] = []
  /** The whole outside an inner 其中. */
  private outer: ClaimDraft | null = null
  private sentence = -1
  private depth = 0
  /** A semicolon stands behind the last count. */
  private apart = false
  /** How many parts of the whole of the last count were listed, and what they make together. */
  private listed = 0
  private sum = 0

  constructor(memory: ReaderMemory) {
    this.memory = memory
  }

  /** Steps to the next figure: a new sentence, into or out of brackets, behind 其中. True at the start of a sentence. */
  enter(context: FigureInContext): boolean {
    const fresh = context.sentence !== this.sentence
    if (fresh) this.begin(context)
    if (context.depth > this.depth) this.wholes[context.depth] = this.previous
    else if (context.depth < this.depth) {
      this.wholes.length = context.depth + 1
      this.previous = this.lastAt[context.depth] ?? this.previous
    }
    this.closeInner(context)
    if (context.gap.includes(';')) this.apart = true
    if (context.depth <= this.depth && this.opens(context)) this.open(context)
    this.depth = context.depth
    return fresh
  }

  /** A new sentence forgets the whole unless it begins as a list of parts. */
  private begin(context: FigureInContext): void {
    const parts = PART_SENTENCE.test(context.before) || (this.sentence === -1 && this.memory.listOpen)
    const kept = parts
      ? (this.partTakenUp(context) ?? (this.main === null ? this.wholeBefore(context) : this.wholeOfLast(context)))
      : null
    this.sentence = context.sentence
    this.wholes = [kept]
    this.outer = null
    this.previous = null
    this.main = kept
    this.mains = []
    this.lastAt = []
    this.depth = 0
    this.apart = false
    if (kept !== null) this.remember(kept.indicator)
    else if (!parts) {
      this.review = null
      this.requests = this.memory.section === 'requests' || (this.requests && HANDLED.test(context.before))
    }
  }

  /** Brackets without a figure (含转发) open no list. */
  private opens({ gap }: FigureInContext): boolean {
    if (OPENER.test(gap.replaceAll(/\([^()]{0,40}\)/gu, ''))) return true
    return this.previous !== null && OF_REQUESTS.test(this.previous.indicator) && ABOUT.test(gap)
  }

  /** The whole an earlier line told, where what is counted here can be of its kind: 36万次, then 其中一级指标4项 is not. */
  private wholeBefore({ figure }: FigureInContext): ClaimDraft | null {
    const { lastWhole } = this.memory
    const unit = domainUnit(figure.unit)
    return lastWhole === null || unit === null || areAlike(lastWhole.unit, unit) ? lastWhole : null
  }

  private open(context: FigureInContext): void {
    const { depth } = context
    if (this.previous === null) {
      if (depth === 0 && /^[^\p{Script=Han}]{0,4}其中/u.test(context.gap)) this.wholes[0] = this.main
      return
    }
    const outer = this.wholes[depth] ?? null
    const nested = outer !== null && /其中|含|,内有|[,、]包括/u.test(context.gap) && canBePart(context, this.previous)
    this.wholes[depth] = nested
      ? this.previous
      : this.isComplete(outer)
        ? null
        : (this.mainLike(context) ?? this.previous)
    this.outer = nested ? outer : null
  }

  /** 27条,其中概况1条、法规10条、新闻16条,其中主站采用25条: all parts were listed, so this 其中 divides it another way. */
  private isComplete(whole: ClaimDraft | null): boolean {
    return whole !== null && this.listed > 1 && this.previous?.whole === whole && this.sum === whole.value
  }

  /** 不予公开2件,其中1件…,1件…;无法提供29件: the semicolon ends the inner list. */
  private closeInner({ gap, depth }: FigureInContext): void {
    if (this.outer === null || depth > 0 || !gap.includes(';')) return
    this.wholes[0] = this.outer
    this.outer = null
  }

  /** The latest total of the sentence in the same unit, else the latest. */
  private mainLike(context: FigureInContext): ClaimDraft | null {
    const unit = domainUnit(context.figure.unit)
    const recent = this.mains.slice(-8).reverse()
    return recent.find((main) => main.unit === unit) ?? this.main
  }

  /**
   * What 其中 at the head of a sentence takes up of the one before: its last total, of several the last in the same
   * unit; null where that is only one of several channels (网站754条,新媒体2808条。其中微博…).
   */
  private wholeOfLast(context: FigureInContext): ClaimDraft | null {
    const unit = domainUnit(context.figure.unit)
    const last = this.main === null || this.main.unit === unit ? this.main : this.mainLike(context)
    const whole = isYearBefore(last, this.memory.lastWhole) ? this.memory.lastWhole : last
    const all = this.allRequests()
    if (all !== null && whole !== null && OF_REQUESTS.test(whole.indicator) && whole.value <= all.value) return all
    // 收到47件;上年结转4件。其中自然人38件: more than there are of the last; an outcome is of both together
    if (whole?.indicator === 'requests.carried-over' && !canBePart(context, whole))
      return BY_APPLICANT.test(context.left) ? all : null
    const side = this.mains.filter((main) => main.unit === unit && main.indicator.startsWith(CHANNEL))
    return side.length > 1 && whole?.indicator.startsWith(CHANNEL) === true ? null : whole
  }

  /** 其中网上公开信息376条。在全部网上公开信息中…: a part of the sentence before that is itself the whole of this one. */
  private partTakenUp({ before }: FigureInContext): ClaimDraft | null {
    const { lastCount, lastOpen } = this.memory
    const named = TAKEN_UP.exec(before)?.groups?.named
    const open =
      lastOpen !== null && (lastOpen.whole !== null || this.main?.indicator.startsWith('disclosure') === false)
    if (named !== undefined && open && OPEN_TAKEN_UP.test(named)) return lastOpen
    if (named === undefined || lastCount === null || lastCount.whole === null) return null
    return lastCount.subject.length >= SHORTEST_NAME && named.endsWith(lastCount.subject) ? lastCount : null
  }

  /** 申请人为自然人的2件,法人的2件。其中3件已答复: of all requests of the sentence, not of the last kind of them. */
  private allRequests(): ClaimDraft | null {
    return this.mains.find(({ indicator, scope }) => indicator === 'requests.received' && scope === null) ?? null
  }

  /** The whole the figure is a part of; null where another business or 另有 begins. */
  wholeFor(context: FigureInContext): ClaimDraft | null {
    if (context.year !== undefined) return null
    const whole = this.wholes[context.depth] ?? null
    if (whole === null || context.depth > 0) return whole
    if (APART.test(context.gap)) return null
    if (this.goesOn(whole, context)) return whole
    this.wholes[0] = null
    return null
  }

  /** The list of the parts of the whole goes on with this figure. */
  private goesOn(whole: ClaimDraft, context: FigureInContext): boolean {
    if (isOfSomethingElse(context, whole)) return false
    if (this.previous !== null && this.opens(context)) return true
    return (
      !endsList(whole.indicator, context) &&
      !this.turnsToChannel(context) &&
      !isAnotherChannel(whole.indicator, context.left, context.gap)
    )
  }

  /** 其中政策文件5条,工作动态43条;公众号发布158条: behind the kinds of a total a semicolon and a channel begin another. */
  private turnsToChannel({ gap, left }: FigureInContext): boolean {
    const kinds = /^(?:disclosure\.class|other)$/u.test(this.previous?.indicator ?? '') && this.listed > 1
    return kinds && gap.includes(';') && CHANNEL_WORDS.test(left) && TOLD_THERE.test(left)
  }

  /**
   * What a comparison is of: the last count, and behind the semicolon after a list of parts (18件,其中15件、3件;较上年增加6件)
   * their whole; null behind a single part, of which it may be as well.
   */
  get compared(): ClaimDraft | null {
    const whole = this.previous?.whole ?? null
    if (whole === null || !this.apart) return this.previous
    return this.listed > 1 ? whole : null
  }

  /** Takes note of a count just read. */
  add(draft: ClaimDraft, depth: number): void {
    const goesOn = draft.whole !== null && draft.whole === this.previous?.whole
    this.listed = goesOn ? this.listed + 1 : 1
    this.sum = goesOn ? this.sum + draft.value : draft.value
    this.apart = false
    this.previous = draft
    this.memory.lastCount = draft
    if (draft.indicator === 'disclosure.total') this.memory.lastOpen = draft
    this.lastAt[depth] = draft
    this.remember(draft.indicator)
    if (draft.whole !== null) return
    this.mains.push(draft)
    this.main = draft
    if (!isYearBefore(draft, this.memory.lastWhole)) this.memory.lastWhole = draft
  }

  private remember(indicator: IndicatorId): void {
    const base = /^(?:reconsideration|litigation(?:\.direct|\.after-reconsideration)?)/u.exec(indicator)?.[0]
    if (base !== undefined) this.review = REVIEW_TOPICS.find((topic) => topic === base) ?? null
    else if (indicator !== 'other') {
      this.review = null
      this.requests = indicator.startsWith('requests')
    }
  }
}
