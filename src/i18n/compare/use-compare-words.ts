import { loadedWords } from '../words-by-language'
import type { CompareWords } from './words'

/** Words of the compare screen in the language in use; suspends until they are loaded. */
export const useCompareWords = loadedWords<CompareWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
