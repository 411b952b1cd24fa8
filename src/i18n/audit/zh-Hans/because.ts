import type { AuditWording } from '../wording'

export const BECAUSE: AuditWording['because'] = {
  blank: '{figures}空白，不能当作 0 计算',
  'not-a-number': '{figures}不是可以确认的数字',
  'missing-row': '报告里没有{figures}',
  'bound-only': '{figures}只是约数',
  'balances-if-blank-is-zero': '若空白为 0，则平衡',
  'differs-if-blank-is-zero': '若空白为 0，则不平衡',
  'row-by-position': '{figures}所在行的名称无法辨认，按表中位置认定',
  'row-misprinted': '{figures}所在行的名称有错字',
  'columns-assumed': '{figures}所在的表没有列标题，列按表式顺序推定',
  'diagnostic-nearby': '{figures}所在行有读不准的地方',
}
