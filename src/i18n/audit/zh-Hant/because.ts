import type { AuditWording } from '../wording'

export const BECAUSE: AuditWording['because'] = {
  blank: '{figures}空白，不能當作 0 計算',
  'not-a-number': '{figures}不是可以確認的數字',
  'missing-row': '報告裡沒有{figures}',
  'bound-only': '{figures}只是約數',
  'balances-if-blank-is-zero': '若空白為 0，則平衡',
  'differs-if-blank-is-zero': '若空白為 0，則不平衡',
  'row-by-position': '{figures}所在列的名稱無法辨認，按表中位置認定',
  'row-misprinted': '{figures}所在列的名稱有錯字',
  'columns-assumed': '{figures}所在的表沒有欄標題，欄按表式順序推定',
  'diagnostic-nearby': '{figures}所在列有讀不準的地方',
}
