import type { IndicatorId } from '../../domain/catalogue'
import { addedInYear, ofAllYears } from './added-in-year'
import { byOpenness } from './by-openness'
import { carriedApplicant } from './carried-applicant'
import { carriedOutcome } from './carried-outcome'
import { classify } from './classify'
import { baseDraft, changeDraft, monthDraft, namedShareDraft, percentDraft } from './comparisons'
import { respectively } from './respectively'
import { inContext } from './context'
import type { FigureInContext } from './context'
import { isDoubtful } from './doubt'
import { channelOfItem } from './item-channel'
import { kindOfItem } from './kind-of-item'
import { listFollows } from './list-words'
import { countDraft, zeroDraft } from './claim-draft'
import type { ClaimDraft } from './claim-draft'
import { figuresOf } from './figures'
import type { Figure } from './figures'
import { reviewNamed } from './lexicon/review'
import { maskOf } from './masks'
import { ofAPlace } from './of-a-place'
import type { Passage } from './passage'
import { chainLeft, chainRight, isRestOfBoth } from './remedy-chains'
import { SentenceFrame } from './sentence-frame'
import type { ReaderMemory } from './reader-memory'
import { ofItsYears } from './total-of-year'
import { thingCounted, widened } from './thing-counted'
import { withoutLead } from './wording'
import { zerosOf } from './zero-words'

const ACCIDENT =
  /事故[^。]{0,40}\d(?:\.\d{1,4})?万?[起宗]|死亡[^。,]{0,8}\d|\d[^。,]{0,3}(?:死亡|受伤|遇难)|起数(?:同比)?(?:减少|增加|下降|上升|持平)|死亡率/u
const ACCIDENT_UNIT = /^(?:起|宗|人|人次|例|名|%|元|万元|亿元|个|次|)$/u
const TARGET =
  /(?:不得?(?:少于|低于|超过|高于|多于)|至少|最多|每(?:年|月|周|季度?|半年|次|人|科|件|户|天|日|个)[^,]{0,6}|原则上|定期|(?:规定|要求|明确|所列|列举)的)$|(?:由|从)[^,]{0,12}年的?$|力争|目标|确保|要求[^,]{0,12}(?:达|不)/u
const REVIEW_BASE = /^(?:reconsideration|litigation)$/u
const REVIEW_RESULT =
  /^(?<base>reconsideration|litigation(?:\.direct|\.after-reconsideration)?)\.(?:upheld|corrected|other|pending)$/u

/** 在网站公开的政府信息中便民服务信息6条: what is counted stands behind 中. */
const AMONG = /^[^,;]{0,30}信息中(?!心|共|有)(?=\p{Script=Han}{2})/u

/** How many figures behind a count are looked through for the one of its year. */
const FOLLOWING = 16

/**
 * Reads the figures of one passage from left to right; what a figure is depends on those before it, here and, by the
 * memory, in earlier passages.
 *
 * ```
 * text → maskOf          digits that count nothing
 *      → figuresOf       numbers with their units
 *      → inContext       the words that belong to each; respectively: 分别 gives each its own year or name
 *   each → SentenceFrame   the count it is a part of, or a comparison with
 *        → monthDraft, namedShareDraft, percentDraft, changeDraft, baseDraft
 *                        a month's count, a share, a change or an earlier value of a count before; else
 *        → takenUp       the same quantity once more, of another year or place
 *        → classify      a count: its indicator by the words of the lexicon
 *        → isDoubtful    what is left out
 *      → zerosOf         zeros in words, which have no figure
 * ```
 */
export class PassageReader {
  private readonly passage: Passage
  private readonly memory: ReaderMemory
  private readonly frame: SentenceFrame
  private readonly drafts: ClaimDraft[] = []
  private readonly latest = new Map<IndicatorId, ClaimDraft>()
  private readonly amongAccidents: boolean
  private inAccident = false

  constructor(passage: Passage, memory: ReaderMemory) {
    this.passage = passage
    this.memory = memory
    this.frame = new SentenceFrame(memory)
    this.amongAccidents = ACCIDENT.test(passage.text)
  }

