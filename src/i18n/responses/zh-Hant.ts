import type { words as sourceWords } from './zh-Hans'

export const words: typeof sourceWords = {
  section: '回應解讀',
  key: {
    'response.hot-topics': '回應公眾關注熱點',
    'response.interpretations': '政策解讀稿件',
    'response.interviews': '在線訪談',
    'response.press-conferences': '新聞發布會',
    'response.weibo-wechat': '微博微信回應',
  },
  separator: '，',
  patterns: {
    year: '{year} 年',
    interpretations: '發布政策解讀 {value}',
    interviews: '在線訪談 {value}',
    'press-conferences': '新聞發布會 {value}',
  },
  bars: {
    title: (agency: string, year: string) => `${agency} ${year} 年回應解讀`,
    note: '單位有次、篇之分，同一熱點可用多種方式回應，各方式不可相加，也不計占比。',
    none: '各單位最近一份有關報告沒有回應解讀的數字，其他年份見下表。2019 年起的統計表不再要求填報。',
  },
  contacts: {
    title: (agency: string, year: string) => `${agency} ${year} 年諮詢、訪問與關注`,
    note: '各項單位和口徑不同，不相加。',
  },
  trend: {
    interpretations: '政策解讀稿件發布數',
    hotTopics: '回應公眾關注熱點或重大輿情數',
    note: '只有 2014 版統計表填報，2018 年為止。',
  },
}
