import type { words as sourceWords } from './zh-Hans'

export const words: typeof sourceWords = {
  section: '依申請公開',
  key: {
    'requests.received': '本年新收申請',
    'requests.carried-over': '上年結轉',
    'requests.answered': '本年辦理結果總計',
    'requests.carried-forward': '結轉下年度',
    reconsideration: '行政復議',
    litigation: '行政訴訟',
  },
  applicants: {
    'natural-person': '自然人',
    company: '商業企業',
    'research-institute': '科研機構',
    'public-welfare': '社會公益組織',
    'legal-service': '法律服務機構',
    'other-organisation': '其他組織',
  },
  patterns: {
    separator: '，',
    received: '{year} 年收到政府信息公開申請 {received}',
    answered: '辦理 {answered}',
    granted: '{share}予以公開',
    forward: '結轉下年 {forward}',
  },
  elsewhere: {
    nothing: '這份報告的申請、復議、訴訟都是 0 或沒有填寫。',
    received: (agency: string, year: string) => `收錄的報告裡，${agency} ${year} 年收到申請 `,
    end: '。',
    show: (agency: string) => `看${agency}`,
  },
  outcomes: {
    title: (agency: string, year: string) => `${agency} ${year} 年申請辦理結果`,
    note: '虛線為總計。不予公開、無法提供、不予處理各為其下各項之和，由本站合計；有未填項的不合計。',
    noteBefore2019: '虛線為申請答覆數。一件申請可能有幾次答覆，與 2019 年以後的辦理結果不可比。',
    none: '這些年份的報告沒有辦理結果的數字。',
  },
  applicantsCard: {
    title: (agency: string, year: string) => `${agency} ${year} 年新收申請的申請人`,
    note: '六類申請人相加為總計。',
  },
  applications: {
    title: (agency: string, year: string) => `${agency} ${year} 年申請的提出方式`,
    note: '各種方式相加為收到申請數；2019 年起的統計表不再分方式。',
  },
  balance: {
    title: (agency: string, year: string) => `${agency} ${year} 年申請收支`,
    note: '統計表自帶的勾稽關係：本年新收 + 上年結轉 = 辦理結果總計 + 結轉下年度。',
    incoming: '本年新收 + 上年結轉',
    outgoing: '辦理結果總計 + 結轉下年度',
    equal: '兩邊相等',
    different: (difference: string) => `兩邊相差 ${difference}`,
    unknown: '有未填或約數，不能核對',
    verdict: '；',
  },
  reviews: {
    reconsideration: (agency: string, year: string) => `${agency} ${year} 年行政復議`,
    litigation: (agency: string, year: string) => `${agency} ${year} 年行政訴訟`,
    'litigation.direct': (agency: string, year: string) => `${agency} ${year} 年行政訴訟：未經復議直接起訴`,
    'litigation.after-reconsideration': (agency: string, year: string) => `${agency} ${year} 年行政訴訟：復議後起訴`,
    note: '各結果相加為總計。2019 年起另列尚未審結。',
  },
  trends: {
    'requests.received': '收到申請數',
    'requests.answered': '辦理（答覆）數',
    reconsideration: '行政復議數',
    litigation: '行政訴訟數',
    note: '換表前後能否相連，按統計表對照確定；不可比處斷開。',
  },
}
