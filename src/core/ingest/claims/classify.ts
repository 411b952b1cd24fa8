import type { IndicatorId } from '../../domain/catalogue'
import { requestOf } from './classify-request'
import { isColumn } from './can-be-part'
import { isRegion } from './claim-scope'
import type { FigureInContext } from './context'
import { channelOf, SEVERAL_CHANNELS } from './lexicon/channels'
import {
  disclosureIndicator,
  isGenericInformation,
  isNormativePart,
  isRestOfKinds,
  looksLikeClass,
} from './lexicon/disclosure'
import { documentIndicator, stateOfDocuments } from './lexicon/documents'
import { handlingFee } from './lexicon/handling-fee'
import { moneyIndicator, resourceIndicator } from './lexicon/resources'
import { responseIndicator } from './lexicon/responses'
import { reviewIndicator } from './lexicon/review'
import type { Classified, Topic } from './topic'

const FORM_OF_2019 = 2019
const INFORMATION_UNIT = /^(?:条|件|篇|份|条次|期|则|)$/u
/** 政府公报12期, 新闻发布会6场: issues and events, not pieces of information. */
const OCCASIONS = /^(?:期|场|场次)$/u
const READERS = /粉丝|关注|阅读|点击|访问|浏览|点赞/u
const PRINCIPALS: ReadonlySet<string> = new Set(['response.press-conferences', 'response.interviews'])
/** Not 12大类: how many kinds there are. */
const CLASS_NAMED = /(?<![大小])类(?:信息)?$/u

