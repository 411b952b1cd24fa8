import { useState } from 'react'
import type { RefObject } from 'react'
import { CiteDialog } from '../features/cite/CiteDialog'
import { isoDay } from '../features/cite/cited'
import { useEntries } from './use-entries'
import { useShownReports } from './use-shown-reports'

interface CitePanelProps {
  readonly main: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

/** The dialog over what the screen is drawn from. */
export const CitePanel = ({ main, onClose }: CitePanelProps) => {
  const [reader] = useState(() => ({ today: isoDay(new Date()), url: window.location.href }))
  const state = useShownReports(useEntries())
  if (state.state !== 'ready') return null
  const { screen, reports, focus } = state.shown
  return (
    <CiteDialog
      focus={focus}
      accidents={screen === 'accidents' ? reports : focus.reports.map(({ report }) => report)}
      sentence={main.current?.querySelector('h1')?.textContent ?? document.title}
      pageTitle={document.title}
      reader={reader}
      onClose={onClose}
    />
  )
}
