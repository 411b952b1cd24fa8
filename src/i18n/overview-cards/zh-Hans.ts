/** Words of the cards of the overview; they come with the cards. Keys are typed by this file, the other languages follow it. */
export const words = {
  channels: {
    title: '主动公开的渠道',
    note: (year: string) => `按公开渠道，条，${year} 年；虚线为总数。同一信息可经多个渠道公开，各渠道不可相加。`,
  },
  accidents: {
    incidents: '生产安全事故起数',
    deaths: '事故死亡人数',
    note: (years: string) => `${years}；虚线框为按同比推算，斜线为列入统计、不计考核的部分。`,
  },
  responses: { title: '回应解读', note: (year: string) => `${year} 年；单位不同，不相加。` },
  outcomes: { title: '申请办理结果', note: (year: string) => `${year} 年，件；虚线为总计。` },
  actions: { title: '行政行为处理决定', note: (year: string) => `${year} 年；各类之间不相加。` },
  received: { title: '收到的政府信息公开申请', note: '按报告年份；换表前后能否相连按统计表对照确定。' },
}

export type OverviewCardsWords = typeof words
