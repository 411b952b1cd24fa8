import type { FormRow } from '../catalogue'
import { requestRows, reviewRows } from './applicants'
import { rowsOf } from './row'

/** 国办公开办函〔2021〕30号, report years from 2021. */
export const FORM_2021_ROWS: readonly FormRow[] = [
  ...rowsOf('2021', 'documents', [
    { id: 'regulations', ordinal: '二（一）', label: '规章', unit: '件', columns: ['issued', 'repealed', 'in-force'] },
    {
      id: 'normative-documents',
      ordinal: '二（一）',
      label: '行政规范性文件',
      unit: '件',
      columns: ['issued', 'repealed', 'in-force'],
    },
    { id: 'permits', ordinal: '二（五）', label: '行政许可', columns: ['decisions'] },
    { id: 'penalties', ordinal: '二（六）', label: '行政处罚', columns: ['decisions'] },
    { id: 'coercive-measures', ordinal: '二（六）', label: '行政强制', columns: ['decisions'] },
    { id: 'charges', ordinal: '二（八）', label: '行政事业性收费', columns: ['amount'] },
  ]),
  ...requestRows('2021'),
  ...reviewRows('2021'),
  // 信息处理费收取情况: a table of its own in some reports of 2025, not in the form of the notice
  ...rowsOf('2021', 'resources', [
    {
      id: 'information-handling-fee.notices',
      label: '信息处理费通知收取件数',
      unit: '件',
      optional: true,
    },
    { id: 'information-handling-fee.noticed', label: '信息处理费通知收取金额', unit: '元', optional: true },
    { id: 'information-handling-fee', label: '信息处理费', unit: '元', optional: true },
  ]),
]
