import type { FigureInContext } from './context'
import {
  applicantOf,
  areSeveralGrounds,
  carryIndicator,
  channelOfRequest,
  channelsOfRequest,
  isAboutRequests,
  isOutcomeName,
  outcomeOf,
  publicOrGranted,
  stageOf,
} from './lexicon/requests'
import type { Classified, Topic } from './topic'
import { withoutLead } from './wording'

/**
 * Also 《…登记、答复制度》等6项 and 回复社会关切: answers, but not to requests; 减免费用的申请: requests for something else;
 * 省厅转办申请: some of the requests, by whom they came.
 */
const NEVER =
  /发布依申请公开(?:的)?(?:政府)?信息|减免|免收|(?<!结)(?:转|交)办|转来|移送|咨询|留言|解读|培训|新闻|社会关切|》(?:等|共|共计)*#|制度(?:等|共)*#/u
const RARELY = /规范性文件|微博|微信|公众号|提案|建议|热线|信箱|来信|诉求|行政(?:处罚|许可|强制|执法(?!案卷))/u
/** 收到信箱来信110件,按期答复110件: the answers are to what the sentence named. */
const INQUIRIES = /提案|建议|热线|信箱|来信|诉求/u
/** 全市44个部门: bodies, not requests. */
const BODIES = /#(?:部门|单位|科室|处室|乡镇|镇街|街道|县市区)(?!申请|提)/u

/** 不予公开文件36条, beside what was made and published: information kept back, no answer to a request. */
const KEPT_BACK = /^不予公开(?:的)?(?:政府)?(?:信息|文件|公文)(?:共|为)?#/u
/** 没有收到申请。不予公开信息有10条: the same, where nothing was asked for and pieces of information are counted. */
const KEPT_BACK_UNASKED = /^不予公开(?:的)?(?:政府)?(?:信息|文件|公文)有#/u

/** 上年度结转的行政复议案件1件: no request is carried over. */
const OF_REMEDIES = /结转的?(?:行政)?(?:复议|诉讼|应诉)(?:案件?)?$/u

/** 予以公开(含部分公开)113件: both outcomes in one number. */
const INCLUDING_PARTLY = /公开\((?:含|包括|包含)(?:予以|同意)?部分公开(?:的)?\)(?:的)?(?:共|有|为)?$/u

/** 收到1件涉及第三方的申请: one request by what it asks for, neither all of them nor an outcome. */
const DESCRIBED =
  /^(?!.*(?:不予|无法|不同意|不公开)).*#(?:要求|请求|关于|涉及|有关|针对)(?!(?:政府)?信息公开|依申请)[^#]{1,24}的(?:政府信息公开|信息公开)?申请/u