/** 2件行政复议, 1件针对信息公开工作的行政诉讼, 44个部门: what is counted stands behind the number. */
const NAMED_BEHIND =
  /^(?:(?:工作)?人员(?:专职|兼职)|行政|申请|(?:政府)?信息公开申请|部门|单位|科室|处室|乡镇|镇街|街道|县市区|(?:针对|涉及|因|关于)[^,;#]{1,40}行政(?:复议|诉讼)案?件?$)/u

/** What a figure counts, and whether that stands behind the number. */
interface Counted {
  readonly subject: string
  readonly numberFirst: boolean
}

/** Names the indicator a figure with these words around it belongs to. */
export const classify = (around: FigureInContext, { subject, numberFirst }: Counted, topic: Topic): Classified => {
  const mayFollow = numberFirst || topic.whole !== null || topic.review !== null || topic.requests
  const context = mayFollow || NAMED_BEHIND.test(around.right) ? around : { ...around, right: '' }
  const { left, right } = context
  const { unit } = context.figure
  const words = `${left}#${right}`
  const fee = handlingFee(context.before, unit)
  if (fee !== null) return { indicator: fee }
  if (unit.endsWith('元')) return { indicator: moneyOf(context) }
  const review = reviewIndicator(left, right, topic.review)
  if (review !== null && !/培训|法治|政务公开日/u.test(words)) return { indicator: review }
  if (topic.whole?.startsWith('disclosure') === true) return partOfDisclosure(context, subject, topic.whole)
  return (
    requestOf(context, topic) ??
    ofItsChannel(context, subject, topic) ??
    ofItsKind({ indicator: plain(context, words, subject, topic) }, words, topic)
  )
}

/** Under 2.微信公众号: 全年共推送各类信息56篇 is what that channel told. */
const ofItsChannel = (
  { left, figure }: FigureInContext,
  subject: string,
  { channel, whole }: Topic,
): Classified | null =>
  channel !== null &&
  whole === null &&
  INFORMATION_UNIT.test(figure.unit) &&
  !OCCASIONS.test(figure.unit) &&
  /公开|发布|推送|更新|刊登|刊发/u.test(left) &&
  (isGenericInformation(subject) || /^(?:各类|各项)?信息、[^、]{2,4}$/u.test(subject))
    ? { indicator: channel }
    : null

/** 全年主动公开政府信息2645条, 全区发布信息…: all, whatever the item is about. */
const OF_ALL =
  /主动公开(?:了|的)?(?:各类|各项)?(?:政府|政务)信息|全[市区县省镇乡州旗]|[我本](?:局|委|办|市|区|县|镇|乡|街道|机关|单位)|各(?:单位|部门)/u

/** 推进安全生产信息公开。…全年共发布信息84条: of the kind the item is about. */
const ofItsKind = (classified: Classified, words: string, { kind }: Topic): Classified =>
  classified.indicator === 'disclosure.total' && kind !== null && !OF_ALL.test(words)
    ? { indicator: 'disclosure.class', subject: kind }
    : classified

const moneyOf = ({ gap, before, left, right }: FigureInContext): IndicatorId => {
  const own = moneyIndicator(`${gap.slice(-80)}#${right}`)
  if (own !== null) return own
  return (/(?:金额|资金|共计|合计)$/u.test(left) ? moneyIndicator(`${before.slice(-60)}#`) : null) ?? 'other'
}

const plain = (context: FigureInContext, words: string, subject: string, topic: Topic): IndicatorId => {
  const { unit } = context.figure
  if (PRINCIPALS.has(topic.whole ?? '') && /负责(?:同志|人)|主要领导/u.test(words)) return `${topic.whole}.principal`
  const known =
    resourceIndicator(words, subject, unit, context.before) ??
    responseIndicator(words, subject, unit) ??
    documentIndicator(words, subject, unit, context.before) ??
    stateOfDocuments(subject, context.before, topic.whole)
  if ((known === null || ofDocuments(known, topic)) && isListed(context, subject, topic))
    return isNormativePart(subject) ? 'disclosure.normative' : 'disclosure.class'
  if (known !== null)
    return known === 'normative-documents' && isDisclosedOne(words, topic) ? 'disclosure.normative' : known
  if (!INFORMATION_UNIT.test(unit)) return 'other'
  const disclosed = disclosureIndicator(words, subject, context.before)
  if (disclosed !== null) return OCCASIONS.test(unit) ? 'other' : disclosed
  return classOrOther(context, words, subject, topic)
}

/** 主动公开的政府信息中,法规类2条 and 公开政府信息类别:文件4条: a list of kinds without a total. */
const LIST_OF_KINDS =
  /公开的?(?:政府|政务)?信息(?:中,|(?:的)?(?:主要)?类别(?:有|为|是|:)|[^,;。\d()]{0,14}\(其中:?)[^,;。:\d]{2,24}$/u
const OWN_BUSINESS =
  /公开|发布(?!会)|推送|收到|受理|办理|回复|答复|印发|报送|开展|召开|转发|组织|更新|网站|微信|微博|咨询|投诉|来信|回应/u

/** In a list of kinds before 2019 规章2条 and 规范性文件1条 are pieces of information. */
const ofDocuments = (known: IndicatorId, { year }: Topic): boolean =>
  /^(?:regulations|normative-documents)$/u.test(known) && year !== null && year < FORM_OF_2019

/** A kind in such a list, the first by the words before it, the others by the count before them. */
const isListed = (
  { left, gap, before, figure }: FigureInContext,
  subject: string,
  { whole, listed }: Topic,
): boolean => {
  if (whole !== null || figure.unit !== '条' || !/\p{Script=Han}{2}/u.test(subject)) return false
  if (OWN_BUSINESS.test(left)) return false
  if (LIST_OF_KINDS.test(before)) return true
  return (
    listed !== null &&
    /^disclosure\.(?:class|normative)$/u.test(listed.indicator) &&
    listed.whole === null &&
    listed.unit === '条' &&
    gap.length < 32 &&
    /^[,、;]/u.test(gap) &&
    !left.endsWith('计') &&
    channelOf(left) === null
  )
}

/** One kind of information, where the words are of information at all. */
const classOrOther = (context: FigureInContext, words: string, subject: string, topic: Topic): IndicatorId => {
  const informs = topic.section === 'disclosure' || /公开|发布|公示|刊发|推送|公布/u.test(context.before)
  // 全年主动公开:机构概况2件,规划计划3件: a list without a total
  if (/公开(?:情况)?:/u.test(context.before)) return 'disclosure.class'
  // 热线工单378条,涵盖投诉类328条: parts of what is no information
  // 回应咨询、投诉信息247条: what was answered
  const answered = /^(?:及时|积极|共)*(?:回应|回复)/u.test(context.left)
  // 全年共梳理归档各类信息29条: looked through or filed, not published
  const filed = /(?:归档|梳理|整理|排查|清理)(?:了)?(?:各类|各项|相关)*(?:政府|政务)?信息$/u.test(context.left)
  const ofInformation = topic.whole !== 'other' && !answered && !filed && (informs || CLASS_NAMED.test(subject))
  return ofInformation && (isClass(subject) || isRestOfKinds(words)) ? 'disclosure.class' : 'other'
}

/** 主动公开规范性文件6件 before 2019: a row of the form of 2014, beside those that were made. */
const isDisclosedOne = (words: string, { year }: Topic): boolean =>
  year !== null && year < FORM_OF_2019 && /主动公开(?:了|的)?(?:行政)?规范性文件(?:数|共)?#/u.test(words)

const isClass = (subject: string): boolean =>
  looksLikeClass(subject) && (!isGenericInformation(subject) || CLASS_NAMED.test(subject) || subject.endsWith('动态'))

/** 其中全文电子化主动公开信息35条, a row of the forms of 2008. */
const electronic = (subject: string): IndicatorId | null =>
  subject.startsWith('全文电子化') && !subject.endsWith('类信息') ? 'disclosure.electronic' : null

/** The state of a document the part names, or the channel. */
const stateOrChannel = (context: FigureInContext, subject: string, whole: IndicatorId): IndicatorId | null => {
  const channel = channelOfPart(`${context.left}#${context.right}`, context, subject)
  // 网站公开73条,其中…专栏信息1条, 部门专栏1条: a column of the site the whole is of
  const column =
    isColumn(whole, context.left, context.gap) ||
    (/(?:专栏|专题|栏目)(?:信息)?$/u.test(subject) && (channel === whole || !/网|门户|公开|平台/u.test(subject)))
  return stateOfDocuments(subject, context.before, whole) ?? (column ? null : channel)
}

const partOfDisclosure = (context: FigureInContext, subject: string, whole: IndicatorId): Classified => {
  const words = `${context.left}#${context.right}`
  const { unit } = context.figure
  if (isAboutPublic(words) || unit.includes('人'))
    return { indicator: resourceIndicator(words, subject, unit, context.before) ?? 'other' }
  if (OCCASIONS.test(unit)) return { indicator: responseIndicator(words, subject, unit) ?? 'other' }
  const state = electronic(subject) ?? stateOrChannel(context, subject, whole)
  if (state !== null) return { indicator: state }
  if (whole === 'disclosure.cumulative' && /(?:政府|政务)?信息$/u.test(subject) && /新增|主动公开/u.test(words))
    return { indicator: 'disclosure.total' }
  // 制作政府信息236条,其中主动公开158条,依申请公开54条: by how it is open
  if (whole === 'disclosure.produced' && /主动公开(?:(?:的)?(?:政府)?信息(?:数)?)?(?:共|为|有)?#/u.test(words))
    return { indicator: 'disclosure.total' }
  if (isNormativePart(subject)) return { indicator: 'disclosure.normative' }
  // 93个部门 are no pieces of information of theirs
  if (!INFORMATION_UNIT.test(unit)) return { indicator: CLASS_NAMED.test(subject) ? 'disclosure.class' : 'other' }
  return isRegion(subject) ? { indicator: whole, scope: subject } : { indicator: 'disclosure.class' }
}

/** 通过互动平台回应社会公众咨询、投诉等300条: answers, not information. */
const INQUIRIES_ANSWERED = /(?:回应|回复|答复)[^,;。#]{0,16}(?:咨询|投诉|诉求|留言|来信)[^,;。#]{0,8}#/u

/** Counts of what readers did or were told, not of information. */
const isAboutPublic = (words: string): boolean => READERS.test(words) || INQUIRIES_ANSWERED.test(words)

/** 通过网站公布水质监测情况4条, 通过网站公布要闻31条: what one channel told of one matter is not all it told. */
const ON_ONE_MATTER =
  /(?:公布|公开|发布|推送|刊发|刊登)(?!.*信息)(?:[^#]{3,}情况|[^#]{0,8}(?:要闻|公告|公示|通知|会议))$/u
/** 网站概况类信息和动态信息: one kind, or two of them. */
const OF_KINDS = /类$|(?<!各)类信息(?:$|[和及与、])|类[和及与、]|调查|征集|来信/u

/** 微信公众号:发布信息212条: the channel an item of the list is headed by. */
const itemChannel = ({ before }: FigureInContext, subject: string): IndicatorId | null => {
  const head = /^(?:\d{1,2}[.、])?(?<head>[^\d,;。:]{2,10}):[^\d,;。:]{0,10}$/u.exec(before)?.groups?.head
  const generic = /^(?:共?(?:发布|公开|推送))?(?:政府|政务|各类)*信息$/u.test(subject)
  return head !== undefined && generic ? channelOf(head) : null
}

/** 微博微信公开信息699条. */
const ONLY_CHANNELS = /^(?:政务|官方|政府|微博|微信|公众号|网站|[、和及])+(?:公开|发布)(?:政府|政务)?信息$/u

const channelOfPart = (words: string, context: FigureInContext, subject: string): IndicatorId | null => {
  if (!INFORMATION_UNIT.test(context.figure.unit)) return null
  const channel = channelOf(words)
  if (channel === null) return itemChannel(context, subject)
  if (channel === SEVERAL_CHANNELS)
    return looksLikeClass(subject) && !/方式|渠道/u.test(words) && !ONLY_CHANNELS.test(subject) ? null : channel
  if (isGenericInformation(subject)) return channel
  const itself = channelOf(subject) === channel && !OF_KINDS.test(subject)
  return itself && !ON_ONE_MATTER.test(subject) ? channel : null
}
