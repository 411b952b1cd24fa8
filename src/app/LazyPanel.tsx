import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { ScreenBoundary } from './ScreenBoundary'

const nothing = () => {}

/** Something beside the screen whose code comes when it is asked for; where that fails it is said and the page stays. */
export const LazyPanel = ({ children }: { readonly children: ReactNode }) => (
  <ScreenBoundary of="panel" onRetry={nothing}>
    <Suspense>{children}</Suspense>
  </ScreenBoundary>
)
