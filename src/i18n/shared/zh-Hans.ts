import type { SharedWords } from './words'

export const words: SharedWords = {
  title: (count) => `这个链接做好以后，所列数字有 ${count} 处变化`,
  reports: (count) => `这个链接做好以后，有 ${count} 处的数字变了（按单位和年份计）；数字太多，链接里没有旧值`,
  fingerprint: (before, now) => `这个链接做好以后，所示数字有变化：当时的数据指纹是 ${before}，现在是 ${now}`,
  changed: (before) => `原为 ${before}，现为`,
  added: '原来没有，现为',
  removed: (before) => `原为 ${before}，现在没有`,
  states: { '□': '空白', '-': '横线', '/': '不适用', '?': '无法辨认' },
  figure: (report, name) => `${report} · ${name}`,
  report: (owner, year) => `${owner} ${year} 年`,
  area: (area, period) => `${area} ${period}`,
  unnamedArea: '未写明地区',
  everyone: '各单位',
  said: {
    count: (name) => `文字：${name}`,
    share: (name) => `文字：${name}占比`,
    change: (name) => `文字：${name}增减`,
    'change-percent': (name) => `文字：${name}同比`,
  },
  rate: {
    value: (name) => name,
    previous: (name) => `${name}（上年值）`,
    change: (name) => `${name}增减`,
    changePct: (name) => `${name}同比`,
    target: (name) => `${name}控制目标`,
  },
  counts: { held: '表格中有数字的项数', findings: '校核发现的矛盾' },
  separator: '、',
  more: (count) => `另有 ${count} 处`,
}
