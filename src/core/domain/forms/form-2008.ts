import type { ColumnId, FormRow, SectionId } from '../catalogue'
import { rowsOf } from './row'
import type { RowDraft } from './row'

const COLUMNS: readonly ColumnId[] = ['current-period', 'year-to-date', 'all-years']

/** Every row of a local form has the same columns. */
const rows = (section: SectionId, drafts: readonly RowDraft[]): readonly FormRow[] =>
  rowsOf(
    '2008',
    section,
    drafts.map((draft) => ({ ...draft, columns: COLUMNS })),
  )

/** Local forms before 2014 (定西市 附件3, 莆田 2009, the Shanghai list they derive from); 申请 in 条, not 件. */
export const FORM_2008_ROWS: readonly FormRow[] = [
  ...rows('disclosure', [
    {
      id: 'disclosure.total',
      ordinal: '01',
      label: '主动公开信息数',
      unit: '条',
      children: 'nested',
    },
    {
      id: 'disclosure.electronic',
      ordinal: '02',
      label: '全文电子化的主动公开信息数',
      unit: '条',
      parent: 'disclosure.total',
    },
    {
      id: 'normative.issued',
      ordinal: '03',
      label: '新增的行政规范性文件数',
      unit: '条',
    },
    { id: 'disclosure.service', ordinal: '04', label: '提供服务类信息数', unit: '条' },
  ]),
  ...rows('channels', [
    {
      id: 'disclosure.channel.website',
      label: '政府网站',
      unit: '条',
      parent: 'disclosure.total',
      optional: true,
    },
    {
      id: 'disclosure.channel.gazette',
      label: '政府公报',
      unit: '条',
      parent: 'disclosure.total',
      optional: true,
    },
  ]),
  ...rows('resources', [
    { id: 'visits.column', ordinal: '05', label: '网站专栏页面访问量', unit: '人次' },
    { id: 'consultation.reception', ordinal: '06', label: '现场接待人数', unit: '人次' },
    { id: 'consultation.online', ordinal: '07', label: '网上咨询数', unit: '人次' },
    { id: 'consultation.phone', ordinal: '08', label: '咨询电话接听数', unit: '人次' },
  ]),
  ...rows('requests', [
    { id: 'requests.catalogue', ordinal: '09', label: '依申请公开信息目录数', unit: '条' },
    {
      id: 'requests.received',
      ordinal: '10',
      label: '申请总数',
      unit: '条',
      children: 'additive',
    },
    {
      id: 'requests.received.in-person',
      ordinal: '11',
      label: '当面申请数',
      unit: '条',
      parent: 'requests.received',
    },
    {
      id: 'requests.received.fax',
      ordinal: '12',
      label: '传真申请数',
      unit: '条',
      parent: 'requests.received',
    },
    {
      id: 'requests.received.email',
      ordinal: '13',
      label: '电子邮件申请数',
      unit: '条',
      parent: 'requests.received',
    },
    {
      id: 'requests.received.online',
      ordinal: '14',
      label: '网上申请数',
      unit: '条',
      parent: 'requests.received',
    },
    {
      id: 'requests.received.letter',
      ordinal: '15',
      label: '信函申请数',
      unit: '条',
      parent: 'requests.received',
    },
    {
      id: 'requests.received.letter-or-fax',
      label: '信函、传真申请数',
      unit: '条',
      parent: 'requests.received',
      optional: true,
    },
    {
      id: 'requests.received.other',
      ordinal: '16',
      label: '其他形式申请数',
      unit: '条',
      parent: 'requests.received',
    },
  ]),
  ...rows('outcomes', [
    {
      id: 'requests.answered',
      ordinal: '17',
      label: '对申请的答复总数',
      unit: '条',
      children: 'additive',
    },
    {
      id: 'requests.granted',
      ordinal: '18',
      label: '同意公开答复数',
      unit: '条',
      parent: 'requests.answered',
    },
    {
      id: 'requests.partly-granted',
      ordinal: '19',
      label: '同意部分公开答复数',
      unit: '条',
      parent: 'requests.answered',
    },
    {
      id: 'requests.refused',
      ordinal: '20',
      label: '否决公开答复总数',
      unit: '条',
      parent: 'requests.answered',
      children: 'additive',
    },
    {
      id: 'requests.refused.not-government-information',
      ordinal: '21',
      label: '非《规定》所指政府信息数',
      unit: '条',
      parent: 'requests.refused',
    },
    {
      id: 'requests.not-existing',
      ordinal: '22',
      label: '信息不存在数',
      unit: '条',
      parent: 'requests.refused',
    },
    {
      id: 'requests.not-this-agency',
      ordinal: '23',
      label: '非本部门掌握数',
      unit: '条',
      parent: 'requests.refused',
    },
    {
      id: 'requests.unclear',
      ordinal: '24',
      label: '申请内容不明确数',
      unit: '条',
      parent: 'requests.refused',
    },
    ...([1, 2, 3, 4, 5, 6] as const).map((scope) => ({
      id: `requests.refused.exempt-${scope}`,
      ordinal: String(24 + scope),
      label: `免予公开范围${scope}`,
      unit: '条' as const,
      parent: 'requests.refused',
    })),
    {
      id: 'requests.refused.other-reason',
      ordinal: '31',
      label: '其它原因',
      unit: '条',
      parent: 'requests.refused',
    },
    {
      id: 'requests.answered.other',
      label: '其他类型答复数',
      unit: '条',
      parent: 'requests.answered',
      optional: true,
    },
  ]),
  ...rows('resources', [
    { id: 'fees.waived', label: '政府信息公开收费减免金额', unit: '元', optional: true },
    { id: 'complaints.all', label: '接受行政申诉、举报数', unit: '件', optional: true },
  ]),
  ...rows('review', [
    {
      id: 'reconsideration',
      ordinal: '32',
      label: '行政复议数',
      unit: '件',
    },
    {
      id: 'litigation',
      ordinal: '33',
      label: '行政诉讼数',
      unit: '件',
    },
    {
      id: 'complaints.administrative',
      ordinal: '34',
      label: '行政申诉数',
      unit: '件',
      children: 'nested',
    },
    {
      id: 'complaints.administrative.first',
      ordinal: '35',
      label: '对本部门首次处理不满意的行政申诉数',
      unit: '件',
      parent: 'complaints.administrative',
    },
  ]),
]
