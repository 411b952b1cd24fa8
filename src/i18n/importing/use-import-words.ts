import { use } from 'react'
import type { Language } from '../../core/domain/language'
import { useLanguage } from '../locale'
import type { ImportWords } from './wording'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: ImportWords }>>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
}

const pending = new Map<Language, Promise<ImportWords>>()

/** One promise a language, so that React can wait for it; one that failed is forgotten, to be tried again. */
const wordsOf = (language: Language): Promise<ImportWords> => {
  const known = pending.get(language)
  if (known !== undefined) return known
  const loading = LOADERS[language]().then(({ words }) => words)
  loading.catch(() => pending.delete(language))
  pending.set(language, loading)
  return loading
}

/** What importing and the library say in the language in use; suspends until it is loaded. */
export const useImportWords = (): ImportWords => use(wordsOf(useLanguage()))
