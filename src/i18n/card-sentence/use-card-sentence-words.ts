import { screenWords } from '../words-by-language'
import type { CardSentenceWords } from './words'

/** Words of the sentence of a card in the language in use; suspends until they are loaded. */
export const useCardSentenceWords = screenWords<CardSentenceWords>({
  'zh-Hans': () => import('./zh-Hans'),
  'zh-Hant': () => import('./zh-Hant'),
  en: () => import('./en'),
})
