import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import type { ComponentType } from 'react'
import type { Report } from '../../src/core/domain/report'
import type { Focus } from '../../src/core/metrics/focus'
import { focusOn } from '../../src/core/metrics/focus'
import { scopeOf } from '../../src/core/metrics/scope'
import { useView } from '../../src/state/view-store'
import { catalogLine } from './data-set'

interface FocusedProps {
  readonly screen: ComponentType<{ readonly focus: Focus }>
  readonly reports: readonly Report[]
}

/** A screen with the focus that these reports and the filter bar give it. */
export const Focused = ({ screen: Screen, reports }: FocusedProps) => {
  // a screen may ask for more; here is nobody to ask
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { enabled: false } } }))
  const agencies = useView((view) => view.agencies)
  const years = useView((view) => view.years)
  const approximate = useView((view) => view.approximate)
  const smallBase = useView((view) => view.smallBase)
  const scope = scopeOf(
    reports.map((report) => catalogLine(report, null)),
    { agencies, years },
  )
  return (
    <QueryClientProvider client={client}>
      <Screen focus={focusOn(scope, reports, { approximate, smallBase })} />
    </QueryClientProvider>
  )
}
