import type { OverviewCardsWords } from './zh-Hans'

export const words: OverviewCardsWords = {
  channels: {
    title: '主動公開的渠道',
    note: (year: string) => `按公開渠道，條，${year} 年；虛線為總數。同一信息可經多個渠道公開，各渠道不可相加。`,
  },
  accidents: {
    incidents: '生產安全事故起數',
    deaths: '事故死亡人數',
    note: (years: string) => `${years}；虛線框為按同比推算，斜線為列入統計、不計考核的部分。`,
  },
  responses: { title: '回應解讀', note: (year: string) => `${year} 年；單位不同，不相加。` },
  outcomes: { title: '申請辦理結果', note: (year: string) => `${year} 年，件；虛線為總計。` },
  actions: { title: '行政行為處理決定', note: (year: string) => `${year} 年；各類之間不相加。` },
  received: { title: '收到的政府信息公開申請', note: '按報告年份；換表前後能否相連按統計表對照確定。' },
}
