import type { IndicatorId } from '../../domain/catalogue'
import type { FigureInContext } from './context'
import type { ClaimDraft } from './claim-draft'
import { domainUnit } from './figures'
import { channelOf, SEVERAL_CHANNELS } from './lexicon/channels'
import type { Unit } from '../../domain/unit'

/** 全年公开475条,历年累计2979条。其中公告159条: what the next sentence or line lists is of the year. */
export const isYearBefore = (since: ClaimDraft | null, year: ClaimDraft | null): boolean =>
  since?.indicator === 'disclosure.cumulative' &&
  year?.indicator === 'disclosure.total' &&
  year.period === null &&
  year.unit === since.unit

/** Of these no other channel is a part, as 微信 is of 新媒体. */
const WHOLE_BY_ITSELF = /^disclosure\.channel\.(?:website|gazette|weibo|wechat|other)$/u

/** 网站公开93条,其中通知栏发布25条,公示栏发布8条: a board of the site, listed among its columns. */
export const isColumn = (whole: IndicatorId | null, left: string, gap: string): boolean =>
  whole === 'disclosure.channel.website' &&
  !gap.includes(';') &&
  /^[^,;]{0,8}(?:公示|公开|公告)栏(?:共|累计)?(?:发布|公开)/u.test(left) &&
  !/通过|利用|采用|线下|村|社区|大厅|门口/u.test(left)

/** 网站公开43条,包括指南1条,年报1条;通过公示栏公开51条: one channel is no part of another. */
export const isAnotherChannel = (whole: IndicatorId, left: string, gap: string): boolean => {
  if (!WHOLE_BY_ITSELF.test(whole) || isColumn(whole, left, gap)) return false
  const channel = channelOf(left)
  return channel !== null && channel !== SEVERAL_CHANNELS && channel !== whole
}

/** 网站发布信息1148条,其中政策文件24份,热线受理来电44790起: calls and readers are no pieces of it. */
const CALLS = /来电|热线|电话|来访|接待|访问|阅读|点击|浏览|播放/u

const READ = /阅读|点击|浏览|播放|访问|粉丝|网友关注/u
const PUBLISHED = /发布|推送|公开|刊发|编发/u

/** 推文974篇,其中每日专栏…,检测11541批次: more than the whole, and counted in what the forms have no unit for. */
export const isOfSomethingElse = (context: FigureInContext, whole: ClaimDraft): boolean =>
  isBesideReaders(context, whole) || isMoreOfAnother(context, whole)

/** 阅读量1.3亿次。其中官方微博发布信息269条 and 公开信息75篇,涵盖各类工作,获得598名网友关注: readers on one side, what they read on the other. */
const isBesideReaders = ({ figure, left, right }: FigureInContext, whole: ClaimDraft): boolean => {
  const read = READ.test(`${left}#${right}`)
  const told = PUBLISHED.test(left) && PIECES.test(figure.unit)
  return READ.test(whole.subject)
    ? !read && told
    : read && !told && figure.unit !== '%' && PIECES.test(whole.unit ?? '')
}

/** 公开92条,其中公文7条,累计公开831项: more than the whole, in another unit or since the beginning. */
const isMoreOfAnother = ({ figure, left }: FigureInContext, whole: ClaimDraft): boolean =>
  whole.unit !== null &&
  figure.unit !== '' &&
  figure.unit !== '%' &&
  figure.value > whole.value &&
  (domainUnit(figure.unit) === null ||
    left.startsWith('累计') ||
    (whole.indicator.startsWith('disclosure') && CALLS.test(left)))

const PIECES = /^(?:条|件|篇|份|条次|个|起|宗|例|次)$/u

/** 条 and 件 count alike what a report publishes or receives, 项 and 人 something else. */
export const areAlike = (one: Unit | null, other: Unit | null): boolean =>
  one === other || (PIECES.test(one ?? '') && PIECES.test(other ?? ''))

/** A part in the same unit is never larger than its whole. */
export const canBePart = ({ figure }: FigureInContext, whole: ClaimDraft): boolean =>
  domainUnit(figure.unit) !== whole.unit || figure.value <= whole.value
