import type { FigureInContext } from './context'
import { countDraft, draftLike, lastClause } from './claim-draft'
import type { ClaimDraft } from './claim-draft'
import { domainUnit } from './figures'
import { wholeYear } from '../calendar'
import { subjectAfter, subjectBefore, withoutLead } from './wording'

const CHANGE_WORDS =
  /(?<verb>增长|上升|提高|增加|增幅|上涨|下降|减少|降低|回落|减幅|下滑)(?:了|率|幅度)?(?:为|达到?|约)?$/u
const CHANGE =
  /(?<basis>同比|环比|比|较|相比|与去年|与上年)?[^,]{0,16}?(?<verb>增加|增长|减少|下降|上升|增多|多|少|回落)了?$/u
const BASE_YEAR = /(?:(?<year>20\d{2})年|去年|上年)(?:度|同期)?\($/u
/** 上年为, 较2022年的, 去年同期: nothing but another year and what joins it to its figure. */
const OTHER_YEAR =
  /^(?:比|较|而|与|和)?(?:(?<year>20\d{2})年度?|去年|上一?年度?)(?:同期|全年)?(?<each>分别)?(?:的|为|是|仅为|则为|共有?|有)?$/u
/** 市局较上年38件增加3件: another year's figure of something named only here. */
const NAMED_OTHER_YEAR = /\p{Script=Han}(?:比|较)(?:20\d{2}年度?|去年|上一?年度?)(?:同期|全年)?的?$/u
/** What may follow such a figure: its thing counted is named before it. */
const COMPARED = /^(?:相比|有所|略有|持平|大幅|增|上升|提高|上涨|下降|减少|降低|回落)|^$/u

const signOf = (verb: string): 1 | -1 => (/下|减|降|回落|少/u.test(verb) ? -1 : 1)

/** 公开工作占考核4%: what has the share is named, and is not the count before. */
const OWN_SHARE =
  /(?:^|[,;、(])(?:其中)?(?!其(?![他它余])|该|此|这|上述|以上|所)(?<own>\p{Script=Han}{3,40}?)(?:所|约|仅|分别|各|就|均|共)?占/u
/** Words that only take up the count before: 数量占, 总数占. */
const TAKEN_UP = /^(?:数量|件数|条数|人数|总数|总量|起数|比例|比重|信息量|公开量|申请量|合计|共计|分别)/u

const ownShareOf = (words: string): string | null => {
  const own = OWN_SHARE.exec(words)?.groups?.own
  return own === undefined || TAKEN_UP.test(own) ? null : own
}

const namesOwnShare = (words: string): boolean => ownShareOf(words) !== null

const bareName = (name: string): string => name.replaceAll('的', '').replace(/数$/u, '')

/** 主动公开政府信息30条,依申请公开4条。主动公开的政府信息占88.24%: the share of a count named before, others between them. */
export const namedShareDraft = (context: FigureInContext, counts: readonly ClaimDraft[]): ClaimDraft | null => {
  const own = ownShareOf(lastClause(context.gap))
  if (own === null || context.figure.unit !== '%') return null
  const named = counts.filter(({ measure, subject }) => measure === 'count' && bareName(subject) === bareName(own))
  const [count] = named
  return count === undefined || named.length > 1 ? null : { ...draftLike(context, count), measure: 'share' }
}

/** 其中政策文件类同比下降5%: a part that is named only here, with no count before. */
const OWN_CHANGE = /^(?:其中,?|而|但)(?<own>\p{Script=Han}{2,20}?)(?:数量?|总量|量)?(?:同比|环比|比|较)/u

const namesOwnChange = (words: string, { subject }: ClaimDraft): boolean => {
  const own = OWN_CHANGE.exec(words)?.groups?.own
  return own !== undefined && !subject.includes(own) && !TAKEN_UP.test(own)
}

/** 微博发布2769条,粉丝增长27.6%: the change of readers, not of what was published. */
const OF_READERS = /粉丝|阅读|访问|浏览|点击|关注|播放|点赞|评论|满意/u
/** 收到申请267件,答复263件,申请量上升1.52%: the change of what was received, not of the answers before it. */
const isOfRequests = (words: string, previous: ClaimDraft): boolean =>
  /申请(?:总量|数?量|总?数)/u.test(words) && !previous.indicator.startsWith('requests.received')

const isOfReaders = (words: string, previous: ClaimDraft): boolean =>
  OF_READERS.test(words) && !/^(?:visits|followers|other)/u.test(previous.indicator)

/** The change is of something else than the count before. */
const isOfAnother = (words: string, previous: ClaimDraft): boolean =>
  namesOwnChange(words, previous) || isOfReaders(words, previous) || isOfRequests(words, previous)

/** 占89.48%,比2017年的77.73%提高了11.75%: points between two shares, no change of the count. */
const FROM_PERCENT = /(?:比|较|由|从)[^,;。]*\d%[^,;。\d]*$/u

/** A percentage: share or change of the count before, else a rate of its own; null where it is neither. */
export const percentDraft = (
  context: FigureInContext,
  previous: ClaimDraft | null,
  reportYear: number | null,
): ClaimDraft | null => {
  const words = lastClause(context.gap)
  // 分别增长5%、3%: of nobody knows which
  if (/环比|分别/u.test(words) || FROM_PERCENT.test(context.before)) return null
  const verb = CHANGE_WORDS.exec(words)?.groups?.verb
  if (verb !== undefined)
    return previous === null || isOfAnother(words, previous)
      ? null
      : { ...draftLike(context, previous), measure: 'change-percent', value: signOf(verb) * context.figure.value }
  if (previous !== null && /占|比例|比重/u.test(words) && !namesOwnShare(words))
    return { ...draftLike(context, previous), measure: 'share' }
  if (words.includes('全文电子化'))
    return countDraft(
      context,
      { indicator: 'disclosure.electronic-rate', subject: '全文电子化率', whole: null, numberFirst: false },
      reportYear,
    )
  return rateDraft(context, reportYear)
}

const rateDraft = (context: FigureInContext, reportYear: number | null): ClaimDraft | null => {
  const before = subjectBefore(context.left, false)
  const numberFirst = before === ''
  const subject = numberFirst ? subjectAfter(context.right) : before
  if (subject === '' || (!numberFirst && !/[率比]/u.test(subject))) return null
  const draft = countDraft(context, { indicator: 'other', subject, whole: null, numberFirst }, reportYear)
  return numberFirst && /^(?:的|是|为)/u.test(context.right) ? { ...draft, measure: 'share' } : draft
}

/** 同比增加12件, 较2022年增长2.5万: a change of the count before. `skip` for a change without a base. */
export const changeDraft = (context: FigureInContext, previous: ClaimDraft | null): ClaimDraft | 'skip' | null => {
  const groups = CHANGE.exec(context.left)?.groups
  const verb = groups?.verb
  if (verb === undefined) return null
  const basis = groups?.basis
  if (basis === '环比') return 'skip'
  if (basis === undefined) {
    if (withoutLead(context.left) !== verb) return verb.length === 2 ? 'skip' : null
    if (context.right !== '') return null
  }
  if (previous === null) return 'skip'
  const unit = context.figure.unit === '' ? previous.unit : domainUnit(context.figure.unit)
  return { ...draftLike(context, previous), measure: 'change', value: signOf(verb) * context.figure.value, unit }
}

const OF_MONTH = /^(?:其中|,|、)*(?<month>[1-9]|1[0-2])月(?:份|当月)?$/u

/** 处罚19857次,其中3月份9390次: the share of one month in the count before. */
export const monthDraft = (
  context: FigureInContext,
  previous: ClaimDraft | null,
  reportYear: number | null,
): ClaimDraft | null => {
  const number = OF_MONTH.exec(context.left)?.groups?.month
  if (number === undefined || previous === null || previous.measure !== 'count') return null
  const { figure } = context
  const year = Number(previous.period?.to.slice(0, 4) ?? reportYear ?? 0)
  if (year === 0 || domainUnit(figure.unit) !== previous.unit || figure.value > previous.value) return null
  const month = `${year}-${number.padStart(2, '0')}`
  return {
    ...draftLike(context, previous),
    whole: previous.whole ?? previous,
    period: { kind: 'month', from: month, to: month },
  }
}

const isAlike = (one: ClaimDraft, other: ClaimDraft): boolean => other.measure === 'count' && other.unit === one.unit

/** Year of the figure that stands for another year; null where its words name something else. */
const statedYear = (context: FigureInContext, ofYear: number | null): number | null => {
  const base = context.left === '' && context.depth > 0 ? BASE_YEAR.exec(context.before) : OTHER_YEAR.exec(context.left)
  if (base === null || !COMPARED.test(context.right)) return null
  const year = base.groups?.year === undefined ? (ofYear ?? 0) - 1 : Number(base.groups.year)
  return year > 0 && year !== ofYear ? year : null
}

/**
 * 40件,上年为32件; 比2022年(31起): the figure of another year, where one count only can be meant. `sentence` are the
 * drafts of its sentence; those of several years at once (上年分别为) are of nobody knows which. `unknown`: the figure,
 * and the change that follows it, are of something that has no count of its own.
 */
export const baseDraft = (
  context: FigureInContext,
  { previous, sentence }: { readonly previous: ClaimDraft | null; readonly sentence: readonly ClaimDraft[] },
  reportYear: number | null,
): ClaimDraft | 'skip' | 'unknown' | null => {
  if (NAMED_OTHER_YEAR.test(context.left)) return 'unknown'
  if (previous?.measure !== 'count') return null
  const ofYear = previous.period === null ? reportYear : Number(previous.period.to.slice(0, 4))
  const year = statedYear(context, ofYear)
  if (year === null) return null
  if (OTHER_YEAR.exec(context.left)?.groups?.each !== undefined) return 'skip'
  const draft = { ...draftLike(context, previous), period: wholeYear(year) }
  if (draft.unit !== previous.unit) return null
  const alone = context.depth > 0 || sentence.filter((other) => isAlike(draft, other)).length === 1
  return alone ? draft : 'skip'
}