  /** Drafts in the order of the text. */
  read(): readonly ClaimDraft[] {
    const { text } = this.passage
    const figures = figuresOf(text, maskOf(this.passage))
    const contexts = respectively(inContext(text, figures))
    contexts.forEach((context, index) => {
      if (this.frame.enter(context)) this.inAccident = this.isAccidentSentence(context)
      this.take(context, contexts, index)
    })
    for (const zero of zerosOf(text, figures, this.memory.year)) this.push(zeroDraft(zero, text, this.memory.year))
    const continues = this.memory.listOpen && contexts.length > 0 && text.length < 80
    this.memory.listOpen = listFollows(text, this.drafts.at(-1) ?? null, this.frame.main) ?? continues
    return [...this.drafts].sort((left, right) => left.start - right.start)
  }

  private isAccidentSentence(context: FigureInContext): boolean {
    if (!this.amongAccidents) return false
    const rest = this.passage.text.slice(context.figure.start, context.figure.start + 240)
    return ACCIDENT.test(context.before + (rest.split(/[。!?]/u, 1)[0] ?? ''))
  }

  private take(around: FigureInContext, contexts: readonly FigureInContext[], index: number): void {
    const context = around.left.includes('信息中') ? { ...around, left: around.left.replace(AMONG, '') } : around
    const { figure } = context
    // accident statistics have a reader of their own; only pieces of information are counted beside them
    if (this.inAccident && ACCIDENT_UNIT.test(figure.unit)) return
    if (figure.unit === '个百分点' || TARGET.test(context.left)) return
    const { previous } = this.frame
    const ofMonth = monthDraft(context, previous, this.memory.year)
    if (ofMonth !== null) {
      this.frame.add(this.push(ofMonth), context.depth)
      return
    }
    const of = this.frame.compared
    const compared =
      figure.unit === '%'
        ? (namedShareDraft(context, this.drafts) ?? percentDraft(context, of, this.memory.year) ?? 'skip')
        : (changeDraft(context, of) ??
          baseDraft(context, { previous: of, sentence: this.sentenceOf(context) }, this.memory.year))
    if (compared === 'unknown') this.frame.previous = null
    if (compared === 'skip' || compared === 'unknown') return
    if (compared !== null) {
      this.push(compared)
      return
    }
    const words = this.pairedWith(figure) === null && !this.isOutcome(context) ? widened(context) : context
    if (words === null) return
    const right = words.right === '' ? chainRight(contexts, index) : words.right
    const following = contexts.slice(index + 1, index + FOLLOWING)
    this.takeCount({ ...words, left: chainLeft(contexts, index) + words.left, right }, following)
  }

  /** 已全部答复,其中公开2件: among requests 公开 alone is an outcome. */
  private isOutcome(context: FigureInContext): boolean {
    return (
      this.frame.wholeFor(context)?.indicator.startsWith('requests') === true && withoutLead(context.left) === '公开'
    )
  }

  private sentenceOf({ figure, before }: FigureInContext): readonly ClaimDraft[] {
    return this.drafts.filter(({ start }) => start >= figure.start - before.length)
  }

