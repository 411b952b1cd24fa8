import { memo, useMemo } from 'react'
import type { ShareGroup } from '../../../core/metrics/peers/shares'
import type { AnnualReport } from '../../../core/metrics/selection'
import { DotPlot } from '../../../ui/charts/dot-plot'
import { ShareBars } from '../../../ui/charts/share-bars'
import { SmallTrends } from '../../../ui/charts/small-trends'
import { FigureCard } from '../../../ui/figures/figure-card'
import { TableCard } from '../../../ui/figures/table-card'
import { useView } from '../../../state/view-store'
import { rankingData, unrankedTable } from './ranking-data'
import { shareData } from './share-data'
import type { WordsOfPeers } from './standing-text'
import { trendsData } from './trends-data'
import type { PeerChoice, PeerStandings } from './use-peers'

interface CardProps {
  readonly choice: PeerChoice
  readonly all: WordsOfPeers
}

/** Agencies in order of the measure, and below those without a place. */
export const RankingCards = ({ choice, all, standings }: CardProps & { readonly standings: PeerStandings }) => {
  const { words, peers } = all
  const { ranking } = standings
  const data = useMemo(() => rankingData(ranking, choice, all), [ranking, choice, all])
  const measure = peers.measures[choice.measure.id] ?? choice.measure.id
  const title = peers.ranking(String(choice.scope.year), measure)
  const figure = data.dots.rows.find(({ own }) => own)?.source ?? data.dots.rows[0]?.source ?? null
  const unranked = useMemo(() => unrankedTable(ranking, choice, all), [ranking, choice, all])
  return (
    <>
      <div className="wide-figure">
        <FigureCard
          id="ranking"
          title={title}
          note={peers.rankingNote[choice.measure.kind](words.format.number(all.smallBase))}
          table={data.table}
          source={{ label: words.messages.readings.sourceYears, several: true, figure }}
          remarks={[
            ...(data.extentUnstated ? [peers.extentUnstated] : []),
            ...(data.left === 0 ? [] : [peers.left(words.format.number(data.left))]),
          ]}
          saved={{ kind: 'bars', items: data.dots.rows, total: null }}
        >
          <DotPlot title={title} data={data.dots} />
        </FigureCard>
      </div>
      {unranked.rows.length === 0 ? null : (
        <TableCard id="unranked" title={peers.unranked} note={peers.unrankedNote} table={unranked} />
      )}
    </>
  )
}

const GROUPS: Readonly<Record<'outcomes' | 'applicants', ShareGroup>> = {
  outcomes: { of: 'rows', parent: 'requests.outcomes' },
  applicants: { of: 'applicants' },
}

interface ShareCardProps {
  readonly year: number
  readonly all: WordsOfPeers
  readonly group: 'outcomes' | 'applicants'
  readonly reports: readonly AnnualReport[]
}

/** What the wholes of the agencies consist of; not drawn again while the measure changes. */
export const ShareCard = memo(({ year, all, group, reports }: ShareCardProps) => {
  const data = useMemo(() => shareData(reports, GROUPS[group], all), [reports, group, all])
  if (data === null) return null
  const title = all.peers.shares[group](String(year))
  const figure = data.rows[0]?.segments[0]?.source ?? null
  return (
    <div className="wide-figure">
      <FigureCard
        id={`shares.${group}`}
        title={title}
        note={all.peers.sharesNote}
        table={data.table}
        source={{ label: all.words.messages.readings.sourceYears, several: true, figure }}
        remarks={data.remarks}
        saved={{
          kind: 'shares',
          ...(data.said.length === 0 ? {} : { said: data.said }),
          parts: data.parts.map(({ label }) => label),
          rows: data.rows.map(({ label, segments }) => ({ label, points: segments })),
        }}
      >
        <ShareBars title={title} rows={data.rows} parts={data.parts} />
      </FigureCard>
    </div>
  )
})

/** A small trend of each agency on one scale. */
export const TrendsCard = ({
  choice,
  all,
  standings,
  reports,
}: CardProps & { readonly standings: PeerStandings; readonly reports: readonly AnnualReport[] }) => {
  const { words, peers, smallBase } = all
  const approximate = useView((view) => view.approximate)
  const data = useMemo(
    () => trendsData(reports, { ranking: standings.ranking, choice, settings: { approximate, smallBase } }, words),
    [reports, standings, choice, approximate, smallBase, words],
  )
  if (data === null) return null
  const { from, to } = data.panels.years
  const name = words.labels.indicator(choice.measure.of.indicator)
  const title = peers.trends(name)
  const figure = data.panels.panels[0]?.points.at(-1)?.source ?? null
  return (
    <div className="wide-figure">
      <FigureCard
        id="trends"
        title={title}
        note={peers.trendsNote(words.messages.readings.years(String(from), String(to)))}
        table={data.table}
        source={{ label: words.messages.readings.sourceYears, several: true, figure }}
        remarks={data.notes}
        saved={data.saved}
      >
        <SmallTrends title={title} data={data.panels} />
      </FigureCard>
    </div>
  )
}
