import { loadedWords } from '../words-by-language'
import type { ImportWords } from './wording'

/** What importing and the library say in the language in use; suspends until it is loaded. */
export const useImportWords = loadedWords<ImportWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
