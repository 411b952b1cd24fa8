import { use } from 'react'
import type { Language } from '../core/domain/language'
import type { Locale } from './locale'
import { useFormat, useLabels, useLanguage, useMessages } from './locale'

/** One promise a language, so that React can wait for it; one that failed is forgotten, to be tried again. */
export const wordsByLanguage = <Words>(load: (language: Language) => Promise<Words>) => {
  const pending = new Map<Language, Promise<Words>>()
  return (language: Language): Promise<Words> => {
    const known = pending.get(language)
    if (known !== undefined) return known
    const loading = load(language)
    loading.catch(() => pending.delete(language))
    pending.set(language, loading)
    return loading
  }
}

type Dictionaries<Words> = Readonly<Record<Language, () => Promise<{ readonly words: Words }>>>

/** A hook for words that are loaded with what says them, in the language in use; it suspends until they are there. */
export const loadedWords = <Words>(dictionaries: Dictionaries<Words>): (() => Words) => {
  const wordsOf = wordsByLanguage(async (language) => (await dictionaries[language]()).words)
  const useWords = (): Words => use(wordsOf(useLanguage()))
  return useWords
}

/** Words every screen has, and a screen's own. */
export type ScreenWords<Own> = Pick<Locale, 'messages' | 'labels' | 'format'> & { readonly own: Own }

/** A hook for the words of a screen, loaded with it, beside those every screen has. */
export const screenWords = <Own>(dictionaries: Dictionaries<Own>): (() => ScreenWords<Own>) => {
  const useOwn = loadedWords(dictionaries)
  const useScreenWords = (): ScreenWords<Own> => ({
    messages: useMessages(),
    labels: useLabels(),
    format: useFormat(),
    own: useOwn(),
  })
  return useScreenWords
}
