import type { FlowWords } from './words'

export const words: FlowWords = {
  title: (agency, year) => `${agency} ${year} 年申请流向`,
  note: '从本年新收、上年结转，经各类申请人，到办理结果和结转下年度，单位：件。每条带是统计表里的一格，宽度按件数。',
  came: '{name} {value}',
  cameToo: '、{name} {value}',
  most: '；去向中{name}最多，{value}',
  none: '来去两边没有都大于 0 的格，不画流向。',
  total: '全部申请人',
  everyColumn: '每一列',
  noTotal: (state) => `（总计${state}）`,
  ribbon: (from, to) => `${from} → ${to}`,
  byTotal: '没有按申请人分列的来去数字，只按总计画。',
  balanced: '每一列的本年新收加上年结转，都等于办理结果各项加结转下年度。',
  differs: (applicant, incoming, outgoing, difference) =>
    `${applicant}：新收加结转 ${incoming} 件，办理结果加结转下年 ${outgoing} 件，相差 ${difference} 件。对不上的部分画成空框，不补。`,
  unknown: (applicants) => `${applicants}：有的格没有确数，不能核对来去是否相等。`,
  untold: (cells) => `没有画的格：${cells}。没有确数的格不当作 0。`,
  cells: (state, count) => `${state} ${count} 格`,
  offTotal: (row, total, sum) => `${row}：总计 ${total} 件，各类申请人之和 ${sum} 件。`,
}
