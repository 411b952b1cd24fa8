import { use } from 'react'
import type { Language } from '../../core/domain/language'
import { useLanguage } from '../locale'
import { wordsByLanguage } from '../words-by-language'
import type { ImportWords } from './wording'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: ImportWords }>>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
}

const wordsOf = wordsByLanguage(async (language) => (await LOADERS[language]()).words)

/** What importing and the library say in the language in use; suspends until it is loaded. */
export const useImportWords = (): ImportWords => use(wordsOf(useLanguage()))