/** 无效及撤销申请7件: of two outcomes in one number, one of which no form knows. */
const WITH_VOID =
  /无效(?:申请)?(?:[、及和与或]|以及)[^#]{0,6}撤[销回]|撤[销回](?:申请)?(?:[、及和与或]|以及)[^#]{0,6}无效/u

interface RequestWords {
  readonly words: string
  readonly label: string
  readonly left: string
  readonly unit: string
  /** The figure is a stated part of a count of requests. */
  readonly part: boolean
  /** The words themselves name requests or an outcome only requests have. */
  readonly about: boolean
  readonly inside: boolean
}

/** Indicator of a figure about requests for information; null where it is about something else. */
export const requestOf = (context: FigureInContext, topic: Topic): Classified | null => {
  const seen = wordsOf(context, topic)
  const { words, part, about, inside } = seen
  if (isKeptBack(seen) || (!inside && topic.section !== 'requests' && (!about || KEPT_BACK.test(seen.label))))
    return null
  if (isOfSomethingElse(context, words, topic)) return null
  const carried = carryIndicator(words, topic.year)
  if (carried !== null) return { indicator: carried }
  if (DESCRIBED.test(words) || WITH_VOID.test(words)) return { indicator: 'other' }
  const found = stageOrOutcome(seen, topic)
  if (found?.indicator === 'requests.granted' && INCLUDING_PARTLY.test(context.before))
    return { indicator: 'requests.granted-or-partly' }
  if (found?.indicator === 'requests.other-outcome' && isRestOfOutcome(words, topic)) return { indicator: 'other' }
  return found ?? (part || areSeveralGrounds(seen.label) ? { indicator: 'other' } : null)
}

const isKeptBack = ({ part, unit, label }: RequestWords): boolean =>
  !part && /^[条份篇]$/u.test(unit) && KEPT_BACK_UNASKED.test(label)

/** 已入驻审批服务部门13个,开设窗口26个,共受理申请121510件: what a service hall was asked for. */
const AT_COUNTERS = /审批服务|服务大厅|服务中心|开设窗口|服务窗口|办事窗口|入驻/u

const isOfSomethingElse = ({ left, before, figure }: FigureInContext, words: string, { review }: Topic): boolean =>
  NEVER.test(words) ||
  (/^[个家]$/u.test(figure.unit) && BODIES.test(words)) ||
  (INQUIRIES.test(before) && !before.includes('申请')) ||
  OF_REMEDIES.test(left) ||
  (AT_COUNTERS.test(before) && !/公开/u.test(before)) ||
  (RARELY.test(words) && !words.includes('申请')) ||
  (review !== null && !isAboutRequests(words))

/** 不同意公开4件(涉及第三方2件、其他2件): the rest of one outcome, not the row 其他处理. */
const isRestOfOutcome = (words: string, { whole }: Topic): boolean =>
  /^requests\.(?:refused|unable|not-processed)$/u.test(whole ?? '') && !/其[他它]处理/u.test(words)

const wordsOf = (context: FigureInContext, topic: Topic): RequestWords => {
  const words = `${context.left}#${context.right}`
  const label = `${withoutLead(context.left)}#${context.right}`
  const part = topic.whole?.startsWith('requests') === true
  return {
    words,
    label,
    left: context.left,
    unit: context.figure.unit,
    part,
    about: isAboutRequests(words) || isOutcomeName(label) || isBareReceipt(label, context.before),
    inside: part || topic.requests,
  }
}

const stageOrOutcome = (seen: RequestWords, topic: Topic): Classified | null => {
  const { words, label, left, part, about, inside } = seen
  const both = publicOrGranted(label, topic.year)
  if (both !== null) return { indicator: both }
  const stage = stageOf(words) ?? (/^(?:收到|受理|接收)#$/u.test(label) ? 'requests.received' : null)
  const outcome = inside || about ? outcomeOf(label) : null
  const asked = outcome === null || /收到|受理|接收|接到|新收|收办/u.test(left)
  if (stage === 'requests.received' && !part && asked && !words.includes('不予受理')) return received(seen)
  if (outcome !== null && !(outcome === 'requests.granted' && stage === 'requests.received'))
    return { indicator: outcome }
  const origin = originOf(seen, stage, topic)
  if (origin !== null) return origin
  if (stage === null || !(inside || about || !/答复|办结/u.test(words))) return null
  return stage === 'requests.received' ? received(seen) : { indicator: stage }
}

/** 3件为现场申请, 1件通过邮寄材料申请公开…: the channel stands behind the number. */
const CHANNEL_AFTER = /^#(?:(?:为|是|系|属)[^#]{2,6}申请$|(?:是|系)?(?:通过|以)[^#]{2,16}申请公开)/u

/** Channel or kind of applicant of a part of the requests. */
const originOf = (seen: RequestWords, stage: string | null, topic: Topic): Classified | null => {
  const { words, label, left, part } = seen
  const channel =
    part || /申请|提交|提出|渠道|途径/u.test(words) ? channelOfRequest(CHANNEL_AFTER.test(label) ? label : left) : null
  if (channel !== null && (part || stage === null || !/答复|回应|办结|办理|收办/u.test(words)))
    return { indicator: channel }
  const applicant = part || topic.requests || seen.about ? applicantOf(label) : null
  return applicant === null ? null : { indicator: 'requests.received', scope: applicant }
}

/** 依申请公开方面:收到12件. */
const isBareReceipt = (label: string, before: string): boolean =>
  /^(?:收到|受理|接收)#$/u.test(label) && /依申请公开|信息公开申请/u.test(before)

/** 法人申请1件: of one kind of applicant, never of all. */
const APPLICANT =
  /(?:自然人|公民(?:个人)?|个人|商业企业|企业|科研机构|公益组织|法律服务机构|法人(?:(?:或者?|和)其[他它]组织)?)(?:提出的?)?的?(?:政府信息公开)?申请|以(?:个人|公民|组织|单位|企业|公司)名义[^#]{0,10}申请/u

/** 当面申请3件, 收到网络申请5件: a channel, though no whole stands before it. */
const BY_CHANNEL =
  /(?:当面|现场|窗口|网络|网上|在线|信函|邮寄|书面|纸质|传真|电子邮件|邮件|邮箱)(?:方式|渠道|途径|形式)?(?:提交|提出|递交)?的?申请(?:公开)?(?:的|数量?)?(?:为|有|共)?#/u

const received = ({ words, unit, label, left, part }: RequestWords): Classified => {
  if (unit === '人') return { indicator: 'requests.applicants' }
  const channels = BY_CHANNEL.test(label) ? channelsOfRequest(left) : []
  const [channel] = channels
  if (channels.length === 1 && channel !== undefined) return { indicator: channel }
  // 当面申请2件、网上和信函申请9件: of two channels in one number, no total
  if (channels.length > 1 && (part || !/收到|受理|接收|接到|新收/u.test(left))) return { indicator: 'other' }
  const applicant = APPLICANT.test(words) ? applicantOf(label) : null
  if (applicant !== null) return { indicator: 'requests.received', scope: applicant }
  return { indicator: words.includes('收办') ? 'requests.handled' : 'requests.received' }
}
