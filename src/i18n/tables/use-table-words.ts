import type { Language } from '../../core/domain/language'
import { useLanguage } from '../locale'
import { words as english } from './en'
import type { TableWords } from './words'
import { words as simplified } from './zh-Hans'
import { words as traditional } from './zh-Hant'

const WORDS: Readonly<Record<Language, TableWords>> = { 'zh-Hans': simplified, 'zh-Hant': traditional, en: english }

/** Words of tables in the language in use; they come with the tools, so that a table waits for nothing else. */
export const useTableWords = (): TableWords => WORDS[useLanguage()]
