import type { accidents as sourceWords } from '../zh-Hans/accidents'

export const accidents: typeof sourceWords = {
  section: '安全生產',
  areas: '地區',
  periodChoice: '時段',
  wholeYears: '全年',
  part: (from: string, to: string) => (from === to ? `${from} 月` : `${from}–${to} 月`),
  none: '所選範圍內的文件沒有安全生產事故的數字。',
  noneOfArea: (area: string, period: string) => `${area}沒有${period}的數字。`,
  noChange: { 'no-previous': '上年無數字', break: '不可比', approximate: '約數，不計算' },
  computed: (text: string) => `${text}（推算）`,
  changeOf: (field: string) => `${field}同比`,
  otherDocuments: '其他文件的數字',
  event: '個別事故',
  notAssessed: (name: string, deaths: string) => `${name}：${deaths} 人，列入統計、不計考核`,
  derivedYear: (year: string) => `${year}（推算）`,
  breaks: {
    'names-2007': {
      label: '事故等級改名',
      text: '2007 年：事故等級改名。此前「重大」指死亡 3–9 人、「特大」指 10 人以上，此後改稱較大、重大、特別重大；前後不相連。',
    },
    'direct-reports-2016': {
      label: '統計口徑變化',
      text: '2016 年：改用直報系統，只統計生產經營相關事故，並納入鐵路和高速公路。全國由 2013 年約 30.9 萬起降為約 6 萬起是口徑變化，前後不相連，不計算同比。',
    },
    'ministry-2018': {
      label: '改由應急管理部發布',
      text: '2018 年：安全生產監督管理總局併入應急管理部，發布機關改變；前後不相連。2019 年起應急管理部與統計局的降幅不一致。',
    },
    'merger-2019': {
      label: '併入應急管理局',
      text: '2019 年 2 月 22 日：衡陽市安全生產監督管理局併入衡陽市應急管理局；前後不相連。',
    },
  },
  trend: {
    title: (area: string, field: string) => `${area}${field}`,
    note: '實心為原文數字，空心為按下一年同比推算；缺年不連線，虛線處斷開。',
    partNote: '只與同樣月份相比，各點不相連，不當作全年。',
    changeNote: '同比以原文印出的為準，原文沒有的由本站計算並標為推算。',
  },
  totals: {
    title: '各地區歷年數字',
    note: '死亡與死亡失蹤分列，不相連；約數、推算、其他文件的不同數字各自標明。',
  },
  sectors: {
    title: (area: string, period: string) => `${area} ${period} 各行業領域`,
    note: '按文件列出的行業領域；有的包含在另一項內，不相加。',
    share: (percent: string) => `占總數 ${percent}`,
  },
  severity: {
    title: '按事故等級',
    note: '2007 年以前等級名稱不同，單獨成行。',
  },
  rates: {
    title: '相對指標',
    note: '公報和通報印出的死亡率；上年值和推算值另標，目標值單列。',
    target: '控制目標',
    printedLater: '次年文件所列',
  },
  latest: {
    title: (area: string) => `${area}：最近的數字`,
  },
  all: {
    title: '全部事故數字',
    note: '讀到的每一句事故統計，按文件和原文次序。',
  },
  columns: {
    area: '地區',
    period: '時段',
    sector: '行業領域',
    severity: '等級',
    flags: '說明',
    asPrinted: '原文',
    rate: '指標',
    value: '數值',
    previous: '上年',
    target: '目標',
  },
  flags: {
    event: '總數中的個別事故',
    excluded: '非生產安全事故',
    inStatistics: '列入統計',
    notInStatistics: '不列入統計',
    inAssessment: '計入考核',
    notInAssessment: '不計考核',
  },
  unnamedArea: '地區未寫明',
  noPeriod: '時段未寫明',
  patterns: {
    both: '{area} {period} 發生生產安全事故 {incidents}，死亡 {deaths}',
    incidents: '{area} {period} 發生生產安全事故 {incidents}',
    deaths: '{area} {period} 生產安全事故死亡 {deaths}',
    separator: '；',
    incidentsChange: '事故同比 {change}',
    deathsChange: '死亡同比 {change}',
  },
  shareNote: '事故總數沒有共同的整體，占比只用於各行業領域。',
}
