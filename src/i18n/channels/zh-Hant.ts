import type { words as sourceWords } from './zh-Hans'

export const words: typeof sourceWords = {
  section: '主動公開',
  patterns: {
    total: '{year} 年主動公開 {total}',
    totalByChannel: '{year} 年主動公開 {total}，{share}經由{channel}',
    decisions: '{year} 年作出行政許可決定 {permits}、行政處罰決定 {penalties}',
    issued: '{year} 年制發規範性文件 {issued}',
  },
  key: {
    total: '主動公開政府信息',
    normativeDisclosed: '主動公開規範性文件',
    normativeIssued: '制發規範性文件',
    inForce: '現行有效規範性文件',
    permits: '行政許可決定',
    penalties: '行政處罰決定',
    coercive: '行政強制決定',
  },
  bars: {
    title: (agency: string, year: string) => `${agency} ${year} 年各渠道公開的信息`,
    note: '虛線為主動公開總數。同一信息可經多個渠道公開，各渠道不可相加。',
    noTotal: '報告沒有主動公開總數，不能計算占比。',
    none: '各單位最近一份有關報告沒有分渠道的數字，其他年份見下表。2019 年起的統計表不再要求填報。',
  },
  trend: {
    title: '主動公開政府信息數',
    note: '2014 版統計表填報到 2018 年；此後的數字來自正文，各單位口徑不一。',
  },
  classes: {
    title: (agency: string, year: string) => `${agency} ${year} 年正文列出的信息類別`,
    note: '按正文所列類別，不一定列全，不與總數相比。',
  },
  actions: {
    title: (agency: string, year: string) => `${agency} ${year} 年行政行為處理決定`,
    note: '處理決定數量，各類之間不相加。',
  },
  normative: {
    title: '制發規範性文件數',
    note: '2014 版「制發規範性文件總數」、2019 格式「本年新製作數量」、2021 格式「本年制發件數」。',
  },
  documents: '規章、規範性文件、許可、處罰、強制、收費和採購見下表。',
}
