import type { IndicatorId } from '../../domain/catalogue'
import type { Claim } from '../../domain/claim'
import type { Period } from '../../domain/period'
import type { Approximation, Unit } from '../../domain/unit'
import { carriedOutcome } from './carried-outcome'
import { periodOf, yearOf } from './claim-period'
import { scopeOf } from './claim-scope'
import { classify } from './classify'
import type { Section, Topic } from './classify'
import { inContext } from './context'
import type { FigureInContext } from './context'
import { domainUnit, figuresOf } from './figures'
import type { Figure } from './figures'
import { reviewNamed } from './lexicon/review'
import type { ReviewTopic } from './lexicon/review'
import { maskOf } from './masks'
import type { Passage } from './passage'
import { subjectAfter, subjectBefore, subjectBeforeVerb, withoutLead } from './wording'
import { zerosOf } from './zero-words'

/** A claim before its place in the document is worked out; offsets in the passage. */
export interface Draft {
  readonly indicator: IndicatorId
  readonly subject: string
  readonly measure: Claim['measure']
  readonly value: number
  readonly approx?: Approximation
  readonly inWords: boolean
  readonly unit: Unit | null
  readonly period: Period | null
  readonly scope: string | null
  readonly whole: Draft | null
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** What is carried from one passage to the next. */
export interface ReaderMemory {
  readonly year: number | null
  section: Section | null
  lastWhole: Draft | null
  /** The line before ended with a colon after a count: what follows are its parts. */
  listOpen: boolean
}

const OPENER = /其中|包括|包含|涵盖|[,;、(]含|^含|分别(?:为|是|有)|如下|^[^,;。]{0,12}:/u
const PART_SENTENCE =
  /^[^\p{Script=Han}]{0,4}(?:其中|按|从|在[^,。]{0,24}中|上述|分别|依类别|主要|(?:具体)?(?:办理|处理|答复)(?:结果|情况))/u
const NEW_FOR_DISCLOSURE =
  /^(?:(?:20\d{2}年|全年|今年|年内)[^,]{0,8})?(?:新发布|新制定|开展|受理|举办|召开|收到|接受|接到|办理|组织(?!机构|架构|结构|领导|人事)|印发|制发|处理|接待|报送|回应|答复|回复|依申请|设立|配备|编发|参加)/u
const VERB_WITH_OBJECT =
  /^(?:主动公开|公开|发布|推送|刊发|编发|制作|转发|更新|公布|公示)(?!的|年报|指南)\p{Script=Han}{2}/u
const NEW_FOR_REQUESTS = /^(?:开展|举办|召开|发布|主动公开[^#]{2}|被申请|新发生|行政复议|行政诉讼)/u
const ACCIDENT =
  /事故[^。]{0,40}\d(?:\.\d{1,4})?万?[起宗]|死亡[^。,]{0,8}\d|\d[^。,]{0,3}(?:死亡|受伤|遇难)|起数(?:同比)?(?:减少|增加|下降|上升|持平)|死亡率/u
const TARGET =
  /(?:不得?(?:少于|低于|超过|高于|多于)|至少|最多|每(?:年|月|周|季度?|半年|次|人|科|件|户|天|日|个)[^,]{0,6}|原则上|定期)$|力争|目标|确保|要求[^,]{0,12}(?:达|不)/u
const INDEFINITE = /每|定期|至少|一次性|原则上|任何|某|应当/u
const KNOWN_AFTER_BARE = /^[,;。、)\[…]|^$/u

/** Section a heading or the head words of a paragraph announce; stays until the next. */
export const sectionOf = (passage: Passage, current: Section | null): Section | null => {
  const head = /^[^\p{Script=Han}]{0,4}[(（]?[一二三四五六七八九十\d]{1,3}[)）.、]+(?<words>[^。:;,]{2,40})/u.exec(
    passage.text,
  )
  const words = head?.groups?.words ?? (passage.heading ? passage.text.slice(0, 40) : '')
  if (words === '') return current
  if (/复议|诉讼/u.test(words)) return 'review'
  if (/依申请|收到和处理|申请/u.test(words)) return 'requests'
  if (/主动公开/u.test(words)) return 'disclosure'
  return 'other'
}

/** Reads the figures of one passage from left to right. */
export class PassageReader {
  private readonly passage: Passage
  private readonly memory: ReaderMemory
  private readonly drafts: Draft[] = []
  private readonly latest = new Map<IndicatorId, Draft>()
  private wholes: (Draft | null)[] = []
  private sentence = -1
  private previous: Draft | null = null
  private main: Draft | null = null
  private review: ReviewTopic | null = null
  private requests = false
  private depth = 0
  private lastAt: (Draft | null)[] = []
  private mains: Draft[] = []
  private readonly accident: boolean
  private inAccident = false

  constructor(passage: Passage, memory: ReaderMemory) {
    this.passage = passage
    this.memory = memory
    this.accident = ACCIDENT.test(passage.text)
  }

  read(): readonly Draft[] {
    const { text } = this.passage
    const figures = figuresOf(text, maskOf(this.passage))
    const contexts = inContext(text, figures)
    contexts.forEach((context, index) => {
      this.enter(context)
      this.take(context, contexts, index)
    })
    this.takeZeros(text, figures)
    this.memory.listOpen = /:$/u.test(text)
      ? this.main !== null
      : this.memory.listOpen && contexts.length > 0 && text.length < 80
    return [...this.drafts].sort((left, right) => left.start - right.start)
  }

  /** A new sentence forgets the whole unless it begins as a list of parts. */
  private enter(context: FigureInContext): void {
    if (context.sentence !== this.sentence) {
      const parts = PART_SENTENCE.test(context.before) || (this.sentence === -1 && this.memory.listOpen)
      const kept = parts ? (this.main ?? this.memory.lastWhole) : null
      this.sentence = context.sentence
      this.inAccident =
        this.accident && ACCIDENT.test(context.before + sentenceFrom(this.passage.text, context.figure.start))
      this.wholes = [kept]
      this.previous = null
      this.main = kept
      this.mains = []
      this.lastAt = []
      this.depth = 0
      if (!parts) this.forget()
      else if (kept !== null) this.remember(kept.indicator)
    }
    if (context.depth > this.depth) this.wholes[context.depth] = this.previous
    else if (context.depth < this.depth) {
      this.wholes.length = context.depth + 1
      this.previous = this.lastAt[context.depth] ?? this.previous
    }
    if (context.depth === this.depth && this.previous !== null && OPENER.test(context.gap))
      this.wholes[context.depth] =
        (this.wholes[context.depth] ?? null) !== null && /其中|含/u.test(context.gap)
          ? this.previous
          : (this.mainLike(context) ?? this.previous)
    else if (
      context.depth === 0 &&
      this.previous === null &&
      OPENER.test(context.gap) &&
      /^[^\p{Script=Han}]{0,4}其中/u.test(context.gap)
    )
      this.wholes[0] = this.main
    this.depth = context.depth
  }

  /** The latest total of the sentence in the same unit, else the latest. */
  private mainLike(context: FigureInContext): Draft | null {
    const unit = domainUnit(context.figure.unit)
    return (
      this.mains
        .slice(-8)
        .reverse()
        .find((main) => main.unit === unit) ?? this.main
    )
  }

  private forget(): void {
    this.review = null
    this.requests = this.memory.section === 'requests'
  }

  private remember(indicator: IndicatorId): void {
    const base = /^(?:reconsideration|litigation(?:\.direct|\.after-reconsideration)?)/u.exec(indicator)?.[0]
    if (base !== undefined) this.review = REVIEW_TOPICS.find((topic) => topic === base) ?? null
    else if (indicator !== 'other') {
      this.review = null
      this.requests = indicator.startsWith('requests')
    }
  }

  private take(context: FigureInContext, contexts: readonly FigureInContext[], index: number): void {
    const { figure } = context
    if (this.isAccident(context) || TARGET.test(context.left)) return
    if (figure.unit === '%') return this.takePercent(context)
    if (figure.unit === '个百分点') return
    if (this.takeChange(context) || this.takeBase(context)) return
    const words = this.isPair(figure) ? context : this.widened(context)
    if (words === null) return
    const chained = { ...words, right: words.right === '' ? this.chainRight(contexts, index) : words.right }
    this.takeCount(words, chained)
  }

  /** Statistics of accidents have a reader of their own; only pieces of information are counted in such a sentence. */
  private isAccident(context: FigureInContext): boolean {
    return this.inAccident && /^(?:起|宗|人|人次|例|名|%|元|万元|亿元|个|次|)$/u.test(context.figure.unit)
  }

  /** Where neither side of the number names a thing, the clause before it does: 公开本部门信息,合计400余篇. */
  private widened(context: FigureInContext): FigureInContext | null {
    const own = withoutLead(context.left).replace(/^(?:共?公开|发布|达到|达)$/u, '')
    if (own !== '' || context.right.replace(/^[以]/u, '') !== '') return context
    const clauses = context.gap.split(/[,;:]/u)
    const clause = clauses.at(-2)
    if (clause === undefined || !/\p{Script=Han}{2}/u.test(clause)) return context.left === '' ? null : context
    return {
      ...context,
      left: clause + context.left,
      from: context.figure.start - (clauses.at(-1)?.length ?? 0) - 1 - clause.length,
    }
  }

  /** 行政复议37件、行政诉讼8件尚未审结: the words after the last of a chain hold for all of it. */
  private chainRight(contexts: readonly FigureInContext[], index: number): string {
    for (let next = index + 1; next < contexts.length && next < index + 4; next += 1) {
      const context = contexts[next]
      if (context === undefined || !/^[、和及](?:行政)?(?:复议|诉讼)/u.test(context.gap)) return ''
      if (context.right !== '') return context.right
    }
    return ''
  }

  private takeCount(context: FigureInContext, words: FigureInContext): void {
    const { figure } = context
    const whole = this.wholeFor(context)
    const listed = whole !== null
    const before = subjectBefore(words.left, listed)
    const after = subjectAfter(words.right)
    const numberFirst = before.replace(/[^\p{Script=Han}]/gu, '') === '' && after !== ''
    const named = before === '' && !numberFirst ? subjectBeforeVerb(words.left) : before
    const subject = numberFirst ? after : named
    const topic: Topic = {
      whole: whole?.indicator ?? null,
      requests: this.requests,
      review: this.review,
      section: this.memory.section,
      year: this.memory.year,
    }
    const seen =
      numberFirst || listed || this.review !== null || this.requests
        ? words
        : { ...words, right: /^(?:行政|申请)/u.test(words.right) ? words.right : '' }
    const both = /(?:均|各)(?:为|是|有)?$/u.test(words.left) && reviewNamed(words.left) === 'both'
    const classified = classify(seen, subject, topic)
    const pair = this.isPair(figure)
    const indicator = pair ? this.pairOf() : classified.indicator
    if (!both && !pair && this.isDoubtful(figure, indicator, subject, words)) return
    const drafted = this.draftOf(
      context,
      indicator,
      subject === '' ? withoutLead(words.left) : subject,
      whole,
      classified.scope ?? null,
      numberFirst,
    )
    if (both) this.push({ ...drafted, indicator: 'reconsideration' })
    const draft = this.push(both ? { ...drafted, indicator: 'litigation' } : drafted)
    this.previous = draft
    this.lastAt[context.depth] = draft
    if (whole === null) {
      this.mains.push(draft)
      this.main = draft
      this.memory.lastWhole = draft
    }
    this.remember(draft.indicator)
    this.takeCarried(context, draft)
  }

  /** A bare number, a Chinese numeral or a figure without a thing counted is read only where the rules know it. */
  private isDoubtful(figure: Figure, indicator: IndicatorId, subject: string, words: FigureInContext): boolean {
    const known = indicator !== 'other' && indicator !== 'disclosure.class'
    if (figure.digits === 'chinese') {
      if (!known || INDEFINITE.test(words.left)) return true
      return (
        figure.value === 1 &&
        words.right !== '' &&
        !/(?:召开|举办|举行|开展|组织|收到|受理|发生|设立|设置|配备|有|为|其中)了?$/u.test(words.left)
      )
    }
    if (figure.unit === '') {
      if (figure.value >= 1900 && figure.value < 2100) return true
      const rest = this.passage.text.slice(figure.end, figure.end + 1)
      if (!KNOWN_AFTER_BARE.test(rest)) return true
      return (
        !(known && !indicator.startsWith('disclosure')) &&
        !/(?:量|数|信息)(?:共|累计|总计|已|达到|达|为|突破|超过|了)*$/u.test(words.left)
      )
    }
    if (/(?:对|将|把|就)$/u.test(words.left)) return true
    if (this.accident && !known && /^(?:起|宗|人)$/u.test(figure.unit)) return true
    return subject.replace(/[^\p{Script=Han}A-Za-z]/gu, '') === '' && indicator === 'other'
  }

  private pairOf(): IndicatorId {
    return this.previous?.indicator === 'training.courses' ? 'training.attendees' : 'requests.received'
  }

  /** 15人18次: applicants and their requests in one breath; 培训2次、120人次. */
  private isPair(figure: Figure): boolean {
    const { previous } = this
    if (previous === null || figure.unit === '' || figure.start - previous.end > 1) return false
    const between = this.passage.text.slice(previous.end, figure.start)
    if (previous.indicator === 'training.courses') return /^[、,]?$/u.test(between) && figure.unit.startsWith('人')
    return previous.indicator === 'requests.applicants' && between === ''
  }

  private wholeFor(context: FigureInContext): Draft | null {
    const whole = this.wholes[context.depth] ?? null
    if (whole === null || context.depth > 0) return whole
    const words = withoutLead(context.left)
    const apart = context.gap.includes(';')
    if (/(?:^|[,;。])另(?:有|外|举行|发布)?|(?<!其中)另有?$/u.test(context.gap)) return null
    const fresh = whole.indicator.startsWith('requests')
      ? NEW_FOR_REQUESTS.test(words) ||
        (apart && /^(?:办理|答复|办结)/u.test(words)) ||
        (reviewNamed(words) !== null && !/申请/u.test(words))
      : whole.indicator.startsWith('disclosure') &&
        ((apart && VERB_WITH_OBJECT.test(words)) ||
          (!/(?:方式|渠道|网站|平台|微信|微博|公众号)/u.test(words) &&
            (NEW_FOR_DISCLOSURE.test(words) || /^[^#]{0,20}(?:收到|受理)[^#]{0,20}申请/u.test(words))))
    const opened = OPENER.test(context.gap) && this.previous !== null
    if (!fresh || opened) return whole
    this.wholes[0] = null
    return null
  }

  private draftOf(
    context: FigureInContext,
    indicator: IndicatorId,
    subject: string,
    whole: Draft | null,
    scope: string | null,
    numberFirst: boolean,
  ): Draft {
    const { figure } = context
    const clause = `${lastClause(context.gap)}`
    const period =
      whole !== null && whole.period !== null ? whole.period : periodOf(clause, context.before, this.memory.year)
    const total = indicator === 'disclosure.total' && period?.kind === 'cumulative'
    return {
      indicator: total ? 'disclosure.cumulative' : indicator,
      subject: subject.slice(0, 60),
      measure: 'count',
      value: figure.value,
      ...(figure.approx === undefined ? {} : { approx: figure.approx }),
      inWords: false,
      unit: domainUnit(figure.unit),
      period,
      scope: scope ?? scopeOf(context.before) ?? (whole !== null ? whole.scope : null),
      whole,
      start: figure.start,
      end: figure.end,
      from: context.from,
      to: numberFirst ? context.to : figure.end,
    }
  }

  private takePercent(context: FigureInContext): void {
    const { left, figure } = context
    const words = `${lastClause(context.gap)}`
    const previous = this.previous
    if (/环比/u.test(words)) return
    const change =
      /(?<verb>增长|上升|提高|增加|增幅|上涨|下降|减少|降低|回落|减幅|下滑)(?:了|率|幅度)?(?:为|达到?|约)?$/u.exec(
        words,
      )?.groups?.verb
    if (change !== undefined) {
      if (previous === null) return
      const sign = /下|减|降|回落/u.test(change) ? -1 : 1
      this.push({ ...this.partLike(context, previous), measure: 'change-percent', value: sign * figure.value })
      return
    }
    if (/占|比例|比重/u.test(words) && previous !== null) {
      this.push({ ...this.partLike(context, previous), measure: 'share' })
      return
    }
    const before = subjectBefore(left, false)
    const electronic = /全文电子化/u.test(words)
    const numberFirst = before === ''
    const subject = numberFirst ? subjectAfter(context.right) : before
    if (subject === '' || (!electronic && /^[^率比]*$/u.test(subject) && !numberFirst)) return
    const draft = this.draftOf(
      context,
      electronic ? 'disclosure.electronic-rate' : 'other',
      electronic ? '全文电子化率' : subject,
      null,
      null,
      numberFirst,
    )
    this.push(numberFirst && /^(?:的|是|为)/u.test(context.right) ? { ...draft, measure: 'share' } : draft)
  }

  private partLike(context: FigureInContext, previous: Draft): Draft {
    const { figure } = context
    const { approx: _approx, ...rest } = previous
    return {
      ...rest,
      ...(figure.approx === undefined ? {} : { approx: figure.approx }),
      value: figure.value,
      unit: domainUnit(figure.unit),
      start: figure.start,
      end: figure.end,
      from: context.from,
      to: figure.end,
    }
  }

  /** 同比增加12件, 较2022年增长2.5万: a change of the figure before. */
  private takeChange(context: FigureInContext): boolean {
    const match =
      /(?<basis>同比|环比|比|较|相比|与去年|与上年)?(?<subject>[^,]{0,16}?)(?<verb>增加|增长|减少|下降|上升|增多|多|少|回落)了?$/u.exec(
        context.left,
      )
    const verb = match?.groups?.verb
    if (verb === undefined || match?.groups?.basis === '环比') return verb !== undefined
    if (match?.groups?.basis === undefined && withoutLead(context.left) !== verb) return verb.length === 2
    if (match?.groups?.basis === undefined && context.right !== '') return false
    if (this.previous === null) return true
    const sign = /减|下|少|回/u.test(verb) ? -1 : 1
    const unit = context.figure.unit === '' ? this.previous.unit : domainUnit(context.figure.unit)
    this.push({ ...this.partLike(context, this.previous), measure: 'change', value: sign * context.figure.value, unit })
    return true
  }

  /** 比2022年(31起): the figure of another year in brackets. */
  private takeBase(context: FigureInContext): boolean {
    if (context.depth === 0 || context.left !== '' || context.right !== '' || this.previous === null) return false
    const base = /(?:(?<year>20\d{2})年|去年|上年)(?:度|同期)?\($/u.exec(context.before)
    if (base === null) return false
    const year = base.groups?.year === undefined ? (this.memory.year ?? 0) - 1 : Number(base.groups.year)
    if (year <= 0) return false
    this.push({ ...this.partLike(context, this.previous), period: yearOf(year) })
    return true
  }

  /** 均为非本机关掌握: the outcome holds for the whole count just named. */
  private takeCarried(context: FigureInContext, draft: Draft): void {
    const carried = carriedOutcome(this.passage.text, context.figure.end, draft.indicator)
    if (carried === null) return
    const before = this.drafts.at(-2)
    const siblings =
      before !== undefined &&
      REVIEW_BASE.test(before.indicator) &&
      REVIEW_BASE.test(draft.indicator) &&
      !context.gap.includes(';')
        ? [before]
        : []
    for (const base of carried.review ? [...siblings, draft] : [draft])
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

  private takeZeros(text: string, figures: readonly Figure[]): void {
    for (const zero of zerosOf(text, figures, this.memory.year))
      this.push({
        indicator: zero.indicator,
        subject: zero.subject.slice(0, 60),
        measure: 'count',
        value: 0,
        inWords: true,
        unit: zero.unit,
        period: periodOf('', sentenceUpTo(text, zero.start), this.memory.year),
        scope: scopeOf(sentenceUpTo(text, zero.start)),
        whole: null,
        start: zero.start,
        end: zero.end,
        from: zero.start,
        to: zero.end,
      })
  }

  private push(draft: Draft): Draft {
    const base = REVIEW_RESULT.exec(draft.indicator)?.groups?.base
    const whole = base === undefined || draft.whole?.indicator === base ? draft.whole : (this.latest.get(base) ?? null)
    const stored = whole === draft.whole ? draft : { ...draft, whole }
    this.drafts.push(stored)
    this.latest.set(stored.indicator, stored)
    return stored
  }
}

const REVIEW_BASE = /^(?:reconsideration|litigation)$/u
const REVIEW_RESULT =
  /^(?<base>reconsideration|litigation(?:\.direct|\.after-reconsideration)?)\.(?:upheld|corrected|other|pending)$/u
const REVIEW_TOPICS: readonly ReviewTopic[] = [
  'reconsideration',
  'litigation',
  'litigation.direct',
  'litigation.after-reconsideration',
]

const lastClause = (gap: string): string => gap.split(/[,;:]/u).at(-1) ?? gap

const sentenceFrom = (text: string, start: number): string =>
  /^[^。!?]{0,240}/u.exec(text.slice(start, start + 240))?.[0] ?? ''

const sentenceUpTo = (text: string, end: number): string => {
  const window = text.slice(Math.max(0, end - 160), end)
  return window.slice(window.lastIndexOf('。') + 1)
}
