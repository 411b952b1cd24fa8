import '../../ui/figures/figures.css'
import './compare.css'
import { Suspense, lazy, useMemo } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useCompareWords } from '../../i18n/compare/use-compare-words'
import { useMessages } from '../../i18n/locale'
import { OPENING_MEASURE } from '../../core/metrics/peers/measures'
import { useView } from '../../state/view-store'
import { PairChooser } from './PairChooser'
import { PairTables } from './PairTables'
import { useFigures } from './use-figures'
import { usePair } from './use-pair'

const Peers = lazy(async () => ({ default: (await import('./peers/Peers')).Peers }))

interface PairProps {
  readonly base: CatalogEntry
  readonly other: CatalogEntry
}

const Pair = ({ base, other }: PairProps) => {
  const words = useCompareWords()
  const { app, readings } = useMessages()
  const figures = useFigures(useMemo(() => [base, other], [base, other]))
  if (base.id === other.id) return <p>{words.same}</p>
  if (figures === null) return <output>{app.loading}</output>
  const [first, second] = figures
  if (first === undefined || second === undefined) return <p>{words.incomplete}</p>
  const nameOf = ({ agency, year }: CatalogEntry) => readings.reportOf(agency ?? '', String(year))
  return <PairTables base={first} other={second} names={{ base: nameOf(base), other: nameOf(other) }} />
}

const Comparing = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const words = useCompareWords()
  const { readings } = useMessages()
  const pair = usePair(entries)
  const { base, other } = pair
  const nameOf = ({ agency, year }: CatalogEntry) => readings.reportOf(agency ?? '', String(year))
  const ready = base !== null && other !== null
  return (
    <>
      <h1 className="page-sentence">{ready ? words.sentence(nameOf(base), nameOf(other)) : words.title}</h1>
      <p className="compare-intro">{words.intro}</p>
      <PairChooser entries={entries} pair={pair} />
      {ready ? <Pair base={base} other={other} /> : <p>{words.incomplete}</p>}
    </>
  )
}

/** Two reports row by row, or several agencies side by side; the address says which. */
const Modes = () => {
  const words = useCompareWords()
  const peers = useView((view) => view.comparison.peers)
  const compared = useView((view) => view.compared)
  return (
    <fieldset className="compare-modes">
      <legend className="visually-hidden">{words.modes.legend}</legend>
      <button type="button" className="button" aria-pressed={peers === null} onClick={() => compared({ peers: null })}>
        {words.modes.pair}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={peers !== null}
        onClick={() => compared({ peers: peers ?? OPENING_MEASURE })}
      >
        {words.modes.peers}
      </button>
    </fieldset>
  )
}

/** 比较: any two reports, row by row, or several agencies side by side. */
export const CompareScreen = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const { app } = useMessages()
  const sideBySide = useView((view) => view.comparison.peers !== null)
  return (
    <div className="compare">
      <Suspense fallback={<p>{app.loading}</p>}>
        <Modes />
        {sideBySide ? <Peers entries={entries} /> : <Comparing entries={entries} />}
      </Suspense>
    </div>
  )
}
