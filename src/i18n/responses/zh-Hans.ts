/** Words of the responses screen; keys are typed by this file, the other languages follow it. */
export const words = {
  section: '回应解读',
  key: {
    'response.hot-topics': '回应公众关注热点',
    'response.interpretations': '政策解读稿件',
    'response.interviews': '在线访谈',
    'response.press-conferences': '新闻发布会',
    'response.weibo-wechat': '微博微信回应',
  },
  separator: '，',
  patterns: {
    year: '{year} 年',
    interpretations: '发布政策解读 {value}',
    interviews: '在线访谈 {value}',
    'press-conferences': '新闻发布会 {value}',
  },
  bars: {
    title: (agency: string, year: string) => `${agency} ${year} 年回应解读`,
    note: '单位有次、篇之分，同一热点可用多种方式回应，各方式不可相加，也不计占比。',
    none: '各单位最近一份有关报告没有回应解读的数字，其他年份见下表。2019 年起的统计表不再要求填报。',
  },
  contacts: {
    title: (agency: string, year: string) => `${agency} ${year} 年咨询、访问与关注`,
    note: '各项单位和口径不同，不相加。',
  },
  trend: {
    interpretations: '政策解读稿件发布数',
    hotTopics: '回应公众关注热点或重大舆情数',
    note: '只有 2014 版统计表填报，2018 年为止。',
  },
}
