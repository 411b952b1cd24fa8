import type { EarlierWords } from './words'

export const words: EarlierWords = {
  title: '最近的報告未見、較早的報告載有的數字',
  note: '各項取自載有它的最近一份較早報告，不是最近一年的情況。',
  lead: (what, latest) => `${what}（${latest} 年報告未見）：`,
}
