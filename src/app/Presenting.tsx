import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Presentation } from '../features/present/Presentation'
import { useShownState } from './shown-context'
import type { Shown } from './use-shown-reports'

const yearsOf = ({ screen, entries, focus }: Shown): readonly number[] =>
  entries
    .filter(
      ({ kind, agency }) =>
        screen === 'accidents' || (kind === 'annual-report' && focus.agencies.includes(agency ?? '')),
    )
    .flatMap(({ year }) => year ?? [])

/** The presentation over what the screen of the slide is drawn from. */
export const Presenting = ({ children }: { readonly children: ReactNode }) => {
  const state = useShownState()
  const shown = state.state === 'ready' ? state.shown : null
  const presented = useMemo(
    () =>
      shown === null
        ? null
        : {
            reports: shown.screen === 'accidents' ? shown.reports : shown.focus.reports.map(({ report }) => report),
            years: yearsOf(shown),
          },
    [shown],
  )
  return <Presentation presented={presented}>{children}</Presentation>
}
