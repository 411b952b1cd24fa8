import type { Language } from '../core/domain/language'
import { formatOf } from './format'
import { labelsOf } from './labels'
import type { LabelTable } from './labels'
import { table as simplifiedLabels } from './labels/zh-Hans'
import type { Locale } from './locale'
import type { Messages } from './messages'
import { messages as simplified } from './messages/zh-Hans/index'

const localeOf = (language: Language, messages: Messages, table: LabelTable): Locale => {
  const labels = labelsOf(table)
  return { language, messages, labels, format: formatOf(language, labels, messages) }
}

/** The source language, always at hand. */
export const SOURCE_LOCALE: Locale = localeOf('zh-Hans', simplified, simplifiedLabels)

/** Loads a language; the other two are chunks of their own. */
export const loadLocale = async (language: Language): Promise<Locale> => {
  switch (language) {
    case 'zh-Hans':
      return SOURCE_LOCALE
    case 'zh-Hant': {
      const [{ messages }, { table }] = await Promise.all([
        import('./messages/zh-Hant/index'),
        import('./labels/zh-Hant'),
      ])
      return localeOf(language, messages, table)
    }
    case 'en': {
      const [{ messages }, { table }] = await Promise.all([import('./messages/en/index'), import('./labels/en')])
      return localeOf(language, messages, table)
    }
  }
}
