import type { RollUpWords } from './words'

/** 地區與下級合計的用語。 */
export const words: RollUpWords = {
  title: (region) => `${region}與其下級地區的合計`,
  intro:
    '本地區自己報告的數，與收錄到的下級地區全域數字的合計並列。兩者從不相加；差額照列，不說明原因，也不說誰對誰錯。',
  choose: '選擇地區和指標',
  region: '地區',
  item: '指標',
  card: (item, year) => `${year} 年${item}`,
  note: '虛線是本地區自己報告的數。只有寫明全域的數字計入合計；辦公室（廳）自身的數字不與全域數字相加。',
  own: (region) => `${region}自己報告`,
  sum: (counted, of) => `下級合計（${counted}/${of} 個地區）`,
  said: '{name} {value}',
  difference: '差額（自己報告 − 下級合計）',
  columns: { figure: '數字', state: '是否計入', report: '報告單位' },
  states: {
    counted: '計入',
    'no-report': '未收錄',
    'no-value': '沒有數字',
    approximate: '約數，不計入',
    'own-office': '辦公室（廳）自身的數字，不計入',
    'extent-unstated': '未寫明是政府自身還是全域，不計入',
    'other-unit': '單位不同，不計入',
    'other-form': '表格版本不同，不計入',
  },
  apart: (state, figure) => `${figure}（${state}）`,
  partial: (counted, of) => `合計不完整：已知 ${of} 個下級地區，只計入 ${counted} 個。`,
  left: (state, regions) => `${state}：${regions}`,
  knownOnly: '下級地區只按收錄單位的名稱認定，實際可能更多。',
  unplaced: (agencies) => `從名稱看不出屬於哪個地區，沒有列入：${agencies}`,
  noFamily: '收錄的報告裡沒有可以認定的上下級地區。',
  noParts: (region) => `沒有收錄可以認定屬於「${region}」的下級地區`,
  otherItem: '連結所選的指標在這些地區沒有數字，改列下面的指標。',
  noItem: '這些地區沒有可以相加的數字。',
}
