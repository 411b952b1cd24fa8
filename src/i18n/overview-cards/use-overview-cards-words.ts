import type { Language } from '../../core/domain/language'
import { useLanguage } from '../locale'
import { words as english } from './en'
import type { OverviewCardsWords } from './zh-Hans'
import { words as simplified } from './zh-Hans'
import { words as traditional } from './zh-Hant'

const WORDS: Readonly<Record<Language, OverviewCardsWords>> = {
  'zh-Hans': simplified,
  'zh-Hant': traditional,
  en: english,
}

/** Words of the cards of the overview in the language in use, which wait for nothing else. */
export const useOverviewCardsWords = (): OverviewCardsWords => WORDS[useLanguage()]
