import { useCallback } from 'react'
import { currentView } from '../../state/address'
import { sourceTargetOf } from '../../state/source-target'
import { encodeView } from '../../state/url-codec'
import { useView } from '../../state/view-store'
import type { SourceHref } from '../../ui/source-link'

/** Addresses of figures that lead back to the finding they were opened from. */
export const useSourceOfFinding = (finding: string): SourceHref => {
  // the addresses hold the whole view, so they change with it
  const view = useView()
  return useCallback(
    (figure) =>
      encodeView({
        ...currentView(),
        language: view.language,
        screen: 'source',
        source: sourceTargetOf(figure),
        from: 'audit',
        finding,
      }),
    [view, finding],
  )
}
