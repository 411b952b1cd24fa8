import type { GroupWording } from '../wording'

export const PLAUSIBILITY: GroupWording<'plausibility'> = {
  'usual-across-years': {
    name: '數量級與歷年相當',
    states: '同一機關同一數字各年度的數量級一般相當。',
    fails: '這個數字與同一機關其他年度相差懸殊，值得核對；不等於有誤。',
    basis: '與同一機關其他年度的中位數比較，只作提示',
  },
  'usual-among-peers': {
    name: '數量級與同類機關相當',
    states: '同一年度同類機關的同一數字，數量級一般相當。',
    fails: '這個數字與同一年度的同類機關相差懸殊，值得核對；不等於有誤。',
    basis: '與同一年度同類機關的中位數比較，只作提示',
  },
  'differs-from-year-before': {
    name: '統計表與上一年度不同',
    states: '兩個年度的統計表一般不會每個數字都相同。',
    fails: '統計表的數字與上一年度報告完全相同，或是沿用了上一年度的表。',
    basis: '與同一機關上一年度報告逐格比較，只作提示',
  },
}
