import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { Suspense } from 'react'
import type { ReportFigures } from '../core/metrics/report-figures'
import { useView } from '../state/view-store'
import { Problem } from './Problem'
import { ScreenBoundary } from './ScreenBoundary'
import { SCREEN_COMPONENTS } from './screens'

/** The chosen screen; its failure stays its own. */
export const ScreenPanel = ({ reports }: { readonly reports: readonly ReportFigures[] }) => {
  const screen = useView((view) => view.screen)
  const report = useView((view) => view.source?.report ?? '')
  const { reset } = useQueryErrorResetBoundary()
  const Screen = SCREEN_COMPONENTS[screen]
  return (
    <ScreenBoundary key={screen} of={`${screen}/${report}`} onRetry={reset}>
      <Suspense fallback={<Problem kind="loading" />}>
        <Screen reports={reports} />
      </Suspense>
    </ScreenBoundary>
  )
}
