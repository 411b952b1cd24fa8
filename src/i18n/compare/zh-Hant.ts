import type { CompareWords } from './words'

export const words: CompareWords = {
  modes: { legend: '比較方式', pair: '兩份報告逐項', peers: '幾個單位並列', rollUp: '地區與下級合計' },
  title: '比較兩份報告',
  sentence: (base, other) => `${other}，與${base}相比`,
  intro: '任選兩份年度報告，逐項對照。差額是後者減前者；跨表格版本時按項目對照表，不可比的說明原因，不計算。',
  choose: '選擇報告',
  sides: { base: '基準', other: '對照' },
  agency: (side) => `${side}：單位`,
  report: (side) => `${side}：報告`,
  noneChosen: '請選擇',
  swap: '對調',
  onlyDiffering: '只列有差別或不可比的項目',
  same: '兩邊是同一份報告。',
  incomplete: '請選擇兩份報告。',
  absent: (ids) => `這裡沒有編號為 ${ids.join('、')} 的報告，請另選。`,
  summary: (all, differing, oneSided, incomparable) =>
    `共 ${all} 項，${differing} 項數值不同，${oneSided} 項一方沒有數字，${incomparable} 項不可比`,
  nothingDiffers: '沒有有差別或不可比的項目。',
  columns: { difference: '差額', percent: '增減比例' },
  section: (section) => `對照：${section}`,
  note: (threshold) => `基數小於 ${threshold} 或為 0 時只給差額，不給百分比；空白、橫線不是 0。`,
  noValue: { base: '基準無數字', other: '對照無數字', both: '均無數字' },
  bound: '約數，不計算',
  smallBase: (threshold) => `基數小於 ${threshold}`,
  zeroBase: '基數為 0',
  incomparable: (relation, reason) => (reason === '' ? relation : `${relation}：${reason}`),
}
