import { loadedWords } from '../words-by-language'
import type { PeerWords } from './words'

/** Words of agencies side by side in the language in use; suspends until they are loaded. */
export const usePeerWords = loadedWords<PeerWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
