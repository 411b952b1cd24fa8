import { useImportWords } from '../../i18n/importing/use-import-words'
import { useFormat, useLanguage, useMessages } from '../../i18n/locale'
import type { FailureWords } from './failure-text'

/** What puts failures and notes of the reader into words. */
export const useFailureWords = (): FailureWords => ({
  words: useImportWords(),
  messages: useMessages(),
  format: useFormat(),
  language: useLanguage(),
})
