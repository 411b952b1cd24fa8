import { matchesOf } from '../../text/matches'
import type { IndicatorId } from '../../domain/catalogue'
import type { Unit } from '../../domain/unit'
import type { Figure } from './figures'
import { HANDLING_FEE } from './lexicon/handling-fee'
import { carryIndicator } from './lexicon/requests'

/** A zero told in words: 未收到…申请, 没有发生…行政复议, 暂免收费. */
export interface ZeroInWords {
  readonly indicator: IndicatorId
  readonly subject: string
  readonly unit: Unit | null
  readonly start: number
  readonly end: number
}

/** A zero in words has one of these: 未, 没有, 无, 零, 免收, 暂不收. */
const DENIES = /[未没无零免暂]/u
const CLAUSE = /[^,;。!?:()[\]\n]+/gu
const NEGATION =
  /从未|并未|尚未|暂未|未曾|均未|没有|并无|均无|暂无|尚无|未(?!来|经|按|能|及时|审|结|公开的|补正|缴|予|成年|明|知|尽|然|批|必|纠|到|完|达|落|列|满|发现|包含|涵盖|纳入)|无一[例件起宗]|(?<!有)无(?!法|关|正当|需|偿|效|条件|障碍|纸|论|理|线|人机|故|权|缝|为|害|业|误|遗漏|死角|一|不|号|文|锡)|零(?=投诉|复议|诉讼|举报|申请)(?!投诉、零(?:差错|误差|失误|延误|违规))/u
const CONDITIONAL = /如未|若未|凡未|如无|若无|如没有|若没有|是否|应当|不得|有无|逾期|规定|倘/u
const CAUSE =
  /(?:因|由于|由|关于|针对|涉及|对|以|就)[^、]{0,40}?(?:(?:而)?(?:引起|引发|导致|产生)(?:的|而)?|而(?=被|提|申)|被申请人的)/gu
/** 未收到与依申请公开工作有关的举报: the matter of what is denied. */
const WHAT_ABOUT = /与[^、]{2,24}(?:有关|相关)的(?=\p{Script=Han})/gu
const REMEDY_VERB = /(?:被)?(?:申请|提起|提出|要求)(?:的)?(?=行政复议|复议|行政诉讼|诉讼)/gu

/** Zeros in words of a passage; clauses with a figure of their own are left to it. */
export const zerosOf = (text: string, figures: readonly Figure[], year: number | null): readonly ZeroInWords[] => {
  const zeros: ZeroInWords[] = []
  if (!DENIES.test(text)) return zeros
  let next = 0
  for (const clause of matchesOf(text, CLAUSE)) {
    const from = clause.index
    const to = from + clause[0].length
    while (next < figures.length && (figures[next]?.start ?? 0) < from) next += 1
    if (!DENIES.test(clause[0])) continue
    const free = waived(clause[0])
    if (free !== null) {
      zeros.push({ ...free, start: from + free.start, end: from + free.end })
      continue
    }
    const absent = noneOf(text, clause[0], from)
    if (absent !== null) {
      zeros.push(...absent)
      continue
    }
    const nil = allNil(clause[0])
    if (nil !== null) {
      for (const indicator of nil)
        zeros.push({ indicator, subject: clause[0].slice(0, 60), unit: unitOf(indicator), start: from, end: to })
      continue
    }
    const negation = NEGATION.exec(clause[0].slice(0, 120))
    if (negation === null || CONDITIONAL.test(clause[0])) continue
    const start = from + negation.index
    const figure = figures[next]
    if (
      figure !== undefined &&
      figure.digits === 'arabic' &&
      figure.unit !== '' &&
      figure.start < to &&
      figure.start > from
    )
      continue
    const object = clause[0].slice(negation.index + negation[0].length, negation.index + 110)
    for (const indicator of denied(clause[0].slice(0, negation.index), object, year))
      zeros.push({ indicator, subject: object, unit: unitOf(indicator), start, end: to })
  }
  return zeros
}

/** 暂免收费, 免收费用; 均为零 after a list of remedies. */
const waived = (clause: string): Omit<ZeroInWords, never> | null => {
  const match = /(?:暂免|免予|暂不|(?<!减)免)收(?:取)?(?:任何)?费用?/u.exec(clause)
  if (match === null || /规定|标准/u.test(clause)) return null
  return { indicator: 'fees', subject: '收费', unit: null, start: match.index, end: match.index + match[0].length }
}

