import { loadedWords } from '../words-by-language'
import type { LinkWords } from './words'

/** Words of what in a link was not understood, in the language in use; suspends until they are loaded. */
export const useLinkWords = loadedWords<LinkWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
