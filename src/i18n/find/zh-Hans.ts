import { SCREEN_NAMES } from './screen-names'
import type { FindWords } from './words'

export const words: FindWords = {
  hint: '单位（名称、拼音、地区）、指标、栏目、校核发现',
  keys: '↑ ↓ 选择，Enter 打开，Esc 关闭',
  results: '查找结果',
  kinds: { agencies: '单位', indicators: '指标', screens: '栏目', findings: '校核发现' },
  group: (kind, total, listed) => (listed === null ? `${kind}（${total}）` : `${kind}（${total}，列出前 ${listed}）`),
  count: (total) => `找到 ${total} 项`,
  none: (typed) => `没有找到“${typed}”`,
  auditLoading: '校核结果正在载入，发现稍后列出。',
  auditFailed: '没有取到校核结果，发现不在其中。',
  alsoCalled: (name) => `又作：${name}`,
  noRow: (indicator) => `当前报告的统计表没有“${indicator}”这一项。`,
  formsOf: (forms) => `${forms.join('、')} 年表`,
  screens: SCREEN_NAMES,
}
