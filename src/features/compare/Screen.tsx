import '../../ui/figures/figures.css'
import './compare.css'
import { Suspense, useMemo } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useCompareWords } from '../../i18n/compare/use-compare-words'
import { useMessages } from '../../i18n/locale'
import { PairChooser } from './PairChooser'
import { PairTables } from './PairTables'
import { useFigures, usePair } from './use-pair'

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

/** 比较: any two reports, row by row. */
export const CompareScreen = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const { app } = useMessages()
  return (
    <div className="compare">
      <Suspense fallback={<p>{app.loading}</p>}>
        <Comparing entries={entries} />
      </Suspense>
    </div>
  )
}