  private takeCount(context: FigureInContext, following: readonly FigureInContext[]): void {
    const { figure, left } = context
    const whole = this.frame.wholeFor(context)
    const alike = this.takenUp(context, whole)
    if (alike !== null) {
      this.frame.add(this.push(alike), context.depth)
      return
    }
    const { subject, numberFirst } = thingCounted(context, whole !== null)
    const paired = this.pairedWith(figure)
    // 行政复议、诉讼0件 is 0 of each; any other number of both is 各 or cannot be told apart
    const each = figure.value === 0 || /(?:均|各)(?:为|是|有)?$/u.test(left)
    const both = paired === null && each && reviewNamed(left) === 'both'
    const classified = classify(
      context,
      { subject, numberFirst },
      {
        whole: whole?.indicator ?? null,
        requests: this.frame.requests,
        review: this.frame.review,
        section: this.memory.section,
        year: this.memory.year,
        kind: kindOfItem(this.passage.text, figure.start, { before: context.before, headed: this.memory.headed }),
        channel: channelOfItem(this.passage.text, figure.start, this.memory.headed),
        listed: this.frame.previous,
      },
    )
    const indicator = both ? 'litigation' : (paired ?? classified.indicator)
    const next = this.passage.text.slice(figure.end, figure.end + 1)
    if (!both && paired === null && isDoubtful(context, { indicator, subject }, next, this.amongAccidents)) return
    const sentence = this.sentenceOf(context)
    if (isRestOfBoth(withoutLead(left), indicator, sentence)) return
    const reading = {
      indicator,
      subject: classified.subject ?? (subject === '' ? withoutLead(left) : subject),
      whole,
      scope: classified.scope ?? (whole === null ? carriedApplicant(left, indicator, sentence) : undefined),
      numberFirst,
    }
    const drafted = countDraft(context, reading, this.memory.year)
    if (both) this.push({ ...drafted, indicator: 'reconsideration' })
    const draft = this.push(
      ofItsYears(
        drafted,
        {
          context,
          following,
          behind: this.passage.text.slice(drafted.end),
          earlier: this.latest.get('disclosure.total'),
        },
        this.memory,
      ),
    )
    this.frame.add(draft, context.depth)
    this.takeCarried(context, draft)
  }

  /** The quantity of a count before, of one year or of one place, or of how information is open. */
  private takenUp(context: FigureInContext, whole: ClaimDraft | null): ClaimDraft | null {
    const { previous, main } = this.frame
    const { year } = this.memory
    const own =
      ofAllYears(context, previous, year) ??
      addedInYear(context, { whole, previous, before: this.memory.lastWhole }, year) ??
      ofAPlace(context, { whole, previous, main }) ??
      byOpenness(context, this.passage.text)
    if (own === null) return null
    const reading = { indicator: own.indicator, subject: withoutLead(context.left), whole, numberFirst: false }
    return { ...countDraft(context, reading, year), ...own }
  }

  /** 15人18次: applicants and their requests in one breath; 培训2次、120人次. */
  private pairedWith(figure: Figure): IndicatorId | null {
    const { previous } = this.frame
    if (previous === null || figure.unit === '' || figure.start - previous.end > 1) return null
    const between = this.passage.text.slice(previous.end, figure.start)
    if (previous.indicator === 'requests.applicants' && between === '') return 'requests.received'
    const trained = previous.indicator === 'training.courses' && /^[、,]?$/u.test(between)
    return trained && figure.unit.startsWith('人') ? 'training.attendees' : null
  }

  /** 均为非本机关掌握: the outcome holds for the whole count just named. */
  private takeCarried(context: FigureInContext, draft: ClaimDraft): void {
    const carried = carriedOutcome(this.passage.text, context.figure.end, draft.indicator)
    if (carried === null) return
    const before = this.drafts.at(-2)
    const together =
      before !== undefined &&
      REVIEW_BASE.test(before.indicator) &&
      REVIEW_BASE.test(draft.indicator) &&
      !/[;。]/u.test(this.passage.text.slice(before.end, draft.start))
    for (const base of carried.review && together ? [before, draft] : [draft])
      this.push({
        ...base,
        indicator: carried.review ? `${base.indicator}.${carried.result}` : carried.result,
        subject: carried.words,
        whole: base,
        start: carried.start,
        end: carried.end,
        from: carried.start,
        to: carried.end,
      })
  }

  /** Keeps a draft; the outcome of a remedy is always part of that remedy's count. */
  private push(draft: ClaimDraft): ClaimDraft {
    const base = REVIEW_RESULT.exec(draft.indicator)?.groups?.base
    const whole = base === undefined || draft.whole?.indicator === base ? draft.whole : (this.latest.get(base) ?? null)
    const stored = whole === draft.whole ? draft : { ...draft, whole }
    this.drafts.push(stored)
    this.latest.set(stored.indicator, stored)
    return stored
  }
}
