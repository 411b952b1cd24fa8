import { loadedWords } from '../words-by-language'
import type { AloneWords } from './words'

/** Words of a card shown alone in the language in use; suspends until they are loaded. */
export const useAloneWords = loadedWords<AloneWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
