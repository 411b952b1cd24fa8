import { useQueryClient } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ReportFigures } from '../../core/metrics/report-figures'
import type { DataStamp } from '../../core/metrics/shared/data-stamp'
import { dataStamp } from '../../core/metrics/shared/data-stamp'
import { encodeView } from '../../state/url-codec'
import type { View } from '../../state/view'
import { useView } from '../../state/view-store'
import { explicitView } from './explicit-view'
import type { Shared } from './figures-of-view'
import { figuresOfView } from './figures-of-view'
import { fingerprintData } from './link-figures'
import { loadFigures } from './load-figures'

/** What the screen shows, as it is saved, cited and presented. */
export interface ShownData {
  /** null where no printed figure is shown. */
  readonly stamp: DataStamp | null
  /** Every report a figure is of. */
  readonly reports: readonly ReportFigures[]
  /** Address of the view, or of one card of it, from `#` on: nothing in it is left to be chosen, and its fingerprint. */
  readonly addressOf: (card: string | null) => string
}

/** Finds out what a view shows; of another screen than the one shown nothing is known yet. */
export const shownData = async (client: QueryClient, view: View, shown: Shared): Promise<ShownData> => {
  // what cannot be loaded is told by the screen it is missing on
  const figures = await figuresOfView(client, view, shown).catch(() => [])
  const cited = new Set(figures.flatMap(({ source }) => source?.reportId ?? []))
  const known = new Set(shown.reports.map(({ id }) => id))
  const missing = shown.entries.filter(({ id }) => cited.has(id) && !known.has(id))
  const stamp = dataStamp(figures, shown.entries)
  const data = stamp === null ? '' : `&data=${fingerprintData(stamp.fingerprint)}`
  return {
    stamp,
    reports: [...shown.reports, ...(await loadFigures(client, missing))],
    addressOf: (card) => encodeView(explicitView(view, shown.entries, card)) + data,
  }
}

/** {@link shownData} of the view; null until it is known, and where it cannot be. */
export const useShownData = (shown: Shared | null): ShownData | null => {
  const client = useQueryClient()
  const view = useView()
  const [found, setFound] = useState<{ readonly of: Shared; readonly view: View; readonly data: ShownData } | null>(
    null,
  )
  useEffect(() => {
    let wanted = shown !== null && shown.screen === view.screen
    if (shown !== null && wanted)
      void shownData(client, view, shown).then((data) => (wanted ? setFound({ of: shown, view, data }) : undefined))
    return () => {
      wanted = false
    }
  }, [client, view, shown])
  return found !== null && found.of === shown && found.view === view ? found.data : null
}
