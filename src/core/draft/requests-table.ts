import type { IndicatorId } from '../domain/catalogue'
import { childrenOf, columnLabel } from '../domain/catalogue-index'
import { APPLICANT_COLUMNS } from '../domain/forms/applicants'
import type { SixPartForm } from './documents-table'
import type { LayoutCell, LayoutTable } from './layout'
import { label, labelOf, slotsOf } from './layout'

type Row = readonly LayoutCell[]

/** Labels fill three columns: the item, its outcome, the ground for it. */
const LABELS = 3

const HEAD = (form: SixPartForm): readonly Row[] => [
  [
    label('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', { colSpan: LABELS, rowSpan: 3 }),
    label('申请人情况', { colSpan: APPLICANT_COLUMNS.length }),
  ],
  [label('自然人', { rowSpan: 2 }), label('法人或其他组织', { colSpan: 5 }), label('总计', { rowSpan: 2 })],
  APPLICANT_COLUMNS.slice(1, -1).map((column) => label(columnLabel(form, column))),
]

const itemRow = (form: SixPartForm, ordinal: string, indicator: IndicatorId): Row => [
  label(`${ordinal}、${labelOf(form, indicator)}`, { colSpan: LABELS }),
  ...slotsOf(form, indicator),
]

/** An outcome on one line. */
const plain = (form: SixPartForm, ordinal: string, indicator: IndicatorId, note = ''): Row => [
  label(`（${ordinal}）${labelOf(form, indicator)}${note}`, { colSpan: LABELS - 1 }),
  ...slotsOf(form, indicator),
]

/** An outcome with its grounds, a line each. */
const grouped = (form: SixPartForm, ordinal: string, indicator: IndicatorId): readonly Row[] => {
  const grounds = childrenOf(form, indicator)
  return grounds.map((ground, at) => [
    ...(at === 0 ? [label(`（${ordinal}）${labelOf(form, indicator)}`, { rowSpan: grounds.length })] : []),
    label(`${at + 1}.${ground.label}`),
    ...slotsOf(form, ground.indicator),
  ])
}

const outcomes = (form: SixPartForm): readonly Row[] => [
  plain(form, '一', 'requests.granted'),
  plain(form, '二', 'requests.partly-granted', '（区分处理的，只计这一情形，不计其他情形）'),
  ...grouped(form, '三', 'requests.refused'),
  ...grouped(form, '四', 'requests.unable'),
  ...grouped(form, '五', 'requests.not-processed'),
  ...(form === '2019' ? [plain(form, '六', 'requests.other-outcome')] : grouped(form, '六', 'requests.other-outcome')),
  plain(form, '七', 'requests.answered'),
]

/** The heading of the outcomes stands beside them all. */
const besideAll = (form: SixPartForm, rows: readonly Row[]): readonly Row[] =>
  rows.map((row, at) =>
    at === 0 ? [label(`三、${labelOf(form, 'requests.outcomes')}`, { rowSpan: rows.length }), ...row] : row,
  )

/** Part 三 (收到和处理政府信息公开申请情况); （六）其他处理 is one line in 2019 and three in 2021. */
export const requestsTable = (form: SixPartForm): LayoutTable => ({
  heading: '三、收到和处理政府信息公开申请情况',
  rows: [
    ...HEAD(form),
    itemRow(form, '一', 'requests.received'),
    itemRow(form, '二', 'requests.carried-over'),
    ...besideAll(form, outcomes(form)),
    itemRow(form, '四', 'requests.carried-forward'),
  ],
})
