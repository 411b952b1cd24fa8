import { loadedWords } from '../words-by-language'
import type { SourcesWords } from './words'

/** Words of a source line in the language in use; suspends until they are loaded. */
export const useSourcesWords = loadedWords<SourcesWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
