import type { CiteWords } from './words'

export const words: CiteWords = {
  title: '核對與引用',
  close: '關閉',
  check: '核對文字',
  hint: (figures) =>
    `寫下或貼上一段話，其中每個數字與本屏的 ${figures} 個數據，以及由它們得出的增減、佔比、合計逐一核對。文字不離開本機。`,
  noFigures: '本屏沒有可供核對的數據，請到總覽等欄目核對。',
  sentence: '要核對的文字',
  noNumbers: '這段話裡沒有數字（年份、日期、序號不算）。',
  states: { right: '一致', rounded: '約數', shown: '請核對所指', 'not-found': '未找到' },
  meant: '文字所指似為',
  unnamed: '本屏有這個數，但文字沒有說明是哪一項：',
  changeOf: (name) => `${name}的增減`,
  ofYear: (name, year) => `${year} 年${name}`,
  figureOf: (agency, name) => `${agency} · ${name}：`,
  citation: '引用',
  what: '引用對象',
  view: '目前頁面',
  gbt7714: '參考文獻（GB/T 7714）',
  bibtex: 'BibTeX',
  chat: '一句話加連結',
  copy: (what) => `複製：${what}`,
  copied: '已複製',
  copyFailed: '瀏覽器不允許複製，請選取文字複製',
}
