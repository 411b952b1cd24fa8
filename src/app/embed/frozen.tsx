import type { ReactElement } from 'react'
import { Suspense } from 'react'
import { readFrozenLink } from '../../exporters/embed/frozen-link'
import { SOURCE_LOCALE, loadLocale } from '../../i18n/load-locale'
import { LocaleContext } from '../../i18n/locale'
import { FrozenCard } from './FrozenCard'

/** The card an address holds, in the language it was frozen in. */
export const frozenElement = async (hash: string): Promise<ReactElement> => {
  const shown = await readFrozenLink(hash)
  const language = shown?.language ?? SOURCE_LOCALE.language
  const locale = await loadLocale(language).catch(() => SOURCE_LOCALE)
  document.documentElement.lang = language
  document.title = shown?.title ?? document.title
  return (
    <LocaleContext value={locale}>
      <Suspense fallback={null}>
        <FrozenCard shown={shown} />
      </Suspense>
    </LocaleContext>
  )
}
