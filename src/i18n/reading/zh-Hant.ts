import type { ReadingWords } from './words'

export const words: ReadingWords = {
  read: '朗讀',
  stop: '停止朗讀',
  reads: (what) => `朗讀：${what}`,
  sentence: '這句話',
  refusals: {
    none: '瀏覽器沒有中文語音，不能朗讀。請在系統設定裡安裝中文語音。',
    'remote-only': '瀏覽器只有連網的語音，文字會離開這台電腦，所以不朗讀。請在系統設定裡安裝本機的中文語音。',
    failed: '語音中斷，沒有讀完。',
  },
  digits: '〇一二三四五六七八九',
  minus: '負',
  plus: '正',
  to: '至',
  year: (year) => `${year}年`,
  cell: (column, text) => `${column}，${text}`,
  row: (head, cells) => `${head}：${cells.join('；')}。`,
}
