import { loadedWords } from '../words-by-language'
import type { SavingWords } from './words'

/** Words of saving and of what is saved, in the language in use; suspends until they are loaded. */
export const useSavingWords = loadedWords<SavingWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
