import { useCallback } from 'react'
import { formatPlace } from '../../core/domain/place'
import { currentView } from '../../state/address'
import { encodeView } from '../../state/url-codec'
import { useView } from '../../state/view-store'
import type { SourceHref } from '../../ui/source-link'

/** Addresses of figures that lead back to the finding they were opened from. */
export const useSourceOfFinding = (finding: string): SourceHref => {
  // the addresses hold the whole view, so they change with it
  const view = useView()
  return useCallback(
    ({ reportId, place }) =>
      encodeView({
        ...currentView(),
        language: view.language,
        screen: 'source',
        source: { report: reportId, place: formatPlace(place) },
        from: 'audit',
        finding,
      }),
    [view, finding],
  )
}
