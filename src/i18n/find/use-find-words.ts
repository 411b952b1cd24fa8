import { use } from 'react'
import { preloadAuditWording } from '../audit/use-audit-language'
import { loadAllLabels } from '../labels/all-labels'
import type { LabelTable } from '../labels'
import { useLanguage } from '../locale'
import { wordsByLanguage } from '../words-by-language'
import type { FindWords } from './words'

interface FindLanguage {
  readonly words: FindWords
  /** The names of things in all three languages. */
  readonly tables: readonly LabelTable[]
}

const DICTIONARIES = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
} as const

/** Everything side by side, so that the dialog waits once. */
const languageOf = wordsByLanguage(async (language): Promise<FindLanguage> => {
  const [{ words }, tables] = await Promise.all([
    DICTIONARIES[language](),
    loadAllLabels(),
    preloadAuditWording(language),
  ])
  return { words, tables }
})

/** Words of the search in the language in use, with the names of things in all; suspends until they are loaded. */
export const useFindLanguage = (): FindLanguage => use(languageOf(useLanguage()))
