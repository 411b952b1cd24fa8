import type { EarlierWords } from './words'

export const words: EarlierWords = {
  title: '最近的报告未见、较早的报告载有的数字',
  note: '各项取自载有它的最近一份较早报告，不是最近一年的情况。',
  lead: (what, latest) => `${what}（${latest} 年报告未见）：`,
}
