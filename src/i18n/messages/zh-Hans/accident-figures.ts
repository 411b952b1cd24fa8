/** What is said of accident figures on every screen that shows them. */
export const accidentFigures = {
  part: (from: string, to: string) => (from === to ? `${from} 月` : `${from}–${to} 月`),
  publishers: { authority: '安监、应急管理部门', 'statistics-office': '统计局公报' },
  otherScope: '按可比口径',
  noChange: {
    'no-previous': '上年无数字',
    break: '不可比',
    approximate: '约数，不计算',
    publisher: '上年数字由别的部门发布，不可比',
  },
  computed: (text: string) => `${text}（推算）`,
  event: '个别事故',
  notAssessed: (name: string, deaths: string) => `${name}：${deaths} 人，列入统计、不计考核`,
  derivedYear: (year: string) => `${year}（推算）`,
  inferredArea: '地区由所列县区推定',
  breakNoted: '原文称口径有变',
}
