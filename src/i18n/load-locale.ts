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

const LOADERS: Readonly<Record<Language, () => Promise<Locale>>> = {
  'zh-Hans': () => Promise.resolve(SOURCE_LOCALE),
  'zh-Hant': async () => {
    const [{ messages }, { table }] = await Promise.all([
      import('./messages/zh-Hant/index'),
      import('./labels/zh-Hant'),
    ])
    return localeOf('zh-Hant', messages, table)
  },
  en: async () => {
    const [{ messages }, { table }] = await Promise.all([import('./messages/en/index'), import('./labels/en')])
    return localeOf('en', messages, table)
  },
}

/** Loads a language; the other two are chunks of their own. */
export const loadLocale = (language: Language): Promise<Locale> => LOADERS[language]()
