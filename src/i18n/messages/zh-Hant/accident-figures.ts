import type { accidentFigures as source } from '../zh-Hans/accident-figures'

export const accidentFigures: typeof source = {
  part: (from: string, to: string) => (from === to ? `${from} 月` : `${from}–${to} 月`),
  publishers: { authority: '安監、應急管理部門', 'statistics-office': '統計局公報' },
  otherScope: '按可比口徑',
  noChange: {
    'no-previous': '上年無數字',
    break: '不可比',
    approximate: '約數，不計算',
    publisher: '上年數字由別的部門發布，不可比',
  },
  computed: (text: string) => `${text}（推算）`,
  event: '個別事故',
  notAssessed: (name: string, deaths: string) => `${name}：${deaths} 人，列入統計、不計考核`,
  derivedYear: (year: string) => `${year}（推算）`,
  inferredArea: '地區由所列縣區推定',
  breakNoted: '原文稱口徑有變',
}
