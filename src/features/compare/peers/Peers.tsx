import { useMemo } from 'react'
import type { CatalogEntry } from '../../../core/schema/wire-catalog'
import { usePeerWords } from '../../../i18n/peers/use-peer-words'
import { useView } from '../../../state/view-store'
import { FigureLink } from '../../../ui/figures/figure-link'
import { useWords } from '../../../ui/figures/words'
import { RankingCards, ShareCard, TrendsCard } from './PeerCards'
import { Unread } from '../Unread'
import { PeerChooser } from './PeerChooser'
import { isExtentUnstated } from './ranking-data'
import { standingSource, standingText } from './standing-text'
import type { WordsOfPeers } from './standing-text'
import type { PeerChoice, PeerStandings } from './use-peers'
import { reportsOfYear, standingsOf, usePeerChoice, usePeerReports } from './use-peers'
import { HeadReports } from '../../../ui/figures/named-source'
import { Headline } from '../../../ui/figures/headline'

const sentenceOf = ({ own, ranking }: PeerStandings, { measure, scope }: PeerChoice, all: WordsOfPeers): string => {
  const { words, peers } = all
  const name = peers.measures[measure.id] ?? measure.id
  const report = words.messages.readings.reportOf(scope.agency, String(scope.year))
  if (own.value === null) return peers.noFigure(report, name)
  const what = peers.figure(name, standingText(own, all))
  const place = ranking.ranked.find(({ standing }) => standing.agency === scope.agency)
  const { number } = words.format
  if (place !== undefined && ranking.ranked.length === 1) return peers.alone(report, what)
  if (place === undefined) return peers.unplaced(report, what)
  const said = peers.placed(report, what, number(place.rank), number(ranking.ranked.length))
  return isExtentUnstated(ranking.ranked) ? said + peers.unstatedAtHead : said
}

/** A measure or year of the link that there is not is said, never replaced in silence. */
const OtherThanAsked = ({ choice: { measure, scope } }: { readonly choice: PeerChoice }) => {
  const peers = usePeerWords()
  const asked = useView((view) => view.comparison)
  return (
    <>
      {(asked.peers ?? measure.id) === measure.id ? null : <output>{peers.otherMeasure}</output>}
      {(asked.at ?? scope.year) === scope.year ? null : (
        <output>{peers.otherYear(String(asked.at), String(scope.year))}</output>
      )}
    </>
  )
}

interface SideBySideProps {
  readonly entries: readonly CatalogEntry[]
  readonly choice: PeerChoice
}

const SideBySide = ({ entries, choice }: SideBySideProps) => {
  const words = useWords()
  const peers = usePeerWords()
  const smallBase = useView((view) => view.smallBase)
  const all = useMemo(() => ({ words, peers, smallBase }), [words, peers, smallBase])
  const reports = usePeerReports(entries, choice)
  const ofYear = useMemo(
    () => (reports === null ? null : reportsOfYear(reports.annual, choice.scope)),
    [reports, choice],
  )
  const standings = useMemo(
    () => (ofYear === null ? null : standingsOf(ofYear, choice.measure, smallBase)),
    [ofYear, choice, smallBase],
  )
  if (reports === null) return <output>{words.messages.app.loading}</output>
  if (ofYear === null || standings === null)
    return reports.unread.length === 0 ? <p>{peers.noReport}</p> : <Unread entries={reports.unread} />
  return (
    <>
      <Headline>
        <FigureLink source={standingSource(standings.own)}>{sentenceOf(standings, choice, all)}</FigureLink>
      </Headline>
      <HeadReports reports={ofYear.all.map(({ report }) => report.id)} />
      <p className="compare-intro">{peers.intro}</p>
      <OtherThanAsked choice={choice} />
      <PeerChooser choice={choice} />
      <Unread entries={reports.unread} />
      <RankingCards choice={choice} all={all} standings={standings} />
      <ShareCard year={choice.scope.year} all={all} group="outcomes" reports={ofYear.all} />
      <ShareCard year={choice.scope.year} all={all} group="applicants" reports={ofYear.all} />
      <TrendsCard choice={choice} all={all} standings={standings} reports={reports.annual} />
    </>
  )
}

/** Several agencies of one year side by side, the first of the filter bar marked. */
export const Peers = ({ entries }: { readonly entries: readonly CatalogEntry[] }) => {
  const peers = usePeerWords()
  const choice = usePeerChoice(entries)
  if (choice !== null) return <SideBySide entries={entries} choice={choice} />
  return (
    <>
      <Headline>{peers.title}</Headline>
      <p>{peers.noReport}</p>
    </>
  )
}