/** 行政复议、行政诉讼均为零: what is listed before 均为零. */
const allNil = (clause: string): readonly IndicatorId[] | null => {
  if (!clause.includes('零')) return null
  const list = /^(?<list>.{2,60}?)(?:数量|数|量|次数)?(?:也)?(?:均|都|皆|全部)?(?:为|是)零(?:件|起|次|元)?$/u.exec(
    clause,
  )?.groups?.list
  if (list === undefined) return null
  const found = NIL_WORDS.filter(([, pattern]) => pattern.test(list)).map(([indicator]) => indicator)
  return found
}

/** 受理信息公开申请:无: what stands before the colon. */
const noneOf = (text: string, clause: string, at: number): readonly ZeroInWords[] | null => {
  if (clause !== '无' || text[at - 1] !== ':') return null
  const subject = /[^,;。:()\n]{4,40}$/u.exec(text.slice(Math.max(0, at - 41), at - 1))?.[0] ?? ''
  if (/支出|方式/u.test(subject)) return []
  return NIL_WORDS.filter(([, pattern]) => pattern.test(subject)).map(([indicator]) => ({
    indicator,
    subject,
    unit: unitOf(indicator),
    start: at - 1 - subject.length,
    end: at + clause.length,
  }))
}

const NIL_WORDS: readonly (readonly [IndicatorId, RegExp])[] = [
  ['reconsideration', /复议/u],
  ['litigation', /诉讼/u],
  ['complaints.administrative', /申诉/u],
  ['complaints', /举报|投诉/u],
  ['fees', /收费|收取费用/u],
  ['requests.refused', /不予公开/u],
  ['requests.received', /(?:收到|受理)[^、]{0,12}申请|依申请公开(?:数|申请|政府信息)?(?:数)?(?=$|、|及|和)/u],
]

const FEES = /收取?[^、]{0,20}费|收费|费用|信息(?:公开)?处理费/u
const REFUSED = /不予公开/u

/** What the words after a negation say there was none of. */
const denied = (before: string, object: string, year: number | null): readonly IndicatorId[] => {
  if (/权限|职权|职责|职能|资格|必要|异议|过错|追责|问责|泄密|失误|超期|超时|违反|违规/u.test(object)) return []
  if (/纠正|纠错|败诉|被撤销/u.test(object)) return corrected(before + object)
  if (/^(?:被|获)?(?:维持|审结)/u.test(object)) return []
  const bare = object.replace(CAUSE, '').replace(WHAT_ABOUT, '')
  const remedies = remediesIn(bare, object)
  const carried = /结转/u.test(object) ? carryIndicator(object, year) : null
  if (/结转/u.test(object)) return carried === null ? [] : [carried]
  // 未产生与诉讼有关的费用支出: nothing was spent, which says nothing of cases or of fees taken
  if (/(?:费用|经费)?[支开]出/u.test(object) && !/收取|收费|收支/u.test(object)) return []
  if (FEES.test(object) && remedies.length === 0) return feesDenied(object, year)
  if (remedies.length > 0) return [...requestsBeforeRemedies(bare), ...remedies]
  // 未收到依申请公开信息的咨询 says nothing of requests
  if (/申请/u.test(bare) && bare.endsWith('咨询')) return []
  const requests = requestsDenied(before, bare)
  if (requests.length > 0) return requests
  if (/咨询/u.test(bare) && /收到|接到|接受|接待/u.test(bare))
    return /(?:关于|针对|涉及|对)[^、]*咨询/u.test(bare) ? [] : ['consultation.total']
  return NO_STAFF.test(bare) ? ['resources.staff.full-time'] : documentsDenied(bare)
}

/** 我局没有从事政府信息公开工作的全职人员. */
const NO_STAFF = /^从事[^、]{2,20}(?:专职|全职)(?:工作)?人员$/u

const corrected = (words: string): readonly IndicatorId[] => [
  ...(/复议/u.test(words) ? ['reconsideration.corrected'] : []),
  ...(/诉讼|败诉/u.test(words) ? ['litigation.corrected'] : []),
]

/** 未经复议直接起诉, 复议后起诉: kinds of lawsuits, and heads of their columns. */
const LAWSUIT_BY_WAY = /未经(?:行政)?复议|(?:行政)?复议后/gu

