import { loadedWords } from '../words-by-language'
import type { EarlierWords } from './words'

/** Words of figures of earlier reports in the language in use; suspends until they are loaded. */
export const useEarlierWords = loadedWords<EarlierWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
