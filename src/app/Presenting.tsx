import { useMemo } from 'react'
import type { ReactNode } from 'react'
import { Presentation } from '../features/present/Presentation'
import { useShownData } from '../features/shared/use-shown-data'
import { useShownState } from './shown-context'
import type { Shown } from './use-shown-reports'

const yearsOf = ({ screen, entries, focus }: Shown): readonly number[] =>
  entries
    .filter(
      ({ kind, agency }) =>
        screen === 'accidents' || (kind === 'annual-report' && focus.agencies.includes(agency ?? '')),
    )
    .flatMap(({ year }) => year ?? [])

const agenciesIn = ({ entries }: Shown) => {
  const agencies = new Map(entries.map(({ id, agency }) => [id, agency]))
  return (report: string) => agencies.get(report) ?? null
}

/** The presentation over what the screen of the slide is drawn from. */
export const Presenting = ({ children }: { readonly children: ReactNode }) => {
  const state = useShownState()
  const shown = state.state === 'ready' ? state.shown : null
  const data = useShownData(shown)
  const presented = useMemo(
    () => (shown === null ? null : { stamp: data?.stamp ?? null, years: yearsOf(shown), agencyOf: agenciesIn(shown) }),
    [shown, data],
  )
  return <Presentation presented={presented}>{children}</Presentation>
}
