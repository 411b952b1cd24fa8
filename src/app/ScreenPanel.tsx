import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense, memo, useEffect } from 'react'
import { useView } from '../state/view-store'
import { ScreenSlotsContext } from '../ui/figures/screen-slots'
import { AuditMarks } from './AuditMarks'
import { Problem } from './Problem'
import { ReadingAloud } from './ReadingAloud'
import { ScreenBoundary } from './ScreenBoundary'
import { SCREEN_SLOTS } from './screen-slots'
import { SCREEN_COMPONENTS } from './screens'
import type { Shown } from './use-shown-reports'

/** What had the focus may go with its screen; the keyboard then goes on in the content. */
const keepFocus = () => {
  let frame = 0
  const unsubscribe = useView.subscribe((view, before) => {
    if (view.screen === before.screen) return
    frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.querySelector('main')?.focus({ preventScroll: true })
    })
  })
  return () => {
    cancelAnimationFrame(frame)
    unsubscribe()
  }
}

/** The chosen screen; its failure stays its own. Drawn again only where what it shows is another. */
export const ScreenPanel = memo(({ shown: { screen, reports, focus, entries } }: { readonly shown: Shown }) => {
  const report = useView((view) => view.source?.report ?? '')
  const { reset } = useQueryErrorResetBoundary()
  const Screen = SCREEN_COMPONENTS[screen]
  useEffect(keepFocus, [])
  return (
    <ScreenBoundary key={screen} of={`${screen}/${report}`} onRetry={reset}>
      <Suspense fallback={<Problem kind="loading" />}>
        <AuditMarks>
          <ReadingAloud>
            <ScreenSlotsContext value={SCREEN_SLOTS}>
              <Screen reports={reports} focus={focus} entries={entries} />
            </ScreenSlotsContext>
          </ReadingAloud>
        </AuditMarks>
      </Suspense>
    </ScreenBoundary>
  )
})
