import type { importing as sourceWords } from '../zh-Hans/importing'

export const importing: typeof sourceWords = {
  dropAnywhere: '放開滑鼠，讀取這些檔案',
  pasted: '貼上的內容',
  expected: (text: string) => `應為：${text}`,
}
