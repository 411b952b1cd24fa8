import '../../ui/figures/figures.css'
import './compare.css'
import { Suspense, lazy, useMemo } from 'react'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import { useCompareWords } from '../../i18n/compare/use-compare-words'
import { useMessages } from '../../i18n/locale'
import { OPENING_MEASURE } from '../../core/metrics/peers/measures'
import type { Comparison } from '../../state/view'
import { useView } from '../../state/view-store'
import { PairChooser } from './PairChooser'
import { PairTables } from './PairTables'
import { Unread } from './Unread'
import type { LoadedPair } from './use-pair'
import { useLoadedPair, usePair } from './use-pair'
import { HeadReports } from '../../ui/figures/named-source'
import { Headline } from '../../ui/figures/headline'
import { useLast } from '../../ui/use-last'

const RollUp = lazy(async () => ({ default: (await import('./RollUp')).RollUp }))
const Peers = lazy(async () => ({ default: (await import('./peers/Peers')).Peers }))

const Pair = ({ base, other, figures }: LoadedPair) => {
  const words = useCompareWords()
  const { readings } = useMessages()
  const names = useMemo(() => {
    const nameOf = ({ agency, year }: CatalogEntry) => readings.reportOf(agency ?? '', String(year))
    return { base: nameOf(base), other: nameOf(other) }
  }, [base, other, readings])
  const [first, second] = figures.reports
  if (base.id === other.id) return <p>{words.same}</p>
  if (first === undefined || second === undefined) return <Unread entries={figures.unread} />
  return <PairTables base={first} other={second} names={names} />
}

const Comparing = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const words = useCompareWords()
  const { app, readings } = useMessages()
  const pair = usePair(entries)
  const loaded = useLoadedPair(pair)
  const shown = useLast(loaded)
  // what stands below is said above, also while the figures of another choice are on their way
  const { base, other } = shown ?? pair
  const whole = pair.base !== null && pair.other !== null
  const nameOf = ({ agency, year }: CatalogEntry) => readings.reportOf(agency ?? '', String(year))
  return (
    <>
      <Headline>
        {whole && base !== null && other !== null ? words.sentence(nameOf(base), nameOf(other)) : words.title}
      </Headline>
      {whole && base !== null && other !== null ? <HeadReports reports={[base.id, other.id]} /> : null}
      <p className="compare-intro">{words.intro}</p>
      <PairChooser entries={entries} pair={pair} />
      {whole ? (
        <div className="compare-pair" aria-busy={shown !== loaded}>
          {shown === null ? <output>{app.loading}</output> : <Pair {...shown} />}
        </div>
      ) : (
        <p>{pair.absent.length === 0 ? words.incomplete : words.absent(pair.absent)}</p>
      )}
    </>
  )
}

/** What is compared: two reports, several agencies, or a region with the regions within it. */
const modeOf = ({ peers, region }: Comparison) => (region !== null ? 'rollUp' : peers === null ? 'pair' : 'peers')

const MODES = {
  pair: { peers: null, region: null },
  peers: { peers: OPENING_MEASURE, region: null },
  rollUp: { peers: null, region: '' },
} as const
const MODE_NAMES = ['pair', 'peers', 'rollUp'] as const

/** Two reports row by row, several agencies side by side, a region beside its parts; the address says which. */
const Modes = () => {
  const words = useCompareWords()
  const mode = useView((view) => modeOf(view.comparison))
  const compared = useView((view) => view.compared)
  return (
    <fieldset className="compare-modes">
      <legend className="visually-hidden">{words.modes.legend}</legend>
      {MODE_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className="button"
          aria-pressed={mode === name}
          onClick={() => (mode === name ? undefined : compared(MODES[name]))}
        >
          {words.modes[name]}
        </button>
      ))}
    </fieldset>
  )
}

/** 比较: any two reports, row by row, several agencies side by side, or a region beside its parts. */
export const CompareScreen = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const { app } = useMessages()
  const mode = useView((view) => modeOf(view.comparison))
  return (
    <div className="compare">
      <Suspense fallback={<p>{app.loading}</p>}>
        <Modes />
        {mode === 'pair' ? <Comparing entries={entries} /> : null}
        {mode === 'peers' ? <Peers entries={entries} /> : null}
        {mode === 'rollUp' ? <RollUp entries={entries} /> : null}
      </Suspense>
    </div>
  )
}
