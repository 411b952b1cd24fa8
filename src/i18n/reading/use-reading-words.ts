import { loadedWords } from '../words-by-language'
import type { ReadingWords } from './words'

/** Words of reading aloud in the language in use; suspends until they are loaded. */
export const useReadingWords = loadedWords<ReadingWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
