import { loadedWords } from '../words-by-language'
import type { RollUpWords } from './words'

/** Words of a region and its parts in the language in use; suspends until they are loaded. */
export const useRollUpWords = loadedWords<RollUpWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
