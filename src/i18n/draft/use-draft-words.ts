import { loadedWords } from '../words-by-language'
import type { DraftWords } from './words'

/** Words of the draft screen in the language in use; suspends until they are loaded. */
export const useDraftWords = loadedWords<DraftWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
