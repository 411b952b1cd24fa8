import type { SharedWords } from './words'

export const words: SharedWords = {
  title: (count) => `這個連結做好以後，所列數字有 ${count} 處變化`,
  reports: (count) => `這個連結做好以後，有 ${count} 處的數字變了（按單位和年份計）；數字太多，連結裡沒有舊值`,
  fingerprint: (before, now) => `這個連結做好以後，所示數字有變化：當時的數據指紋是 ${before}，現在是 ${now}`,
  changed: (before) => `原為 ${before}，現為`,
  added: '原來沒有，現為',
  removed: (before) => `原為 ${before}，現在沒有`,
  states: { '□': '空白', '-': '橫線', '/': '不適用', '?': '無法辨認' },
  figure: (report, name) => `${report} · ${name}`,
  report: (owner, year) => `${owner} ${year} 年`,
  area: (area, period) => `${area} ${period}`,
  unnamedArea: '未寫明地區',
  everyone: '各單位',
  said: {
    count: (name) => `文字：${name}`,
    share: (name) => `文字：${name}佔比`,
    change: (name) => `文字：${name}增減`,
    'change-percent': (name) => `文字：${name}同比`,
  },
  rate: {
    value: (name) => name,
    previous: (name) => `${name}（上年值）`,
    change: (name) => `${name}增減`,
    changePct: (name) => `${name}同比`,
    target: (name) => `${name}控制目標`,
  },
  counts: { held: '表格中有數字的項數', findings: '校核發現的矛盾' },
  separator: '、',
  more: (count) => `另有 ${count} 處`,
}
