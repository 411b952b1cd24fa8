import { use } from 'react'
import type { Language } from '../../core/domain/language'
import { useLanguage } from '../locale'
import { wordsByLanguage } from '../words-by-language'
import type { SeriesWords } from './words'

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly words: SeriesWords }>>> = {
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
}

const wordsOf = wordsByLanguage(async (language) => (await LOADERS[language]()).words)

/** Words of the series settings in the language in use; suspends until they are loaded. */
export const useSeriesWords = (): SeriesWords => use(wordsOf(useLanguage()))
