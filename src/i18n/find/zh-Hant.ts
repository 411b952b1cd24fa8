import { SCREEN_NAMES } from './screen-names'
import type { FindWords } from './words'

export const words: FindWords = {
  hint: '單位（名稱、拼音、地區）、指標、欄目、校核發現',
  keys: '↑ ↓ 選擇，Enter 開啟，Esc 關閉',
  results: '查找結果',
  kinds: { agencies: '單位', indicators: '指標', screens: '欄目', findings: '校核發現' },
  group: (kind, total, listed) => (listed === null ? `${kind}（${total}）` : `${kind}（${total}，列出前 ${listed}）`),
  count: (total) => `找到 ${total} 項`,
  none: (typed) => `沒有找到「${typed}」`,
  auditLoading: '校核結果正在載入，發現稍後列出。',
  auditFailed: '沒有取到校核結果，發現不在其中。',
  alsoCalled: (name) => `又作：${name}`,
  noRow: (indicator) => `目前報告的統計表沒有「${indicator}」這一項。`,
  formsOf: (forms) => `${forms.join('、')} 年表`,
  screens: SCREEN_NAMES,
}
