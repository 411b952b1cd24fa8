import type { AloneWords } from './words'

export const words: AloneWords = {
  none: '此處沒有所連結的卡片：所選單位或年份的報告沒有這些資料。',
  whole: '開啟整頁',
}
