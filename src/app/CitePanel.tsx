import { useState } from 'react'
import type { RefObject } from 'react'
import { CiteDialog } from '../features/cite/CiteDialog'
import { isoDay } from '../features/cite/cited'
import { previewAddress } from '../features/cite/preview-address'
import { useShownData } from '../features/shared/use-shown-data'
import { useLanguage, useMessages } from '../i18n/locale'
import { sentencesOn } from '../features/cite/page-sentences'
import { useCardSentenceWords } from '../i18n/card-sentence/use-card-sentence-words'
import { useShownState } from './shown-context'

interface CitePanelProps {
  readonly main: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** The dialog over what the screen is drawn from. */
export const CitePanel = ({ main, onClose }: CitePanelProps) => {
  const [today] = useState(() => isoDay(new Date()))
  const { app } = useMessages()
  const language = useLanguage()
  const state = useShownState()
  const data = useShownData(state.state === 'ready' ? state.shown : null)
  const { own } = useCardSentenceWords()
  const [sentences] = useState(() => sentencesOn(main.current, own.about))
  if (state.state !== 'ready' || data === null) return null
  const { screen, reports, focus } = state.shown
  return (
    <CiteDialog
      focus={focus}
      accidents={screen === 'accidents' ? reports : focus.reports.map(({ report }) => report)}
      sentences={sentences}
      sentence={main.current?.querySelector('h1')?.textContent ?? document.title}
      pageTitle={app.screens[screen]}
      stamp={data.stamp}
      reader={{ today, url: new URL(data.addressOf(null), window.location.href).href }}
      chatAddress={(url) => (import.meta.env.PROD ? previewAddress(url, language) : url)}
      onClose={onClose}
    />
  )
}
