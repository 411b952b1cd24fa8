import { useMemo } from 'react'
import type { Focus } from '../../core/metrics/focus'
import { useEntries } from '../../data/use-entries'
import { useReports } from '../../data/use-reports'
import { useRequestsWords } from '../../i18n/requests/use-requests-words'
import { useView } from '../../state/view-store'
import { FigureLink } from '../../ui/figures/figure-link'
import { cellOf } from '../../ui/figures/present-reading'
import { candidatesBeside, fullestOf, showsNothing } from './elsewhere'

const Offer = ({ focus }: { readonly focus: Focus }) => {
  const words = useRequestsWords()
  const { elsewhere } = words.own
  const entries = useEntries()
  const agenciesShown = useView((view) => view.agenciesShown)
  const candidates = useMemo(() => candidatesBeside(entries ?? [], focus), [entries, focus])
  const { data } = useReports(candidates, { enabled: candidates.length > 0 })
  const found = useMemo(() => fullestOf(data?.reports ?? [], focus), [data, focus])
  const received = found === null ? null : cellOf(found.received, words)
  return (
    <p className="card-note">
      {elsewhere.nothing}
      {found === null || received === null ? null : (
        <>
          {elsewhere.received(found.entry.agency, String(found.entry.year))}
          <FigureLink source={received.source}>{received.text}</FigureLink>
          {elsewhere.end}
          <button type="button" className="button" onClick={() => agenciesShown([found.entry.agency])}>
            {elsewhere.show(found.entry.agency)}
          </button>
        </>
      )}
    </p>
  )
}

/** Where the agency that stands in for a choice has no requests: says so, and offers one that has; its own figures stay. */
export const Elsewhere = ({ focus }: { readonly focus: Focus }) =>
  showsNothing(focus) ? <Offer focus={focus} /> : null
