import type { IndicatorId } from '../../domain/catalogue'
import { isRegion } from './claim-scope'
import type { FigureInContext } from './context'
import {
  channelOf,
  disclosureIndicator,
  isGenericInformation,
  isNormativePart,
  looksLikeClass,
} from './lexicon/disclosure'
import { documentIndicator } from './lexicon/documents'
import {
  applicantOf,
  carryIndicator,
  channelOfRequest,
  isAboutRequests,
  isOutcomeName,
  outcomeOf,
  stageOf,
} from './lexicon/requests'
import { moneyIndicator, resourceIndicator } from './lexicon/resources'
import { responseIndicator } from './lexicon/responses'
import { reviewIndicator } from './lexicon/review'
import type { ReviewTopic } from './lexicon/review'
import { withoutLead } from './wording'

/** What the sentence has been about so far. */
export interface Topic {
  /** Indicator of the whole the figure is a stated part of, if any. */
  readonly whole: IndicatorId | null
  readonly requests: boolean
  readonly review: ReviewTopic | null
  /** Section heading: disclosure, requests, review … or null. */
  readonly section: Section | null
  readonly year: number | null
}

export type Section = 'disclosure' | 'requests' | 'review' | 'other'

const INFORMATION_UNIT = /^(?:条|件|篇|份|条次|期|则|)$/u

export interface Classified {
  readonly indicator: IndicatorId
  readonly scope?: string
}

/** Names the indicator a figure with these words around it belongs to. */
export const classify = (context: FigureInContext, subject: string, topic: Topic): Classified => {
  const { left, right } = context
  const { unit } = context.figure
  const label = `${withoutLead(left)}#${right}`
  const wide = `${left}#${right}`
  if (unit.endsWith('元')) return { indicator: moneyIndicator(`${context.gap.slice(-80)}#${right}`) ?? 'other' }
  const review = reviewIndicator(left, right, topic.review)
  if (review !== null && !/培训|法治|政务公开日/u.test(wide)) return { indicator: review }
  const inDisclosure = topic.whole?.startsWith('disclosure') === true
  if (!inDisclosure) {
    const request = requestOf(context, label, wide, topic)
    if (request !== null) return request
  }
  if (inDisclosure && topic.whole !== null) {
    const state = stateOfDocuments(subject, context.before, topic.whole)
    if (/粉丝|关注|阅读|点击|访问|浏览|点赞/u.test(wide) || /人/u.test(unit))
      return { indicator: resourceIndicator(wide, subject, unit, context.before) ?? 'other' }
    return state === null ? partOfDisclosure(wide, subject, topic.whole) : { indicator: state }
  }
  const known =
    resourceIndicator(wide, subject, unit, context.before) ??
    responseIndicator(wide, subject, unit) ??
    documentIndicator(wide, subject, unit) ??
    stateOfDocuments(subject, context.before, topic.whole)
  if (known !== null) return { indicator: known }
  const disclosed = INFORMATION_UNIT.test(unit) ? disclosureIndicator(wide, subject, context.before) : null
  if (disclosed !== null) return { indicator: disclosed }
  const informs = topic.section === 'disclosure' || /公开|发布|公示|刊发|推送|公布/u.test(context.before)
  return {
    indicator:
      (informs || /类(?:信息)?$/u.test(subject)) &&
      /^(?:条|篇|件|期|份|则|条次|)$/u.test(unit) &&
      looksLikeClass(subject) &&
      (!isGenericInformation(subject) || /类(?:信息)?$|动态$/u.test(subject))
        ? 'disclosure.class'
        : 'other',
  }
}

const partOfDisclosure = (wide: string, subject: string, whole: IndicatorId): Classified => {
  const channel = channelOf(wide)
  if (channel === 'several')
    return {
      indicator: looksLikeClass(subject) && !/方式|渠道/u.test(wide) ? 'disclosure.class' : 'disclosure.channels',
    }
  if (
    channel !== null &&
    channelOf(subject) === channel &&
    !/类$|类信息$/u.test(subject) &&
    !/调查|征集|来信/u.test(subject)
  )
    return { indicator: channel }
  if (channel !== null && isGenericInformation(subject)) return { indicator: channel }
  if (isNormativePart(subject)) return { indicator: 'disclosure.normative' }
  if (isRegion(subject)) return { indicator: whole, scope: subject }
  return { indicator: 'disclosure.class' }
}

const stateOfDocuments = (subject: string, before: string, whole: IndicatorId | null): IndicatorId | null => {
  if (
    !/^(?:[^、]{0,8}(?:现行|继续|目前)?有效|失效|废止|失效(?:及|和|、)废止|宣布失效)$/u.test(subject) ||
    (!/规范性文件/u.test(before) && whole !== 'regulations')
  )
    return null
  if (whole === 'regulations') return /有效/u.test(subject) ? 'regulations.in-force' : 'regulations.repealed'
  return /有效/u.test(subject) ? 'normative-documents.in-force' : 'normative-documents.repealed'
}

const requestOf = (context: FigureInContext, label: string, wide: string, topic: Topic): Classified | null => {
  const part = topic.whole?.startsWith('requests') === true
  const about = isAboutRequests(wide) || isOutcomeName(label)
  const inside = part || topic.requests
  if (!inside && !about && topic.section !== 'requests') return null
  if (topic.review !== null && !isAboutRequests(wide)) return null
  if (
    /解读|新闻|培训|规范性文件|微博|微信|公众号|提案|建议|咨询|热线|留言|信箱|来信(?!申请)|诉求/u.test(wide) &&
    !/申请/u.test(wide)
  )
    return null
  if (/咨询|留言|解读|培训|新闻/u.test(wide)) return null
  const carried = carryIndicator(wide, topic.year)
  if (carried !== null) return { indicator: carried }
  const stage = stageOf(wide)
  const { unit } = context.figure
  const outcome = inside || about ? outcomeOf(label) : null
  const asked = outcome === null || /收到|受理|接收|接到|新收|收办/u.test(context.left)
  if (stage === 'requests.received' && !part && asked && !/不予受理/u.test(wide)) return received(wide, unit)
  if (outcome !== null && !(outcome === 'requests.granted' && stage === 'requests.received'))
    return { indicator: outcome }
  const channel = part || /申请|提交|提出|渠道|途径/u.test(wide) ? channelOfRequest(context.left) : null
  if (channel !== null && (part || stage === null || !/答复|办结|办理|收办/u.test(wide))) return { indicator: channel }
  const applicant = inside || about ? applicantOf(label) : null
  if (applicant !== null && (part || topic.requests)) return { indicator: 'requests.received', scope: applicant }
  if (stage !== null && (inside || about || /答复|办结/u.test(wide) === false))
    return stage === 'requests.received' ? received(wide, unit) : { indicator: stage }
  return part ? { indicator: 'other' } : null
}

const received = (wide: string, unit: string): Classified => {
  if (unit === '人') return { indicator: 'requests.applicants' }
  return { indicator: /收办/u.test(wide) ? 'requests.handled' : 'requests.received' }
}
