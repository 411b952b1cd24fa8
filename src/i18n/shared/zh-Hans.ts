import type { SharedWords } from './words'

export const words: SharedWords = {
  title: (count) => `这个链接做好以后，所列数字有 ${count} 处变化`,
  reports: (count) => `这个链接做好以后，有 ${count} 份报告的数字变了；数字太多，链接里没有旧值`,
  changed: (before) => `原为 ${before}，现为`,
  added: '原来没有，现为',
  removed: (before) => `原为 ${before}，现在没有`,
  states: { '□': '空白', '-': '横线', '/': '不适用', '?': '无法辨认' },
  figure: (agency, year, name) => `${agency} ${year} 年 · ${name}`,
  report: (agency, year) => `${agency} ${year} 年`,
  more: (count) => `另有 ${count} 处`,
}
