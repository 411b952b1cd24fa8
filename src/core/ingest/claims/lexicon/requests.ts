import type { IndicatorId } from '../../../domain/catalogue'

type Rule = readonly [IndicatorId, RegExp]

/** Grounds and outcomes of an answer; `#` stands for the number, the more specific wording first. */
const OUTCOMES: readonly Rule[] = [
  // 属于信访投诉、重复申请等情形不予处理: of several grounds only the outcome is told
  ['requests.unable', /等(?:原因|情况|情形|因素)[^#]{0,4}无法提供/u],
  ['requests.refused', /等(?:原因|情况|情形|因素)[^#]{0,4}不(?:予|同意)公开/u],
  ['requests.not-processed', /等(?:原因|情况|情形|因素)[^#]{0,4}不予(?:处理|受理)/u],
  ['requests.granted-or-partly', /公开(?:及|和|、|或|与|以及)(?:予以)?部分(?:予以)?公开/u],
  ['requests.partly-granted', /部分(?:予以|同意|内容)?公开|区分处理/u],
  ['requests.refused.state-secret', /国家秘密/u],
  ['requests.refused.commercial-secret', /商业秘密/u],
  ['requests.refused.privacy', /个人隐私/u],
  ['requests.refused.third-party', /第三方/u],
  ['requests.refused.prohibited-by-law', /禁止公开/u],
  ['requests.refused.safety-and-stability', /三安全|社会稳定|危及/u],
  ['requests.refused.internal-affairs', /内部(?:事务|管理)/u],
  ['requests.refused.deliberative', /过程性/u],
  ['requests.refused.enforcement-file', /执法案卷/u],
  ['requests.refused.other-law', /法律、?法规规定的?其[他它]/u],
  ['requests.refused.administrative-query', /行政查询|查询事项/u],
  ['requests.unable.needs-creation', /现成|另行制作|加工、?分析/u],
  ['requests.unable.unclear', /补正后[^#]{0,12}不明确/u],
  ['requests.unable.not-held', /(?:不|未|非|没有)[^#]{0,12}(?:掌握|制作)|不掌握/u],
  ['requests.not-existing', /不存在/u],
  [
    'requests.not-this-agency',
    /(?:不属于|不是|非)本[^#]{0,10}(?:公开|职责|职权|范围|负责)|不属本|非本(?:行政机关|机关|部门|单位|局)的?政府信息/u,
  ],
  ['requests.refused.not-government-information', /(?:不属于?|不是|非)[^#]{0,10}(?:政府信息|信息公开范围)/u],
  ['requests.unclear', /不明确/u],
  ['requests.not-processed.petition', /(?:信访|举报|投诉)[^#]{0,8}(?:类|申请|事项)/u],
  ['requests.not-processed.repeat', /重复申请/u],
  ['requests.not-processed.publication', /公开出版物/u],
  ['requests.not-processed.excessive', /大量反复|反复、?大量/u],
  ['requests.not-processed.reconfirm', /重新出具|行政机关确认/u],
  ['requests.other-outcome.not-corrected', /(?:不|未)(?:按[^#]{0,6})?补正/u],
  ['requests.other-outcome.fee-unpaid', /未[^#]{0,10}缴/u],
  ['requests.unable', /无法(?:提供|公开)|不能提供/u],
  ['requests.not-processed', /不予(?:处理|受理)|不再处理/u],
  ['requests.amend', /(?:告知|通知|要求)[^#]{0,8}(?:更改|补充|补正)/u],
  ['requests.other-route', /其[他它](?:途径|渠道)[^#]{0,4}(?:办理|解决|获取|处理)?/u],
  ['requests.withdrawn', /撤回|撤销|撤诉/u],
  ['requests.other-outcome', /其[他它](?:处理|结果)|^其[他它](?:情形|情况|原因)?#/u],
  ['requests.already-public', /已(?:经)?(?:主动)?公开(?:范围|的信息|(?:的)?(?:有|为)?#)|已主动公开/u],
  ['requests.refused', /不予以?公开|不同意公开|否决|拒绝公开|免[予于]公开/u],
  [
    'requests.granted',
    /(?:(?<!不)予以|同意|准予|全部|可以|依法|全文)(?:主动)?公开|(?:^|[^\p{Script=Han}])公开(?:答复)?(?:的|数)?(?:有|为)?#|同意提供|提供给(?:了)?(?:当事人|申请人)|^主动公开#(?!\p{Script=Han})/u,
  ],
]

const FORWARD =
  /(?:结转|顺延|流转|跨|转)(?:至|到|入)?(?:下|次|翌)(?:一)?(?:个)?(?:年|季)|(?:下|次)一?年度?(?:继续)?(?:办理|答复|处理)|跨年/u
const OVER =
  /(?:上|去)(?:一)?(?:个)?年(?:度)?(?:的)?(?:[^#]{0,6}(?:结转|转结|转入|转来|转接|遗留|未办))|(?:转办|结转)(?:自)?(?:上|去)(?:一)?年|上年结转/u
const CARRY_TO = /(?:(?:结转|转结|顺延|转)(?:至|到|入)?|(?:延期|推迟|延续)(?:至|到))(?<year>20\d{2})年/u
const CARRY_FROM = /(?<year>20\d{2})年(?:度)?[^#]{0,4}(?:结转|转结)/u

/** Carried over from last year or forward to the next; a printed year decides against the report's. */
export const carryIndicator = (label: string, reportYear: number | null): IndicatorId | null => {
  const to = CARRY_TO.exec(label)?.groups?.year
  // a report that names no other year is of the one before: 余8件转2023年办理
  if (to !== undefined)
    return reportYear === null || Number(to) > reportYear ? 'requests.carried-forward' : 'requests.carried-over'
  const from = CARRY_FROM.exec(label)?.groups?.year
  if (from !== undefined && reportYear !== null)
    return Number(from) < reportYear ? 'requests.carried-over' : 'requests.carried-forward'
  if (FORWARD.test(label)) return 'requests.carried-forward'
  return OVER.test(label) ? 'requests.carried-over' : null
}

const CHANNELS: readonly Rule[] = [
  ['requests.received.in-person', /当面|现场|窗口|上门|来访|面对面/u],
  ['requests.received.fax', /传真/u],
  ['requests.received.email', /电子邮件|电子邮箱|电子邮寄|(?<!快|线下)邮件|邮箱/u],
  ['requests.received.letter', /信函|邮寄|书面|书信|信件|来信|挂号|EMS|快递|快件|邮政|纸质/u],
  ['requests.received.online', /网络|网上|网站|在线|线上|互联网|(?<!公开)平台|门户|电子数据|数据电文/u],
  ['requests.received.other', /其[他它](?:形式|方式|途径|渠道)/u],
]

/** The one channel of application the words name; null for none or several. */
export const channelOfRequest = (words: string): IndicatorId | null => {
  const found = channelsOfRequest(words)
  return found.length === 1 ? (found[0] ?? null) : null
}

const LETTER_OR_FAX = /(?:信函|传真)[、和及或]?(?:信函|传真)/u

/** Every channel of application the words name; 信函、传真 are one in the forms of Fujian. */
export const channelsOfRequest = (words: string): readonly IndicatorId[] => {
  const found = CHANNELS.filter(([, pattern]) => pattern.test(words)).map(([channel]) => channel)
  return found.length === 2 && LETTER_OR_FAX.test(words) ? ['requests.received.letter-or-fax'] : found
}

const APPLICANTS: readonly (readonly [string, RegExp])[] = [
  ['自然人', /自然人|公民个人|^公民(?:(?:提出的?)?申请|提出)?#|^个人(?:(?:提出的?)?申请|提出)?#|以(?:个人|公民)名义/u],
  ['商业企业', /商业企业/u],
  ['科研机构', /科研机构/u],
  ['社会公益组织', /公益组织/u],
  ['法律服务机构', /法律服务/u],
  ['法人或其他组织', /法人|其他组织|^企业(?:(?:提出的?)?申请|提出)?#|^单位#|以(?:组织|单位|企业|公司)名义/u],
]

/** Kind of applicant the words name, as the form calls it. */
export const applicantOf = (words: string): string | null =>
  /自然人[、和及或]法人|公民[、和及或]法人/u.test(words)
    ? null
    : (APPLICANTS.find(([, pattern]) => pattern.test(words))?.[0] ?? null)

/** 不予公开或无法提供42件: of which of the two is not said. */
const SEVERAL_OUTCOMES = /(?:不予公开|无法提供|不予处理)(?:或者?|和|及|与|、)(?:不予公开|无法提供|不予处理|其他处理)/u

/** Grounds that the forms count in rows of their own, as against the words of one long row. */
const GROUND = /^requests\.(?:refused\.|unable\.(?:needs-creation|not-held)$|not-existing$|not-this-agency$|unclear$)/u
/** What the row 本机关不掌握相关政府信息 holds in one. */
const NOT_HELD: ReadonlySet<IndicatorId> = new Set([
  'requests.unable.not-held',
  'requests.not-existing',
  'requests.not-this-agency',
])

/** 非政府信息、信息不存在10件: of which of the grounds is not said. */
export const areSeveralGrounds = (label: string): boolean => {
  const named = label
    .split('#', 1)
    .flatMap((words) => words.split(/[、和及或]/u))
    .map(outcomeNamed)
    .filter((outcome) => outcome !== null)
    .filter((outcome) => GROUND.test(outcome))
  return new Set(named).size > 1 && !isNotHeld(named)
}

const isNotHeld = (grounds: readonly IndicatorId[]): boolean =>
  grounds.includes('requests.unable.not-held') && grounds.every((ground) => NOT_HELD.has(ground))

const outcomeNamed = (label: string): IndicatorId | null =>
  OUTCOMES.find(([, pattern]) => pattern.test(label))?.[0] ?? null

/** 已主动公开和同意公开31件: two rows of the form of 2014 in one number, which the later forms call 予以公开. */
const PUBLIC_OR_GRANTED = /已(?:经)?主动公开(?:范围)?(?:的)?(?:和|及|与|、|以及)(?:予以|同意)公开/u
const ALREADY_PUBLIC_IS_GRANTED = 2019

/** The outcome of {@link PUBLIC_OR_GRANTED} in a report of that year; null for other words. */
export const publicOrGranted = (label: string, year: number | null): 'requests.granted' | 'other' | null => {
  if (!PUBLIC_OR_GRANTED.test(label)) return null
  return year !== null && year >= ALREADY_PUBLIC_IS_GRANTED ? 'requests.granted' : 'other'
}

/** Outcome the words state, or null; several grounds of a refusal are still a refusal. */
export const outcomeOf = (label: string): IndicatorId | null => {
  if (SEVERAL_OUTCOMES.test(label)) return null
  if (!areSeveralGrounds(label)) return outcomeNamed(label)
  return /不予公开|不同意公开/u.test(label) ? 'requests.refused' : null
}

/** 申请 alone could be for anything: it counts where the words before it are verbs of receipt, channels or applicants. */
const ABOUT_REQUESTS =
  /依申请|依法申请|依声请|公开[^#]{0,12}申请|申请[^#]{0,10}(?:公开|信息)|(?:^|[#的到理收接办复结转共人]|当面|现场|传真|邮件|网上|网络|网站|平台|在线|信函|邮寄|书面|口头|方式|形式|途径|渠道|企业|组织|法人|公民|机构|重复|反复|投诉类|(?:公民|个人|企业|组织|法人)提出的?)申请(?!行政|复议|设立|许可)/u
const NOT_REQUESTS =
  /咨询|诉求|信箱|热线|留言|提案|建议|投诉件|信访件|许可|审批|复议|诉讼|考试|补贴|救助|低保|专利|商标|贷款|项目申请|申请受理点|受理点|服务事项|政务服务|目录|指南|赔偿|补偿|仲裁|工伤|法律援助|公租房|立项/u

/** True where the words speak of requests for information. */
const OUTCOME_NAMED =
  /^(?:同意公开|予以公开|部分公开|部分予以公开|不予公开|不同意公开|同意部分公开|无法提供|不予处理|其他处理|(?:上年度?|上一年度?)结转|(?:本年度?)?新收|结转(?:至|到)?下(?:一)?年)/u

/** Names of outcomes that nothing but a request has. */
export const isOutcomeName = (label: string): boolean => OUTCOME_NAMED.test(label)

/** True where the words around a number (`left#right`) are about requests for information. */
export const isAboutRequests = (words: string): boolean => ABOUT_REQUESTS.test(words) && !NOT_REQUESTS.test(words)

const RECEIVED =
  /(?<!不予|不|拒绝)(?:收到|受理|接收|接到|新收|接受|收悉|收取|共收|提交|新增)[^#]{0,60}(?:申请|公开(?:事项|件|请求|数|信息|政府信息)?)[^#]{0,12}#|(?:收到|受理|接收|接到|新收|接受)[^#]{0,40}#[^#]{0,30}(?:申请|公开)|依申请[^#]{0,20}(?:收到|受理)[^#]{0,6}#/u
const REQUESTS_AS_NOUN =
  /(?:依申请(?:政府信息)?公开(?:政府信息|信息|事项|申请|请求|案件|件)?|(?:政府)?信息公开(?:的)?申请|申请(?:公开)?(?:政府信息|信息|事项)?|公开申请|申请公开|收到申请)(?:件|总)?(?:数|数量|量|事项)?(?:的|共|共计|合计|总计|为|有|达|:)*#/u

/** 告知向主管部门申请3件, 电话回复2件: one kind of answers; 作为依申请公开信息12条: how information is open. */
const OF_NO_STAGE = /告知[^#]{0,12}申请#|(?:电话|口头)(?:答复|回复|告知)#|(?:作为|列为|定为|属于)依申请公开/u

/** Which stage of handling a figure about requests counts. */
export const stageOf = (label: string): IndicatorId | null => {
  if (/目录/u.test(label)) return /依申请公开[^#]{0,6}目录/u.test(label) ? 'requests.catalogue' : null
  if (OF_NO_STAGE.test(label)) return null
  if (/(?:延期|延长|逾期)[^#]{0,8}(?:办结|答复|办理)/u.test(label)) return 'requests.completed.extended'
  if (
    /当场|不予受理|不予处理|不再处理|(?:尚未|还未|正在|尚在|仍在|还在|有待|待)(?:办理|答复|办结|处理|回复)/u.test(label)
  )
    return null
  // 线上办理26件,线下办理5件: a part, by no one channel of the form
  if (/线下[^#]{0,2}(?:办理|受理|接收|收到|处理|提交|申请)/u.test(label)) return null
  if (/新(?:接)?收(?:的)?(?:政府信息公开)?(?:申请)?(?:数量|数|量)?#/u.test(label)) return 'requests.received'
  if (/(?:完成|办复)[^#]{0,16}申请(?![^#]{0,8}(?:答复|回复))[^#]{0,6}#/u.test(label)) return 'requests.completed'
  if (RECEIVED.test(label))
    return /收办|收到?并办结|受理并(?:处理|办理)/u.test(label) ? 'requests.handled' : 'requests.received'
  if (/(?:按时|按期|如期|限期内|期限内|按时限)[^#]{0,3}(?:办结|办理完)/u.test(label))
    return 'requests.completed.on-time'
  if (/答复|回复|回应/u.test(label)) return 'requests.answered'
  if (/办结|(?:办理|处理|办)完(?:成|毕)?/u.test(label)) return 'requests.completed'
  if (/收办|办理|处理(?!平台|中心|系统)/u.test(label)) return 'requests.handled'
  return REQUESTS_AS_NOUN.test(label) ? 'requests.received' : null
}
