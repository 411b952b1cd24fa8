import { loadedWords } from '../words-by-language'
import type { SeriesWords } from './words'

/** Words of the series settings in the language in use; suspends until they are loaded. */
export const useSeriesWords = loadedWords<SeriesWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
