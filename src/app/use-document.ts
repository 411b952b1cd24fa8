import { useLayoutEffect } from 'react'
import type { Locale } from '../i18n/locale'
import { useView } from '../state/view-store'
import { isOfAgencies } from './screens'

/** A title has room for the screen and two agencies. */
const MOST = 3

/** What the page as a whole shows of the view, in the moment its words change: title, language, theme, 长者模式. */
export const useDocument = ({ language, messages }: Locale): void => {
  const screen = useView((view) => view.screen)
  const agencies = useView((view) => view.agencies)
  const theme = useView((view) => view.theme)
  const elder = useView((view) => view.elder)
  useLayoutEffect(() => {
    document.title = messages.app.title(
      [messages.app.screens[screen], ...(isOfAgencies(screen) ? agencies : [])].slice(0, MOST).join(' · '),
    )
  }, [messages, screen, agencies])
  // only where they change: at the root each of them has the style of the whole page worked out again
  useLayoutEffect(() => {
    const { documentElement } = document
    documentElement.lang = language
    documentElement.dataset['theme'] = theme
    documentElement.toggleAttribute('data-elder', elder)
  }, [language, theme, elder])
}
