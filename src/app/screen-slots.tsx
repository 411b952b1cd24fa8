import { Suspense, lazy, useMemo } from 'react'
import { annualAgencies } from '../core/metrics/scope'
import type { ScreenSlots } from '../ui/figures/screen-slots'
import { useEntries } from '../data/use-entries'

const ShownRow = lazy(async () => ({ default: (await import('../features/find/ShownRow')).ShownRow }))
const SeriesTools = lazy(async () => ({ default: (await import('../features/series/SeriesTools')).SeriesTools }))

/** What stands beside the cards of the screens about annual reports, loaded after them. */
export const SCREEN_SLOTS: ScreenSlots = {
  Beside: ({ focus }) => {
    const entries = useEntries()
    const known = useMemo(() => annualAgencies(entries ?? []), [entries])
    return (
      <Suspense>
        <SeriesTools focus={focus} known={known} />
        <ShownRow />
      </Suspense>
    )
  },
}
