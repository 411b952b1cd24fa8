import type { FindWords } from './words'

/** What readers call the screens and what they show, the same whatever the language in use. */
export const SCREEN_NAMES: FindWords['screens'] = {
  overview: ['总览', '總覽', 'Overview', '首页', '首頁', 'Home'],
  channels: [
    '公开渠道',
    '公開渠道',
    'Channels',
    '主动公开',
    '主動公開',
    'Proactive disclosure',
    '网站',
    '微博',
    '微信',
  ],
  responses: [
    '回应解读',
    '回應解讀',
    'Responses',
    '新闻发布会',
    '政策解读',
    'Press conferences',
    'Policy interpretation',
  ],
  requests: ['依申请公开', '依申請公開', 'Requests', '行政复议', '行政诉讼', 'Reconsideration', 'Litigation'],
  accidents: ['安全生产', '安全生產', 'Accidents', '事故', 'Deaths', '死亡'],
  resources: ['机构与经费', '機構與經費', 'Resources', '人员', '预算', 'Staff and funds', 'Budget'],
  compare: ['比较', '比較', 'Compare', '对比', '差异', 'Differences'],
  coverage: ['收录', '收錄', 'Coverage', '缺失', '矩阵', 'Missing reports'],
  audit: ['校核', 'Audit', '核对', '差错', '问题', 'Errors', 'Findings', 'Check'],
  draft: ['起草', 'Draft', '编制', '填报', '表格', 'Write a report'],
  source: ['原文', 'Source', '文件', 'Original', 'Documents'],
}
