import { loadedWords } from '../words-by-language'
import type { PresentWords } from './words'

/** Words of presenting in the language in use; suspends until they are loaded. */
export const usePresentWords = loadedWords<PresentWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
