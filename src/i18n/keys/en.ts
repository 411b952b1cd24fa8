import type { KeysWords } from './words'

export const words: KeysWords = {
  single: 'Single-character keys (/, J, K, N, P, and letters and digits while presenting)',
}
