import type { SharedWords } from './words'

export const words: SharedWords = {
  title: (count) => `這個連結做好以後，所列數字有 ${count} 處變化`,
  reports: (count) => `這個連結做好以後，有 ${count} 份報告的數字變了；數字太多，連結裏沒有舊值`,
  changed: (before) => `原為 ${before}，現為`,
  added: '原來沒有，現為',
  removed: (before) => `原為 ${before}，現在沒有`,
  states: { '□': '空白', '-': '橫線', '/': '不適用', '?': '無法辨認' },
  figure: (agency, year, name) => `${agency} ${year} 年 · ${name}`,
  report: (agency, year) => `${agency} ${year} 年`,
  more: (count) => `另有 ${count} 處`,
}
