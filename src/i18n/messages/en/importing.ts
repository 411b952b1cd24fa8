import type { importing as sourceWords } from '../zh-Hans/importing'

export const importing: typeof sourceWords = {
  dropAnywhere: 'Release to read these files',
  pasted: 'Pasted text',
  expected: (text: string) => `Expected: ${text}`,
}
