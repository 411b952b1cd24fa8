import type { ColumnId, FormColumn, FormId, FormRow, IndicatorId } from '../catalogue'

/** Other wordings seen for rows, normalised to simplified characters: known to the reader and the search, not part of the first screen. */
type RowVariants = Readonly<Record<IndicatorId, readonly string[]>>

/** Rows that the forms of 2019 and 2021 share. */
const SHARED: RowVariants = {
  'requests.received': ['本年新收', '新收政府信息公开申请数量'],
  'requests.carried-over': ['上年结转', '上年度结转政府信息公开申请数量'],
  'requests.refused.prohibited-by-law': ['其他法律、行政法规禁止公开'],
  'requests.answered': ['合计'],
  'requests.carried-forward': ['结转下年度', '结转下一年度继续办理'],
  'reconsideration.upheld': ['维持'],
  'reconsideration.corrected': ['纠正', '被纠错', '被依法纠错'],
  'reconsideration.other': ['其他'],
  'reconsideration.pending': ['未审结'],
  'litigation.direct.upheld': ['维持'],
  'litigation.direct.corrected': ['纠正', '被纠错', '被依法纠错'],
  'litigation.direct.other': ['其他'],
  'litigation.direct.pending': ['未审结'],
  'litigation.after-reconsideration.upheld': ['维持'],
  'litigation.after-reconsideration.corrected': ['纠正', '被纠错', '被依法纠错'],
  'litigation.after-reconsideration.other': ['其他'],
  'litigation.after-reconsideration.pending': ['未审结'],
}

/** Other wordings of the rows of each form. */
const ROW_VARIANTS: Readonly<Record<FormId, RowVariants>> = {
  '2008': {
    'disclosure.total': ['主动公开政府信息数', '主动公开文件数'],
    'normative.issued': ['新增行政规范性文件数'],
    'disclosure.channel.website': ['网站公开', '政府网站公开', '政府网站公开数'],
    'disclosure.channel.gazette': ['政府公报公开', '政府公报公开数'],
    'requests.received': [
      '正式受理政府信息公开申请数',
      '受理政府信息公开申请总数',
      '受理依申请公开信息总数',
      '受理政府信息依申请公开总数',
      '信息公开申请数',
    ],
    'requests.received.online': ['网络申请数'],
    'requests.received.other': ['其它形式申请数'],
    'requests.answered': ['本年度对申请的答复总数', '对申请的答复数'],
    'requests.granted': ['同意提供'],
    'requests.refused': ['不予公开答复数', '拒绝提供', '否决公开答复数'],
    'requests.refused.not-government-information': ['非《条例》所指政府信息数'],
    'requests.not-existing': ['信息不存在'],
    'requests.not-this-agency': ['非本机关掌握数'],
    'requests.unclear': ['信息描述不清'],
    'requests.refused.other-reason': ['其他原因'],
    reconsideration: ['受理政府信息公开工作行政复议数'],
    litigation: ['收到政府信息公开工作行政诉讼数'],
  },
  '2014': {
    'disclosure.total': ['主动公开政府信息', '主动公开的政府信息数', '主动公开信息数'],
    'disclosure.normative': ['主动公开的规范性文件数', '规范性文件数'],
    'normative.issued': ['制发规范性文件数', '制发的规范性文件总数'],
    'disclosure.channel.gazette': ['政府公报公开信息数'],
    'disclosure.channel.website': ['门户网站公开政府信息数', '政府网站公开信息数'],
    'disclosure.channel.weibo': ['政务微博公开信息数'],
    'disclosure.channel.wechat': ['政务微信公开信息数', '微信公众号公开政府信息数'],
    'disclosure.channel.other': ['其他方式公开信息数'],
    'response.hot-topics': ['回应公众关注热点'],
    'response.press-conferences': ['举办新闻发布会总次数', '新闻发布会次数'],
    'response.interviews': ['在线访谈次数'],
    'response.interpretations': ['政策解读稿件数'],
    'resources.staff.full-time': ['全职人员数'],
  },
  '2019': {
    ...SHARED,
    'normative-documents': ['规范性档案', '行政规范性文件'],
    'other-documents': ['其他主动公开档案'],
    'other-services': ['行政其他对外管理服务事项'],
  },
  '2021': {
    ...SHARED,
    'normative-documents': ['规范性文件', '行政规范性档案', '规范性档案'],
    'requests.other-outcome.not-corrected': ['申请人无正当理由逾期不补正'],
    'requests.other-outcome.fee-unpaid': ['申请人逾期未按收费通知要求缴纳费用'],
  },
}

/** Other wordings of the heads of value columns. */
const COLUMN_VARIANTS: Readonly<Partial<Record<ColumnId, readonly string[]>>> = {
  'current-period': ['本年度', '年度', '年末统计'],
  'newly-made': ['制作数量', '本年新制作'],
  'newly-published': ['公开数量', '本年新公开'],
  'total-published': ['对外公开总数'],
  'previous-items': ['上年项目数量'],
  'item-change': ['本年增减'],
  decisions: ['本年处理决定数量', '处理决定数'],
  amount: ['收费金额'],
  'purchase-amount': ['采购金额'],
  issued: ['制发件数'],
  repealed: ['废止件数'],
  'in-force': ['现行有效'],
  'public-welfare': ['公益组织'],
  'legal-service': ['法律服务'],
  total: ['合计'],
}

/** Every wording of a row of a form, the official one first. */
export const rowLabels = ({ form, indicator, label }: FormRow): readonly string[] => [
  label,
  ...(ROW_VARIANTS[form][indicator] ?? []),
]

/** Every wording of the head of a value column, the official one first. */
export const columnLabels = ({ id, label }: FormColumn): readonly string[] => [label, ...(COLUMN_VARIANTS[id] ?? [])]
