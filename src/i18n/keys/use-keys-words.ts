import { loadedWords } from '../words-by-language'
import type { KeysWords } from './words'

/** Words of the setting for single keys in the language in use; suspends until they are loaded. */
export const useKeysWords = loadedWords<KeysWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
