import type { words as sourceWords } from './zh-Hans'

export const words: typeof sourceWords = {
  section: '機構與經費',
  staffParts: {
    'resources.staff': '從事政府信息公開工作人員',
    'resources.staff.full-time': '專職人員',
    'resources.staff.part-time': '兼職人員',
  },
  key: {
    'resources.staff': '工作人員',
    'resources.offices': '專門機構',
    'resources.funds': '專項經費',
    'training.attendees': '接受培訓',
    complaints: '舉報投訴',
    fees: '依申請公開收費',
  },
  patterns: {
    separator: '，',
    year: '{year} 年',
    'resources.staff': '工作人員 {value}',
    'resources.funds': '專項經費 {value}',
    'training.meetings': '召開會議 {value}',
    'information-handling-fee': '收取信息處理費 {value}',
  },
  staff: {
    title: (agency: string, year: string) => `${agency} ${year} 年工作人員`,
    note: '虛線為人員總數。專職人員不含政府公報和政府網站工作人員。',
  },
  groups: {
    offices: (agency: string, year: string) => `${agency} ${year} 年機構與查閱點`,
    training: (agency: string, year: string) => `${agency} ${year} 年會議與培訓`,
    complaints: (agency: string, year: string) => `${agency} ${year} 年舉報投訴`,
    money: (agency: string, year: string) => `${agency} ${year} 年經費與收費`,
  },
  groupNote: '各項單位不同，不相加，也不計占比。',
  trends: {
    'resources.staff': '工作人員數',
    'resources.funds': '專項經費',
    complaints: '舉報投訴數',
    'training.attendees': '接受培訓人員數',
    note: '只有 2014 版統計表填報，2018 年為止。',
  },
  none: '各單位最近一份有關報告沒有機構、人員、經費的數字，其他年份見下表。2019 年起的統計表不再要求填報。',
}
