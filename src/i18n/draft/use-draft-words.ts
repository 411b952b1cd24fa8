import { use } from 'react'
import type { Language } from '../../core/domain/language'
import { useLanguage } from '../locale'
import type { DraftWords } from './words'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: DraftWords }>>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
}

const pending = new Map<Language, Promise<DraftWords>>()

/** One promise a language, so that React can wait for it; one that failed is forgotten, to be tried again. */
const wordsOf = (language: Language): Promise<DraftWords> => {
  const known = pending.get(language)
  if (known !== undefined) return known
  const loading = LOADERS[language]().then(({ words }) => words)
  loading.catch(() => pending.delete(language))
  pending.set(language, loading)
  return loading
}

/** Words of the draft screen in the language in use; suspends until they are loaded. */
export const useDraftWords = (): DraftWords => use(wordsOf(useLanguage()))
