import type { Locale } from '../../i18n/locale'
import { useFormat, useLabels, useMessages } from '../../i18n/locale'

/** What turning figures into words needs of the language. */
export type Words = Pick<Locale, 'messages' | 'labels' | 'format'>

/** The words of the language in use. */
export const useWords = (): Words => ({ messages: useMessages(), labels: useLabels(), format: useFormat() })
