import type { GroupWording } from '../wording'

export const PLAUSIBILITY: GroupWording<'plausibility'> = {
  'usual-across-years': {
    name: '数量级与历年相当',
    states: '同一机关同一数字各年度的数量级一般相当。',
    fails: '这个数字与同一机关其他年度相差悬殊，值得核对；不等于有误。',
    basis: '与同一机关其他年度的中位数比较，只作提示',
  },
  'usual-among-peers': {
    name: '数量级与同类机关相当',
    states: '同一年度同类机关的同一数字，数量级一般相当。',
    fails: '这个数字与同一年度的同类机关相差悬殊，值得核对；不等于有误。',
    basis: '与同一年度同类机关的中位数比较，只作提示',
  },
  'differs-from-year-before': {
    name: '统计表与上一年度不同',
    states: '两个年度的统计表一般不会每个数字都相同。',
    fails: '统计表的数字与上一年度报告完全相同，或是沿用了上一年度的表。',
    basis: '与同一机关上一年度报告逐格比较，只作提示',
  },
}
