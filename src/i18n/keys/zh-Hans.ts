import type { KeysWords } from './words'

export const words: KeysWords = { single: '单字符快捷键（/、J、K、N、P 和演示时的字母、数字）' }
