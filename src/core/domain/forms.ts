import type { FormColumn, FormId, FormRow } from './catalogue'
import { FORM_2008_ROWS } from './forms/form-2008'
import { FORM_2014_ROWS } from './forms/form-2014'
import { FORM_2019_ROWS } from './forms/form-2019'
import { FORM_2021_ROWS } from './forms/form-2021'

/** Rows of each form generation in printed order. */
export const FORM_ROWS: Readonly<Record<FormId, readonly FormRow[]>> = {
  '2008': FORM_2008_ROWS,
  '2014': FORM_2014_ROWS,
  '2019': FORM_2019_ROWS,
  '2021': FORM_2021_ROWS,
}

/** Columns with their printed labels; unit null where the row decides. */
export const FORM_COLUMNS: readonly FormColumn[] = [
  { id: 'current-period', label: '本期实际', unit: null },
  { id: 'year-to-date', label: '本年累计', unit: null },
  { id: 'all-years', label: '历年累计', unit: null },
  { id: 'newly-made', label: '本年新制作数量', unit: '件' },
  { id: 'newly-published', label: '本年新公开数量', unit: '件' },
  { id: 'total-published', label: '对外公开总数量', unit: '件' },
  { id: 'previous-items', label: '上一年项目数量', unit: '项' },
  { id: 'item-change', label: '本年增/减', unit: '项' },
  { id: 'decisions', label: '处理决定数量', unit: '件' },
  { id: 'projects', label: '采购项目数量', unit: '项' },
  { id: 'amount', label: '本年收费金额', unit: '万元' },
  { id: 'purchase-amount', label: '采购总金额', unit: null },
  { id: 'issued', label: '本年制发件数', unit: '件' },
  { id: 'repealed', label: '本年废止件数', unit: '件' },
  { id: 'in-force', label: '现行有效件数', unit: '件' },
  { id: 'natural-person', label: '自然人', unit: '件' },
  { id: 'company', label: '商业企业', unit: '件' },
  { id: 'research-institute', label: '科研机构', unit: '件' },
  { id: 'public-welfare', label: '社会公益组织', unit: '件' },
  { id: 'legal-service', label: '法律服务机构', unit: '件' },
  { id: 'other-organisation', label: '其他', unit: '件' },
  { id: 'total', label: '总计', unit: '件' },
]
