import type { FlowWords } from './words'

export const words: FlowWords = {
  title: (agency, year) => `${agency} ${year} 年申請流向`,
  note: '從本年新收、上年結轉，經各類申請人，到辦理結果和結轉下年度，單位：件。每條帶是統計表裡的一格，寬度按件數。',
  came: '{name} {value}',
  cameToo: '、{name} {value}',
  most: '；去向中{name}最多，{value}',
  none: '來去兩邊沒有都大於 0 的格，不畫流向。',
  total: '全部申請人',
  everyColumn: '每一列',
  noTotal: (state) => `（總計${state}）`,
  ribbon: (from, to) => `${from} → ${to}`,
  byTotal: '沒有按申請人分列的來去數字，只按總計畫。',
  balanced: '每一列的本年新收加上年結轉，都等於辦理結果各項加結轉下年度。',
  differs: (applicant, incoming, outgoing, difference) =>
    `${applicant}：新收加結轉 ${incoming} 件，辦理結果加結轉下年 ${outgoing} 件，相差 ${difference} 件。對不上的部分畫成空框，不補。`,
  unknown: (applicants) => `${applicants}：有的格沒有確數，不能核對來去是否相等。`,
  untold: (cells) => `沒有畫的格：${cells}。沒有確數的格不當作 0。`,
  cells: (state, count) => `${state} ${count} 格`,
  offTotal: (row, total, sum) => `${row}：總計 ${total} 件，各類申請人之和 ${sum} 件。`,
}
