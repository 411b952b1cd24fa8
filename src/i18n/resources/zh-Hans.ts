/** Words of the resources screen; keys are typed by this file, the other languages follow it. */
export const words = {
  section: '机构与经费',
  staffParts: {
    'resources.staff': '从事政府信息公开工作人员',
    'resources.staff.full-time': '专职人员',
    'resources.staff.part-time': '兼职人员',
  },
  key: {
    'resources.staff': '工作人员',
    'resources.offices': '专门机构',
    'resources.funds': '专项经费',
    'training.attendees': '接受培训',
    complaints: '举报投诉',
    fees: '依申请公开收费',
  },
  patterns: {
    separator: '，',
    year: '{year} 年',
    'resources.staff': '工作人员 {value}',
    'resources.funds': '专项经费 {value}',
    'training.meetings': '召开会议 {value}',
    'information-handling-fee': '收取信息处理费 {value}',
  },
  staff: {
    title: (agency: string, year: string) => `${agency} ${year} 年工作人员`,
    note: '虚线为人员总数。专职人员不含政府公报和政府网站工作人员。',
  },
  groups: {
    offices: (agency: string, year: string) => `${agency} ${year} 年机构与查阅点`,
    training: (agency: string, year: string) => `${agency} ${year} 年会议与培训`,
    complaints: (agency: string, year: string) => `${agency} ${year} 年举报投诉`,
    money: (agency: string, year: string) => `${agency} ${year} 年经费与收费`,
  },
  groupNote: '各项单位不同，不相加，也不计占比。',
  trends: {
    'resources.staff': '工作人员数',
    'resources.funds': '专项经费',
    complaints: '举报投诉数',
    'training.attendees': '接受培训人员数',
    note: '只有 2014 版统计表填报，2018 年为止。',
  },
  none: '各单位最近一份有关报告没有机构、人员、经费的数字，其他年份见下表。2019 年起的统计表不再要求填报。',
}