const remediesIn = (bare: string, object: string): readonly IndicatorId[] => {
  const words = bare.replace(REMEDY_VERB, '').replace(LAWSUIT_BY_WAY, '')
  return [
    ...(/复议/u.test(words) || /行政复议/u.test(object.replace(LAWSUIT_BY_WAY, '')) ? ['reconsideration'] : []),
    ...(/诉讼|应诉/u.test(words) || /诉讼/u.test(object) ? ['litigation'] : []),
    ...(/申诉/u.test(words) ? ['complaints.administrative'] : []),
    ...(/举报|投诉/u.test(words) && !/申请/u.test(words) ? ['complaints'] : []),
    ...(/^(?:[^、]{0,6})行政处罚|、行政处罚/u.test(words) ? ['penalties'] : []),
    ...(/行政强制/u.test(words) ? ['coercive-measures'] : []),
  ]
}

/** 未收到信息公开申请、行政复议和诉讼: the requests are denied too; 未收到申请行政复议 speaks of remedies only. */
const requestsBeforeRemedies = (bare: string): readonly IndicatorId[] =>
  /^(?:收到|接到|受理|接收|接收到|发生)?[^、]{0,30}(?:公开|公开的|信息)申请(?:件|事项|办件)?(?:、|及|和|或|与|以及)/u.test(
    bare,
  )
    ? ['requests.received']
    : []

const feesDenied = (object: string, year: number | null): readonly IndicatorId[] => {
  if (/行政事业性?收费/u.test(object)) return ['charges']
  if (/罚款|税|违规|乱收费|标准/u.test(object)) return []
  if (/^(?:发出|下达|送达|制发)?[^、]{0,8}收费通知(?:书|单)?$/u.test(object))
    return ['information-handling-fee.notices']
  return [HANDLING_FEE.test(object) || (year !== null && year >= 2021) ? 'information-handling-fee' : 'fees']
}

const REQUEST_VERB =
  /^(?:收到|收|接到|接收到?|接收|受理|收悉|接|发生|出现|产生|有|办理|处理|存在|涉及|任何|公民|法人|群众|单位|个人|人|社会|政府|政务|信息|依|该|要求|向|新|申请|上级)?/u
/** 未收到科研机构提出的申请, 未收到当面申请: the others may have come. */
const SOME_REQUESTS =
  /(?:自然人|商业企业|科研机构|公益组织|法律服务机构|当面|现场|信函|邮寄|邮件|网络|网上|在线|传真|口头)[^、]{0,10}申请/u
/** 未收到法人和其他组织的申请: persons may have applied, where nobody names them; 未收到公民、法人的申请 names all. */
const OF_BODIES = /(?:法人|企业|组织)[^、]{0,14}申请/u
const OF_PERSONS = /公民|自然人|个人|群众|公众|任何/u
const isOfSome = (bare: string): boolean => SOME_REQUESTS.test(bare) || (OF_BODIES.test(bare) && !OF_PERSONS.test(bare))

const requestsDenied = (before: string, bare: string): readonly IndicatorId[] => {
  // 未接到关于不予公开的电话咨询 denies the calls
  const refused = REFUSED.test(bare) && !/咨询|投诉|意见/u.test(bare) ? ['requests.refused'] : []
  const asked =
    /申请(?!人|条件|材料|表|渠道|方式)|依申请|依法申请/u.test(bare) &&
    REQUEST_VERB.test(bare) &&
    !isOfSome(bare) &&
    !/补正|超|延期|重复|反复|许可|审批|项目申请|资金/u.test(bare) &&
    !/^(?:收取|提供|明确|说明|按|告知|答复|及时)/u.test(bare)
  // 没有依申请公开及不予公开的信息类型 says what was made, not what was asked for
  if (/不/u.test(before.slice(-1)) || /信息(?:类型|类别|种类|目录)$/u.test(bare)) return []
  return asked ? ['requests.received', ...refused] : refused
}

const documentsDenied = (bare: string): readonly IndicatorId[] => {
  if (/^(?:新)?(?:制定|制发|出台|印发)(?:发布|过|或发布)?[^、]{0,10}规范性文件/u.test(bare))
    return ['normative-documents']
  if (/^(?:新)?(?:制定|制发|出台)(?:发布|过)?[^、]{0,6}规章/u.test(bare)) return ['regulations']
  if (/^(?:召开|举办|举行|参加)[^、]{0,6}新闻发布会/u.test(bare)) return ['response.press-conferences']
  if (/^(?:作出|实施|发生)?[^、]{0,4}行政强制/u.test(bare)) return ['coercive-measures']
  if (/^(?:作出|实施|发生)?[^、]{0,4}行政处罚/u.test(bare)) return ['penalties']
  return []
}

const unitOf = (indicator: IndicatorId): Unit | null =>
  /(?:fees?|charges)$/u.test(indicator)
    ? null
    : indicator.startsWith('consultation')
      ? '人次'
      : indicator.startsWith('response')
        ? '次'
        : '件'
