import type { FormRow } from '../catalogue'
import { requestRows, reviewRows } from './applicants'
import { rowsOf } from './row'

/** 国办公开办函〔2019〕60号 (试行), report years 2019 and 2020. */
export const FORM_2019_ROWS: readonly FormRow[] = [
  ...rowsOf('2019', 'documents', [
    {
      id: 'regulations',
      ordinal: '二（一）',
      label: '规章',
      unit: '件',
      columns: ['newly-made', 'newly-published', 'total-published'],
    },
    {
      id: 'normative-documents',
      ordinal: '二（一）',
      label: '规范性文件',
      unit: '件',
      columns: ['newly-made', 'newly-published', 'total-published'],
    },
    {
      id: 'other-documents',
      ordinal: '二（一）',
      label: '其他主动公开文件',
      unit: '件',
      columns: ['newly-made', 'newly-published', 'total-published'],
      optional: true,
    },
    { id: 'permits', ordinal: '二（五）', label: '行政许可', columns: ['previous-items', 'item-change', 'decisions'] },
    {
      id: 'other-services',
      ordinal: '二（五）',
      label: '其他对外管理服务事项',
      columns: ['previous-items', 'item-change', 'decisions'],
    },
    {
      id: 'penalties',
      ordinal: '二（六）',
      label: '行政处罚',
      columns: ['previous-items', 'item-change', 'decisions'],
    },
    {
      id: 'coercive-measures',
      ordinal: '二（六）',
      label: '行政强制',
      columns: ['previous-items', 'item-change', 'decisions'],
    },
    { id: 'charges', ordinal: '二（八）', label: '行政事业性收费', columns: ['previous-items', 'item-change'] },
    { id: 'procurement', ordinal: '二（九）', label: '政府集中采购', columns: ['projects', 'purchase-amount'] },
  ]),
  ...requestRows('2019'),
  ...reviewRows('2019'),
]
