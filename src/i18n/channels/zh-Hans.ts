/** Words of the channels screen; keys are typed by this file, the other languages follow it. */
export const words = {
  section: '主动公开',
  patterns: {
    total: '{year} 年主动公开 {total}',
    totalByChannel: '{year} 年主动公开 {total}，{share}经由{channel}',
    decisions: '{year} 年作出行政许可决定 {permits}、行政处罚决定 {penalties}',
    issued: '{year} 年制发规范性文件 {issued}',
  },
  key: {
    total: '主动公开政府信息',
    normativeDisclosed: '主动公开规范性文件',
    normativeIssued: '制发规范性文件',
    inForce: '现行有效规范性文件',
    permits: '行政许可决定',
    penalties: '行政处罚决定',
    coercive: '行政强制决定',
  },
  bars: {
    title: (agency: string, year: string) => `${agency} ${year} 年各渠道公开的信息`,
    note: '虚线为主动公开总数。同一信息可经多个渠道公开，各渠道不可相加。',
    noTotal: '报告没有主动公开总数，不能计算占比。',
    none: '各单位最近一份有关报告没有分渠道的数字，其他年份见下表。2019 年起的统计表不再要求填报。',
  },
  trend: {
    title: '主动公开政府信息数',
    note: '2014 版统计表填报到 2018 年；此后的数字来自正文，各单位口径不一。',
  },
  classes: {
    title: (agency: string, year: string) => `${agency} ${year} 年正文列出的信息类别`,
    note: '按正文所列类别，不一定列全，不与总数相比。',
  },
  actions: {
    title: (agency: string, year: string) => `${agency} ${year} 年行政行为处理决定`,
    note: '处理决定数量，各类之间不相加。',
  },
  normative: {
    title: '制发规范性文件数',
    note: '2014 版“制发规范性文件总数”、2019 格式“本年新制作数量”、2021 格式“本年制发件数”。',
  },
  documents: '规章、规范性文件、许可、处罚、强制、收费和采购见下表。',
}
