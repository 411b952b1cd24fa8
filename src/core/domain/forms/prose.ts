import type { IndicatorId, SectionId } from '../catalogue'
import type { Unit } from '../unit'

/** Quantities that stand only in sentences. */
export interface ProseIndicator {
  readonly indicator: string
  readonly label: string
  readonly section: SectionId
  readonly unit: Unit | null
}

/** Indicators that only sentences state, with the section of the screens they belong to. */
export const PROSE_INDICATORS: readonly ProseIndicator[] = [
  { indicator: 'disclosure.cumulative', label: '历年累计主动公开政府信息数', section: 'disclosure', unit: '条' },
  { indicator: 'disclosure.produced', label: '制作、获取政府信息总数', section: 'disclosure', unit: '条' },
  { indicator: 'disclosure.electronic-rate', label: '全文电子化率', section: 'disclosure', unit: '%' },
  { indicator: 'disclosure.class', label: '分类主动公开信息数', section: 'disclosure', unit: '条' },
  { indicator: 'disclosure.channel.new-media', label: '政务新媒体公开信息数', section: 'channels', unit: '条' },
  { indicator: 'disclosure.channel.media', label: '报刊广播电视等媒体刊发数', section: 'channels', unit: '篇' },
  { indicator: 'requests.granted-or-partly', label: '予以公开及部分公开', section: 'outcomes', unit: '件' },
  { indicator: 'requests.handled', label: '办理申请数（含结转）', section: 'requests', unit: '件' },
  { indicator: 'requests.applicants', label: '申请人数', section: 'requests', unit: '人' },
  { indicator: 'consultation.total', label: '接受咨询数', section: 'responses', unit: '人次' },
  { indicator: 'visits.website', label: '网站访问量', section: 'responses', unit: '人次' },
  { indicator: 'followers', label: '政务新媒体关注量', section: 'responses', unit: '人' },
  { indicator: 'information-handling-fee', label: '信息处理费', section: 'resources', unit: '元' },
  { indicator: 'inspections', label: '行政检查', section: 'documents', unit: '次' },
  { indicator: 'requests.withdrawn', label: '申请人撤回申请', section: 'outcomes', unit: '件' },
  { indicator: 'litigation.pending', label: '行政诉讼尚未审结', section: 'review', unit: '件' },
  { indicator: 'regulations.repealed', label: '废止规章', section: 'documents', unit: '件' },
  { indicator: 'regulations.in-force', label: '现行有效规章', section: 'documents', unit: '件' },
  { indicator: 'normative-documents.repealed', label: '废止或失效的规范性文件', section: 'documents', unit: '件' },
  { indicator: 'normative-documents.in-force', label: '现行有效规范性文件', section: 'documents', unit: '件' },
  { indicator: 'permits.items', label: '行政许可事项', section: 'documents', unit: '项' },
  { indicator: 'other-services.items', label: '其他对外管理服务事项数', section: 'documents', unit: '项' },
  { indicator: 'penalties.items', label: '行政处罚事项', section: 'documents', unit: '项' },
  { indicator: 'coercive-measures.items', label: '行政强制事项', section: 'documents', unit: '项' },
  { indicator: 'charges.items', label: '行政事业性收费项目', section: 'documents', unit: '项' },
  { indicator: 'other', label: '其他数字', section: 'prose', unit: null },
]

const NAMED_BY_SUBJECT: ReadonlySet<IndicatorId> = new Set(['disclosure.class', 'other'])

/** Whether only the subject of a claim says what it counts: its indicator is one name for many quantities. */
export const isNamedBySubject = (indicator: IndicatorId): boolean => NAMED_BY_SUBJECT.has(indicator)
