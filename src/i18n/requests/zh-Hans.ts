/** Words of the requests screen; keys are typed by this file, the other languages follow it. */
export const words = {
  section: '依申请公开',
  key: {
    'requests.received': '本年新收申请',
    'requests.carried-over': '上年结转',
    'requests.answered': '本年办理结果总计',
    'requests.carried-forward': '结转下年度',
    reconsideration: '行政复议',
    litigation: '行政诉讼',
  },
  applicants: {
    'natural-person': '自然人',
    company: '商业企业',
    'research-institute': '科研机构',
    'public-welfare': '社会公益组织',
    'legal-service': '法律服务机构',
    'other-organisation': '其他组织',
  },
  patterns: {
    separator: '，',
    received: '{year} 年收到政府信息公开申请 {received}',
    answered: '办理 {answered}',
    granted: '{share}予以公开',
    forward: '结转下年 {forward}',
  },
  /** Said where the agency that stands in for a choice has no requests. */
  elsewhere: {
    nothing: '这份报告的申请、复议、诉讼都是 0 或没有填写。',
    received: (agency: string, year: string) => `收录的报告里，${agency} ${year} 年收到申请 `,
    end: '。',
    show: (agency: string) => `看${agency}`,
  },
  outcomes: {
    title: (agency: string, year: string) => `${agency} ${year} 年申请办理结果`,
    note: '虚线为总计。不予公开、无法提供、不予处理各为其下各项之和，由本站合计；有未填项的不合计。',
    noteBefore2019: '虚线为申请答复数。一件申请可能有几次答复，与 2019 年以后的办理结果不可比。',
    none: '这些年份的报告没有办理结果的数字。',
  },
  applicantsCard: {
    title: (agency: string, year: string) => `${agency} ${year} 年新收申请的申请人`,
    note: '六类申请人相加为总计。',
  },
  applications: {
    title: (agency: string, year: string) => `${agency} ${year} 年申请的提出方式`,
    note: '各种方式相加为收到申请数；2019 年起的统计表不再分方式。',
  },
  balance: {
    title: (agency: string, year: string) => `${agency} ${year} 年申请收支`,
    note: '统计表自带的勾稽关系：本年新收 + 上年结转 = 办理结果总计 + 结转下年度。',
    incoming: '本年新收 + 上年结转',
    outgoing: '办理结果总计 + 结转下年度',
    equal: '两边相等',
    different: (difference: string) => `两边相差 ${difference}`,
    unknown: '有未填或约数，不能核对',
    /** Between the figures and what follows of them. */
    verdict: '；',
  },
  reviews: {
    reconsideration: (agency: string, year: string) => `${agency} ${year} 年行政复议`,
    litigation: (agency: string, year: string) => `${agency} ${year} 年行政诉讼`,
    'litigation.direct': (agency: string, year: string) => `${agency} ${year} 年行政诉讼：未经复议直接起诉`,
    'litigation.after-reconsideration': (agency: string, year: string) => `${agency} ${year} 年行政诉讼：复议后起诉`,
    note: '各结果相加为总计。2019 年起另列尚未审结。',
  },
  trends: {
    'requests.received': '收到申请数',
    'requests.answered': '办理（答复）数',
    reconsideration: '行政复议数',
    litigation: '行政诉讼数',
    note: '换表前后能否相连，按统计表对照确定；不可比处断开。',
  },
}
