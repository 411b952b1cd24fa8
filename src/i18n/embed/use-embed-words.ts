import { loadedWords } from '../words-by-language'
import type { EmbedWords } from './words'

/** Words of embedding in the language in use; suspends until they are loaded. */
export const useEmbedWords = loadedWords<EmbedWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
