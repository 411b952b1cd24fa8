import type { Language } from '../core/domain/language'

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
