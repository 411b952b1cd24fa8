import type { CiteWords } from './words'

export const words: CiteWords = {
  title: '核对与引用',
  close: '关闭',
  check: '核对文字',
  hint: (figures) =>
    `写下或粘贴一段话，其中每个数字与本屏的 ${figures} 个数据，以及由它们得出的增减、占比、合计逐一核对。文字不离开本机。`,
  noFigures: '本屏没有可供核对的数据，请到总览等栏目核对。',
  sentence: '要核对的文字',
  noNumbers: '这段话里没有数字（年份、日期、序号不算）。',
  states: { right: '一致', rounded: '约数', shown: '请核对所指', 'not-found': '未找到' },
  meant: '文字所指似为',
  unnamed: '本屏有这个数，但文字没有说明是哪一项：',
  changeOf: (name) => `${name}的增减`,
  ofYear: (name, year) => `${year} 年${name}`,
  figureOf: (agency, name) => `${agency} · ${name}：`,
  citation: '引用',
  what: '引用对象',
  view: '当前页面',
  gbt7714: '参考文献（GB/T 7714）',
  bibtex: 'BibTeX',
  chat: '一句话加链接',
  copy: (what) => `复制：${what}`,
  copied: '已复制',
  copyFailed: '浏览器不允许复制，请选中文字复制',
}
