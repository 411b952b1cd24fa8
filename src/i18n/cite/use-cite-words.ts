import { loadedWords } from '../words-by-language'
import type { CiteWords } from './words'

/** Words of the panel in the language in use; suspends until they are loaded. */
export const useCiteWords = loadedWords<CiteWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
