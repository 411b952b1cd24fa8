import { createContext, use } from 'react'
import type { Language } from '../core/domain/language'
import type { Format } from './format'
import type { Labels } from './labels'
import type { Messages } from './messages'

/** Everything that depends on the language, loaded together so that a switch never shows a mixture. */
export interface Locale {
  readonly language: Language
  readonly messages: Messages
  readonly labels: Labels
  readonly format: Format
}

export const LocaleContext = createContext<Locale | null>(null)

const useLocale = (): Locale => {
  const locale = use(LocaleContext)
  if (locale === null) throw new Error('LocaleContext is missing above this component')
  return locale
}

/** Words of the interface: `useMessages().overview.…`. */
export const useMessages = (): Messages => useLocale().messages

/** Official names: indicators, columns, units, severities, rates, forms. */
export const useLabels = (): Labels => useLocale().labels

/** Numbers, percentages, quantities with units, dates and periods as the language writes them. */
export const useFormat = (): Format => useLocale().format

/** The language in use. */
export const useLanguage = (): Language => useLocale().language
