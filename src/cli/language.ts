import type { Language } from '../core/domain/language'
import { LANGUAGES } from '../core/domain/language'

/** The language asked for by name, null for any other name. */
export const parseLanguage = (name: string): Language | null => LANGUAGES.find((language) => language === name) ?? null

/**
 * The language of the environment; simplified Chinese where it says nothing we speak.
 * @example environmentLanguage({ LANG: 'zh_TW.UTF-8' }) // 'zh-Hant'
 */
export const environmentLanguage = (environment: Readonly<Record<string, string | undefined>>): Language => {
  const name = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  if (/^zh[-_](?:TW|HK|MO|Hant)/iu.test(name)) return 'zh-Hant'
  return /^en(?:[-_.]|$)/iu.test(name) ? 'en' : 'zh-Hans'
}
