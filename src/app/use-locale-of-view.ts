import { useEffect, useState } from 'react'
import { loadLocale } from '../i18n/load-locale'
import type { Locale } from '../i18n/locale'
import { useView } from '../state/view-store'

/** The locale of the chosen language; the one before stays until the new one is whole. */
export const useLocaleOfView = (first: Locale): Locale => {
  const language = useView((view) => view.language)
  const [locale, setLocale] = useState(first)
  useEffect(() => {
    let wanted = true
    loadLocale(language).then(
      (loaded) => {
        if (wanted) setLocale(loaded)
      },
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [language])
  return locale
}
