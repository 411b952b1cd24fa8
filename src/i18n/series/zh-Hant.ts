import type { SeriesWords } from './words'

export const words: SeriesWords = {
  title: '數列設定',
  approximate: '跨口徑近似銜接',
  approximateNote: '只銜接對照表列為近似、單位相同的一對一項目；圖、表、下載均註明「近似銜接」。',
  nothingToJoin: '所選單位和年份中沒有可近似銜接的數字，開或不開都一樣。',
  smallBase: '計百分比的最小基數',
  smallBaseNote: '上年數小於此數時只列增減數，不計百分比。',
  succession: (old, recent, year) => `${old} → ${recent}（${year} 年機構改革）`,
  basis: (legal) => `依據：${legal}`,
  addSeries: (agency) => `另畫一條：${agency}`,
  notMerged: '前後機構職責不盡相同，各為一條數列，不合併、不連線。',
}
