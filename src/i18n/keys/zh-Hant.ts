import type { KeysWords } from './words'

export const words: KeysWords = { single: '單字元快速鍵（/、J、K、N、P 和簡報時的字母、數字）' }
