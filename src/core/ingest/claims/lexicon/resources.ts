import { HANDLING_FEE } from './handling-fee'
import type { IndicatorId } from '../../../domain/catalogue'

const OPENNESS = /信息公开|政务公开|公开工作|公开业务|公开专题/u

interface Words {
  readonly label: string
  readonly subject: string
  readonly unit: string
  /** The sentence up to the number. */
  readonly around: string
}

/** Staff, meetings, training, offices, consultation, visits: the rows of parts 八 and 九 and their older names. */
export const resourceIndicator = (label: string, subject: string, unit: string, around: string): IndicatorId | null => {
  const words = { label, subject, unit, around }
  const audience = staffOf(words) ?? audienceOf(words)
  if (audience !== null) return audience
  if (/咨询(?![^“”#]*”#)/u.test(label) && !/公告|委员会|网上办/u.test(label)) return consultationOf(label)
  if (/培训|参训/u.test(label)) return trainingOf(words)
  if (/会(?:议)?$|会议|推进会|部署会|专题会|调度会/u.test(subject)) return meetingsOf(words)
  return officesOf(words) ?? complaintsOf(label)
}

const audienceOf = ({ label, unit }: Words): IndicatorId | null => {
  // 与微博粉丝互动,发布18635条: what is published for them
  if (/粉丝|关注(?:量|数|人数|用户|者)|订阅(?:量|数|用户)/u.test(label) && !/[条篇件则期]/u.test(unit))
    return 'followers'
  if (/接待(?:人数|群众|来访|公众|市民|现场|咨询|查阅|办事|$|#)/u.test(label) && unit.includes('人'))
    return 'consultation.reception'
  if (label.includes('接听') && /[人个次]/u.test(unit)) return 'consultation.phone'
  if (!/(?:访问|浏览|点击|访客)总?(?:量|数|人次|次数)/u.test(label) || !/网|专栏|页面/u.test(label)) return null
  if (label.includes('专栏')) return 'visits.column'
  return /微信|微博|公众号|抖音|阅读/u.test(label) ? null : 'visits.website'
}

const meetingsOf = ({ label, subject, unit, around }: Words): IndicatorId | null => {
  if (!/[次场个]/u.test(unit) || /常务会|全体会|党组|发布会|办公会|听证会|座谈会|常委会/u.test(subject)) return null
  const open = OPENNESS.test(label) || (OPENNESS.test(around) && /工作|专题|推进|部署|调度/u.test(subject))
  return open ? 'training.meetings' : null
}

const officesOf = ({ label, subject, unit }: Words): IndicatorId | null => {
  if (/查阅(?:点|场所|室|中心|窗口|处)/u.test(subject) && /[个处家]/u.test(unit)) return 'resources.reading-points'
  return /(?:专门|工作)机构/u.test(subject) && OPENNESS.test(label) && unit === '个' ? 'resources.offices' : null
}

/** 农资、产品质量等投诉举报: about the work of the office, not about openness. */
const OF_OTHER_MATTERS = /、[^#]{2,30}等(?:方面|领域|问题|类)?的?(?:投诉|举报)/u

/** 投诉举报处理和突发环境信息83条: pieces of information, some of which are about complaints. */
const AMONG_INFORMATION = /(?:投诉|举报)(?![、和及]?(?:投诉|举报))[^#]*[、和及][^#]*信息(?:共|共计)?#/u

const complaintsOf = (label: string): IndicatorId | null => {
  if (AMONG_INFORMATION.test(label)) return null
  if (OF_OTHER_MATTERS.test(label) && !OPENNESS.test(label)) return null
  if (/举报[、和]?投诉|投诉[、和]?举报|^投诉#|信息公开[^#]{0,8}(?:投诉|举报)/u.test(label)) return 'complaints'
  return label.includes('申诉') ? 'complaints.administrative' : null
}

const STAFF = /人员|专职|全职|兼职|专\(?、?兼/u
const NOT_STAFF = /培训|参训|任免|招录|录用|列席|参加/u

/** 2名民警和1名工作人员: one kind of the staff, not all of it. */
const ONE_OF_SEVERAL = /\d{1,3}(?:名|人|位)[^,;。\d]{1,10}(?:和|及|、)$/u

const staffOf = ({ label, unit, around }: Words): IndicatorId | null => {
  if (!/^(?:人|名|个|位)$/u.test(unit) || !STAFF.test(label) || NOT_STAFF.test(label)) return null
  const full = /专职|全职|专、兼|专兼|专\(兼/u.test(label)
  const part = label.includes('兼职')
  if (full && part) return 'resources.staff'
  if (full) return 'resources.staff.full-time'
  if (part) return 'resources.staff.part-time'
  if (ONE_OF_SEVERAL.test(around)) return null
  return OPENNESS.test(label) && /(?:工作|从事|负责)[^#]{0,14}人员/u.test(label) ? 'resources.staff' : null
}

const consultationOf = (label: string): IndicatorId | null => {
  // 设立信息咨询点1个: where people may ask, not how often they did
  if (/热线|信箱|留言|投诉|调查|问卷|咨询(?:服务)?(?:点|台|室|处|窗口|中心|岗)/u.test(label)) return null
  if (/电话[^#]{0,8}(?:网站|网络|来访|上访|现场)|(?:网上|网站|网络|现场)[^#]{0,8}(?:电话|来访|上访)/u.test(label))
    return 'consultation.total'
  if (/电话|接听/u.test(label)) return 'consultation.phone'
  if (/网上|网络|在线|网站|线上/u.test(label)) return 'consultation.online'
  if (/现场|当面|来访/u.test(label) && !/、/u.test(label)) return 'consultation.reception'
  return /咨询(?:者|人数|人次|数|量|建议|服务|问题|事项|类)?(?:共|达|为|约|总)*#|#[^#]{0,8}咨询/u.test(label)
    ? 'consultation.total'
    : null
}

const trainingOf = ({ label, unit, around }: Words): IndicatorId | null => {
  if (!OPENNESS.test(around) && !/业务培训|培训班|参训|系统操作培训|专题培训/u.test(label)) return null
  if (/^(?:人|人次|名)$/u.test(unit)) return 'training.attendees'
  if (!/[次期场个]/u.test(unit)) return null
  return /参加(?:上级|省|市|县|区)/u.test(label) ? null : 'training.courses'
}

/** Money: fees for information, administrative charges, funds for the work, procurement; null for any other sum, as one not charged. */
export const moneyIndicator = (label: string): IndicatorId | null => {
  if (/减免|减征|免征|免收|降低|退还|清退/u.test(label)) return null
  if (HANDLING_FEE.test(label)) return 'information-handling-fee'
  if (/行政事业性?收费/u.test(label)) return 'charges'
  if (/采购/u.test(label)) return 'procurement'
  if (/(?:专项|工作)?经费|专项资金/u.test(label) && OPENNESS.test(label)) return 'resources.funds'
  // 用于设立公开栏等产生的政府信息公开费用: spent, not taken in
  if (
    /(?:用于|投入|支出|开支)[^#]*(?:信息|政务)公开[^#]{0,6}费用?(?:共|计|为)*[^#]{0,2}#/u.test(label) &&
    !/收取|收费/u.test(label)
  )
    return 'resources.funds'
  if (/(?:检索|复制|邮寄|信息公开|依申请)[^#]{0,12}(?:费|收取|收费)/u.test(label)) return 'fees'
  if (/(?:考试|报名|学|检验|检测|排污|水资源|登记|证照|工本|配套|补偿|占用)费/u.test(label)) return 'charges'
  // the word of the form for what 行政事业性收费 brought in
  if (/收费(?:总)?[金数]?额/u.test(label)) return 'charges'
  return /收取(?:的)?费用?|收费/u.test(label) && !/罚款|税/u.test(label) ? 'fees' : null
}
