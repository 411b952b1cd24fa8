import type { IndicatorId } from '../../core/domain/catalogue'
import { normalize } from '../../core/text/normalize'
import type { ExpectedFigure } from './expected'

interface Naming {
  readonly name: RegExp
  readonly ids: readonly IndicatorId[]
}

/** Counts of published items that a sentence may present as the total, a channel or a class of content. */
const PUBLISHED: readonly IndicatorId[] = [
  'disclosure.total',
  'disclosure.cumulative',
  'disclosure.channel.website',
  'disclosure.channel.wechat',
  'disclosure.channel.weibo',
  'disclosure.channel.new-media',
  'disclosure.channel.media',
  'disclosure.channel.other',
  'disclosure.class',
  'other',
]
const RECEIVED: readonly IndicatorId[] = ['requests.received']
const NORMATIVE: readonly IndicatorId[] = [
  'normative-documents',
  'normative.issued',
  'disclosure.normative',
  'disclosure.class',
]

/** First match wins: from the collectors' free wording to the indicators a reader may rightly have chosen. */
const NAMINGS: readonly Naming[] = [
  { name: /^全文电子化率/u, ids: ['disclosure.electronic-rate'] },
  { name: /^全文电子化类/u, ids: ['disclosure.electronic', 'disclosure.class'] },
  { name: /^制作、获取政府信息总数/u, ids: ['disclosure.produced'] },
  { name: /微博微信回应/u, ids: ['response.weibo-wechat'] },
  { name: /其他方式回应/u, ids: ['response.other'] },
  { name: /回应公众关注热点/u, ids: ['response.hot-topics'] },
  { name: /领导出席新闻发布会/u, ids: ['response.press-conferences.principal', 'other'] },
  { name: /^疫情防控新闻发布会/u, ids: ['response.press-conferences', 'other'] },
  { name: /新闻发布(?:会|活动)/u, ids: ['response.press-conferences'] },
  { name: /专题访谈|在线访谈/u, ids: ['response.interviews', 'other'] },
  { name: /政策解读|解读材料/u, ids: ['response.interpretations', 'disclosure.class'] },
  { name: /人数$/u, ids: ['requests.applicants', 'consultation.reception', 'resources.staff'] },
  { name: /电话接听|电话咨询/u, ids: ['consultation.phone'] },
  { name: /网上咨询/u, ids: ['consultation.online'] },
  { name: /接待/u, ids: ['consultation.reception', 'consultation.total', 'other'] },
  { name: /咨询/u, ids: ['consultation.total', 'consultation.online', 'other'] },
  { name: /粉丝/u, ids: ['followers'] },
  { name: /访问量/u, ids: ['visits.website', 'visits.column'] },
  { name: /专、兼职|工作人员/u, ids: ['resources.staff', 'resources.staff.full-time', 'resources.staff.part-time'] },
  { name: /全职人员|专职人员/u, ids: ['resources.staff.full-time'] },
  { name: /兼职人员/u, ids: ['resources.staff.part-time'] },
  { name: /培训/u, ids: ['training.courses', 'other'] },
  { name: /投诉/u, ids: ['complaints', 'other'] },
  { name: /信息处理费/u, ids: ['information-handling-fee', 'fees'] },
  { name: /收取的?费用/u, ids: ['fees', 'information-handling-fee'] },
  { name: /行政事业性收费/u, ids: ['charges'] },
  { name: /集中采购/u, ids: ['procurement', 'disclosure.class', 'other'] },
  { name: /^行政许可信息|^行政处罚信息/u, ids: ['disclosure.class'] },
  { name: /处理行政决定/u, ids: ['permits', 'other'] },
  { name: /行政许可/u, ids: ['permits'] },
  { name: /^其他对外管理服务事项/u, ids: ['other-services'] },
  { name: /^行政处罚/u, ids: ['penalties'] },
  { name: /^行政强制/u, ids: ['coercive-measures'] },
  { name: /行政检查/u, ids: ['inspections'] },
  { name: /^行政诉讼-/u, ids: ['litigation.other', 'litigation', 'other'] },
  {
    name: /^行政诉讼.*未审结/u,
    ids: ['litigation.direct.pending', 'litigation.after-reconsideration.pending', 'litigation.pending', 'litigation'],
  },
  { name: /^行政诉讼/u, ids: ['litigation', 'litigation.direct', 'litigation.after-reconsideration'] },
  { name: /^行政复议.*维持/u, ids: ['reconsideration.upheld'] },
  { name: /^行政复议.*纠正/u, ids: ['reconsideration.corrected'] },
  { name: /^行政复议.*未审结/u, ids: ['reconsideration.pending'] },
  { name: /^行政复议/u, ids: ['reconsideration'] },
  { name: /予以公开及部分公开/u, ids: ['requests.granted-or-partly'] },
  { name: /予以公开/u, ids: ['requests.granted'] },
  { name: /不同意公开/u, ids: ['requests.refused'] },
  { name: /同意公开/u, ids: ['requests.granted'] },
  { name: /部分公开/u, ids: ['requests.partly-granted'] },
  { name: /第三方合法权益/u, ids: ['requests.refused.third-party'] },
  { name: /内部事务/u, ids: ['requests.refused.internal-affairs'] },
  { name: /行政执法案卷/u, ids: ['requests.refused.enforcement-file'] },
  { name: /不予公开/u, ids: ['requests.refused'] },
  {
    name: /无法提供/u,
    ids: ['requests.unable', 'requests.unable.not-held', 'requests.not-existing', 'requests.not-this-agency'],
  },
  { name: /不予处理/u, ids: ['requests.not-processed'] },
  { name: /不予受理/u, ids: ['requests.not-processed', 'requests.refused', 'other'] },
  {
    name: /其他处理|不属于政府信息/u,
    ids: ['requests.other-outcome', 'requests.other-outcome.other', 'requests.refused.not-government-information'],
  },
  { name: /其他途径/u, ids: ['requests.other-route'] },
  { name: /三\/\(七\)总计/u, ids: ['requests.answered'] },
  { name: /上年结转/u, ids: ['requests.carried-over'] },
  { name: /结转下年/u, ids: ['requests.carried-forward'] },
  { name: /当场答复/u, ids: ['requests.answered', 'other'] },
  {
    name: /办结|答复$|申请答复|办理答复/u,
    ids: ['requests.answered', 'requests.completed', 'requests.handled'],
  },
  { name: /^(?:办理|受理)申请/u, ids: ['requests.received', 'requests.handled', 'requests.completed'] },
  { name: /信函申请|书面申请/u, ids: ['requests.received.letter'] },
  { name: /网络申请|网上申请/u, ids: ['requests.received.online'] },
  { name: /当面申请/u, ids: ['requests.received.in-person'] },
  { name: /传真申请/u, ids: ['requests.received.fax'] },
  { name: /电子邮件申请/u, ids: ['requests.received.email'] },
  { name: /其他形式申请/u, ids: ['requests.received.other'] },
  { name: /^收到申请-/u, ids: ['requests.received', 'other'] },
  { name: /受理点/u, ids: ['resources.reading-points', 'resources.offices', 'other'] },
  { name: /收到申请|新收|申请总数|^依申请公开/u, ids: RECEIVED },
  { name: /^重点领域/u, ids: ['disclosure.class'] },
  { name: /规范性文件|^规章|^主动公开市政府规章/u, ids: [...NORMATIVE, 'regulations', 'other'] },
  { name: /网站微信微博|不同渠道/u, ids: [...PUBLISHED, 'disclosure.channels'] },
  {
    name: /微信及其他方式/u,
    ids: ['disclosure.channel.other', 'disclosure.channel.wechat', 'disclosure.channels', 'other'],
  },
  {
    name: /微博/u,
    ids: ['disclosure.channel.weibo', 'disclosure.channel.new-media'],
  },
  {
    name: /微信(?:公众号)?(?:公开|推送|发布|专题)|政务微信|公众号发布/u,
    ids: ['disclosure.channel.wechat', 'disclosure.channel.new-media', 'disclosure.class', 'other'],
  },
  { name: /新媒体/u, ids: ['disclosure.channel.new-media', 'disclosure.class', 'other'] },
  { name: /媒体/u, ids: ['disclosure.channel.media', 'disclosure.class', 'other'] },
  {
    name: /网站?|网上公开|平台|专栏/u,
    ids: [...PUBLISHED.filter((id) => id !== 'disclosure.cumulative'), 'disclosure.class', 'other'],
  },
  { name: /其他方式公开|其他信息发布渠道/u, ids: ['disclosure.channel.other', 'disclosure.class', 'other'] },
  { name: /^累计主动公开/u, ids: ['disclosure.cumulative'] },
  { name: /主动公开.*\|(?:累计|到)/u, ids: ['disclosure.cumulative', 'disclosure.total'] },
  { name: /主动公开|主动发布/u, ids: ['disclosure.total', 'disclosure.cumulative'] },
  { name: /^公开政府信息|^公示信息|^发布(?:各类|政务)信息|^对外公示|^政务信息$|发布、修订信息/u, ids: PUBLISHED },
]

/** What is no named quantity of the forms is a class of content or another number; which of them is not judged. */
const UNNAMED: readonly IndicatorId[] = [
  'disclosure.class',
  'other',
  'disclosure.channel.other',
  'disclosure.channel.media',
  'disclosure.channel.new-media',
]

/** Indicators with which an expected figure of a sentence counts as recognised. */
export const acceptedIndicators = (figure: ExpectedFigure): readonly IndicatorId[] => {
  const name = normalize(`${figure.indicator}${figure.column === undefined ? '' : `|${figure.column}`}`).text.replace(
    '正文:',
    '',
  )
  return NAMINGS.find((naming) => naming.name.test(name))?.ids ?? UNNAMED
}
