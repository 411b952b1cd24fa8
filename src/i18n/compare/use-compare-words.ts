import { use } from 'react'
import type { Language } from '../../core/domain/language'
import { useLanguage } from '../locale'
import { wordsByLanguage } from '../words-by-language'
import type { CompareWords } from './words'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: CompareWords }>>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
}

const wordsOf = wordsByLanguage(async (language) => (await LOADERS[language]()).words)

/** Words of the compare screen in the language in use; suspends until they are loaded. */
export const useCompareWords = (): CompareWords => use(wordsOf(useLanguage()))
