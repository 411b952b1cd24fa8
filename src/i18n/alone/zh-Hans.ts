import type { AloneWords } from './words'

export const words: AloneWords = {
  none: '此处没有所链接的卡片：所选单位或年份的报告没有这些数据。',
  whole: '打开整页',
}
