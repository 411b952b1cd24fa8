import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { ScreenBoundary } from './ScreenBoundary'

const nothing = () => {}

interface LazyPanelProps {
  /** Told where its code or words do not come. */
  readonly onFailed?: () => void
  readonly children: ReactNode
}

/** Something beside the screen whose code comes when it is asked for; where that fails it is said and the page stays. */
export const LazyPanel = ({ onFailed = nothing, children }: LazyPanelProps) => (
  <ScreenBoundary of="panel" onRetry={nothing} onFailed={onFailed}>
    <Suspense>{children}</Suspense>
  </ScreenBoundary>
)
