import type { ColumnId, FormRow, FormId } from '../catalogue'
import { rowsOf } from './row'
import type { RowDraft } from './row'

/** Applicant columns of part 三 in the order of the form; 总计 is the last. */
export const APPLICANT_COLUMNS: readonly ColumnId[] = [
  'natural-person',
  'company',
  'research-institute',
  'public-welfare',
  'legal-service',
  'other-organisation',
  'total',
]

const applicants = (drafts: readonly RowDraft[]): readonly RowDraft[] =>
  drafts.map((draft) =>
    draft.heading && draft.id !== 'requests.other-outcome'
      ? draft
      : { ...draft, unit: '件', columns: APPLICANT_COLUMNS },
  )

/**
 * Part 三 of the 2019 and 2021 forms; they differ in （六）其他处理: one row in 2019, three sub-rows in 2021. Reports on the
 * 2021 form that still print it as one row fill the heading itself, which therefore has columns.
 */
export const requestRows = (form: FormId): readonly FormRow[] => [
  ...rowsOf(
    form,
    'requests',
    applicants([
      {
        id: 'requests.received',
        ordinal: '三一',
        label: '本年新收政府信息公开申请数量',
      },
      {
        id: 'requests.carried-over',
        ordinal: '三二',
        label: '上年结转政府信息公开申请数量',
      },
    ]),
  ),
  ...rowsOf(
    form,
    'outcomes',
    applicants([
      { id: 'requests.outcomes', ordinal: '三三', label: '本年度办理结果', heading: true, children: 'additive' },
      { id: 'requests.granted', ordinal: '三三（一）', label: '予以公开', parent: 'requests.outcomes' },
      { id: 'requests.partly-granted', ordinal: '三三（二）', label: '部分公开', parent: 'requests.outcomes' },
      {
        id: 'requests.refused',
        ordinal: '三三（三）',
        label: '不予公开',
        heading: true,
        parent: 'requests.outcomes',
        children: 'additive',
      },
      {
        id: 'requests.refused.state-secret',
        ordinal: '三三（三）1',
        label: '属于国家秘密',
        parent: 'requests.refused',
      },
      {
        id: 'requests.refused.prohibited-by-law',
        ordinal: '三三（三）2',
        label: '其他法律行政法规禁止公开',
        parent: 'requests.refused',
      },
      {
        id: 'requests.refused.safety-and-stability',
        ordinal: '三三（三）3',
        label: '危及“三安全一稳定”',
        parent: 'requests.refused',
      },
      {
        id: 'requests.refused.third-party',
        ordinal: '三三（三）4',
        label: '保护第三方合法权益',
        parent: 'requests.refused',
      },
      {
        id: 'requests.refused.internal-affairs',
        ordinal: '三三（三）5',
        label: '属于三类内部事务信息',
        parent: 'requests.refused',
      },
      {
        id: 'requests.refused.deliberative',
        ordinal: '三三（三）6',
        label: '属于四类过程性信息',
        parent: 'requests.refused',
      },
      {
        id: 'requests.refused.enforcement-file',
        ordinal: '三三（三）7',
        label: '属于行政执法案卷',
        parent: 'requests.refused',
      },
      {
        id: 'requests.refused.administrative-query',
        ordinal: '三三（三）8',
        label: '属于行政查询事项',
        parent: 'requests.refused',
      },
      {
        id: 'requests.unable',
        ordinal: '三三（四）',
        label: '无法提供',
        heading: true,
        parent: 'requests.outcomes',
        children: 'additive',
      },
      {
        id: 'requests.unable.not-held',
        ordinal: '三三（四）1',
        label: '本机关不掌握相关政府信息',
        parent: 'requests.unable',
      },
      {
        id: 'requests.unable.needs-creation',
        ordinal: '三三（四）2',
        label: '没有现成信息需要另行制作',
        parent: 'requests.unable',
      },
      {
        id: 'requests.unable.unclear',
        ordinal: '三三（四）3',
        label: '补正后申请内容仍不明确',
        parent: 'requests.unable',
      },
      {
        id: 'requests.not-processed',
        ordinal: '三三（五）',
        label: '不予处理',
        heading: true,
        parent: 'requests.outcomes',
        children: 'additive',
      },
      {
        id: 'requests.not-processed.petition',
        ordinal: '三三（五）1',
        label: '信访举报投诉类申请',
        parent: 'requests.not-processed',
      },
      {
        id: 'requests.not-processed.repeat',
        ordinal: '三三（五）2',
        label: '重复申请',
        parent: 'requests.not-processed',
      },
      {
        id: 'requests.not-processed.publication',
        ordinal: '三三（五）3',
        label: '要求提供公开出版物',
        parent: 'requests.not-processed',
      },
      {
        id: 'requests.not-processed.excessive',
        ordinal: '三三（五）4',
        label: '无正当理由大量反复申请',
        parent: 'requests.not-processed',
      },
      {
        id: 'requests.not-processed.reconfirm',
        ordinal: '三三（五）5',
        label: '要求行政机关确认或重新出具已获取信息',
        parent: 'requests.not-processed',
      },
      ...(form === '2019'
        ? ([
            { id: 'requests.other-outcome', ordinal: '三三（六）', label: '其他处理', parent: 'requests.outcomes' },
          ] satisfies RowDraft[])
        : ([
            {
              id: 'requests.other-outcome',
              ordinal: '三三（六）',
              label: '其他处理',
              heading: true,
              parent: 'requests.outcomes',
              children: 'additive',
            },
            {
              id: 'requests.other-outcome.not-corrected',
              ordinal: '三三（六）1',
              label: '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
              parent: 'requests.other-outcome',
            },
            {
              id: 'requests.other-outcome.fee-unpaid',
              ordinal: '三三（六）2',
              label: '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
              parent: 'requests.other-outcome',
            },
            {
              id: 'requests.other-outcome.other',
              ordinal: '三三（六）3',
              label: '其他',
              parent: 'requests.other-outcome',
            },
          ] satisfies RowDraft[])),
      {
        id: 'requests.answered',
        ordinal: '三三（七）',
        label: '总计',
        parent: 'requests.outcomes',
      },
    ]),
  ),
  ...rowsOf(
    form,
    'requests',
    applicants([
      {
        id: 'requests.carried-forward',
        ordinal: '三四',
        label: '结转下年度继续办理',
      },
    ]),
  ),
]

