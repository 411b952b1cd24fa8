import { useState } from 'react'
import type { RefObject } from 'react'
import { CiteDialog } from '../features/cite/CiteDialog'
import { isoDay } from '../features/cite/cited'
import { previewAddress } from '../features/cite/preview-address'
import { useLanguage, useMessages } from '../i18n/locale'
import { useShownState } from './shown-context'

interface CitePanelProps {
  readonly main: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** The dialog over what the screen is drawn from. */
export const CitePanel = ({ main, onClose }: CitePanelProps) => {
  const [reader] = useState(() => ({ today: isoDay(new Date()), url: window.location.href }))
  const { app } = useMessages()
  const language = useLanguage()
  const state = useShownState()
  if (state.state !== 'ready') return null
  const { screen, reports, focus } = state.shown
  return (
    <CiteDialog
      focus={focus}
      accidents={screen === 'accidents' ? reports : focus.reports.map(({ report }) => report)}
      sentence={main.current?.querySelector('h1')?.textContent ?? document.title}
      pageTitle={app.screens[screen]}
      reader={reader}
      chatAddress={(url) => (import.meta.env.PROD ? previewAddress(url, language) : url)}
      onClose={onClose}
    />
  )
}
