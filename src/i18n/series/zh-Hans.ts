import type { SeriesWords } from './words'

export const words: SeriesWords = {
  title: '数列设置',
  approximate: '跨口径近似衔接',
  approximateNote: '只衔接对照表列为近似、单位相同的一对一项目；图、表、下载均注明“近似衔接”。',
  nothingToJoin: '所选单位和年份中没有可近似衔接的数字，开或不开都一样。',
  smallBase: '计百分比的最小基数',
  smallBaseNote: '上年数小于此数时只列增减数，不计百分比。',
  succession: (old, recent, year) => `${old} → ${recent}（${year} 年机构改革）`,
  basis: (legal) => `依据：${legal}`,
  addSeries: (agency) => `另画一条：${agency}`,
  notMerged: '前后机构职责不尽相同，各为一条数列，不合并、不连线。',
}