const REVIEW_GROUPS = [
  { id: 'reconsideration', ordinal: '四1', label: '行政复议' },
  { id: 'litigation.direct', ordinal: '四2', label: '未经复议直接起诉' },
  { id: 'litigation.after-reconsideration', ordinal: '四3', label: '复议后起诉' },
] as const

/** Part 四: one row of 15 cells, here five indicators for each of three groups; `…` itself is the 总计 of its group. */
export const reviewRows = (form: FormId): readonly FormRow[] => [
  ...rowsOf(form, 'review', [
    { id: 'litigation', ordinal: '四', label: '行政诉讼', heading: true, children: 'additive' },
  ]),
  ...REVIEW_GROUPS.flatMap((group) =>
    rowsOf(form, 'review', [
      {
        id: `${group.id}.upheld`,
        ordinal: group.ordinal,
        label: '结果维持',
        unit: '件',
        parent: group.id,
      },
      {
        id: `${group.id}.corrected`,
        ordinal: group.ordinal,
        label: '结果纠正',
        unit: '件',
        parent: group.id,
      },
      {
        id: `${group.id}.other`,
        ordinal: group.ordinal,
        label: '其他结果',
        unit: '件',
        parent: group.id,
      },
      {
        id: `${group.id}.pending`,
        ordinal: group.ordinal,
        label: '尚未审结',
        unit: '件',
        parent: group.id,
      },
      {
        id: group.id,
        ordinal: group.ordinal,
        label: group.label,
        unit: '件',
        children: 'additive',
        ...(group.id === 'reconsideration' ? {} : { parent: 'litigation' }),
      },
    ]),
  ),
]
