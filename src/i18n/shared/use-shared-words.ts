import { loadedWords } from '../words-by-language'
import type { SharedWords } from './words'

/** Words on changed figures in the language in use; suspends until they are loaded. */
export const useSharedWords = loadedWords<SharedWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
