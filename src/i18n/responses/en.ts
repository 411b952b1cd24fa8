import type { words as source } from './zh-Hans'

export const words: typeof source = {
  section: 'responses and interpretation',
  key: {
    'response.hot-topics': 'Public concerns answered',
    'response.interpretations': 'Policy interpretations',
    'response.interviews': 'Online interviews',
    'response.press-conferences': 'Press conferences',
    'response.weibo-wechat': 'Weibo and WeChat responses',
  },
  separator: ', ',
  patterns: {
    year: 'In {year}: ',
    interpretations: '{value} of policy interpretation',
    interviews: 'online interviews on {value}',
    'press-conferences': 'press conferences on {value}',
  },
  bars: {
    title: (agency: string, year: string) => `Responses and interpretation, ${agency}, ${year}`,
    note: 'Units differ and one concern may be answered by several means: they do not add up and have no shares.',
    none: 'The latest such report of each agency gives no figures on responses; other years are in the table below. Forms since 2019 no longer ask for them.',
  },
  contacts: {
    title: (agency: string, year: string) => `Consultations, visits and followers, ${agency}, ${year}`,
    note: 'Each has its own unit and definition; they are not added up.',
  },
  trend: {
    interpretations: 'Policy interpretations published',
    hotTopics: 'Public concerns and major public-opinion events answered',
    note: 'Asked for by the 2014 form only, until 2018.',
  },
}
