import { loadedWords } from '../words-by-language'
import type { CoverageWords } from './words'

/** Words of the coverage screen in the language in use; suspends until they are loaded. */
export const useCoverageWords = loadedWords<CoverageWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
