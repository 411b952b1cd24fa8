import { distributionOf } from '../../../core/metrics/peers/distribution'
import type { Ranked, Ranking } from '../../../core/metrics/peers/ranking'
import type { Standing } from '../../../core/metrics/peers/standing'
import type { DotData, DotRow, DotStrip } from '../../../ui/charts/dot-layout'
import type { TableData } from '../../../ui/charts/series'
import { markOf } from '../../../ui/figures/present-reading'
import type { WordsOfPeers } from './standing-text'
import { reasonText, standingInterval, standingSource, standingText, valueText } from './standing-text'
import type { PeerChoice } from './use-peers'

/** More rows than this are no chart; the places around the marked agency are shown. */
const MOST_ROWS = 40

/** What is drawn and what is left to the table. */
export interface RankingData {
  readonly dots: DotData
  /** Ranked agencies the chart leaves out. */
  readonly left: number
  /** True where no ranked agency says whether it counts itself or its area. */
  readonly extentUnstated: boolean
  readonly table: TableData
}

/** As many ranked agencies as are asked for, the marked one in the middle as far as there are others on both sides. */
export const nearRanked = (ranked: readonly Ranked[], agency: string, most: number): readonly Ranked[] => {
  const own = Math.max(
    0,
    ranked.findIndex(({ standing }) => standing.agency === agency),
  )
  const from = Math.max(0, Math.min(own - most / 2, ranked.length - most))
  return ranked.slice(from, from + most)
}

const nameOf = ({ agency }: Standing, choice: PeerChoice, { peers }: WordsOfPeers): string =>
  agency === choice.scope.agency ? peers.own(agency) : agency

const rowOf = ({ standing, rank }: Ranked, choice: PeerChoice, all: WordsOfPeers): DotRow => {
  const note = standingInterval(standing, all)
  const interval = standing.rate?.interval ?? null
  return {
    key: standing.reportId,
    label: `${all.words.format.number(rank)}. ${nameOf(standing, choice, all)}`,
    value: standing.value,
    mark: standing.per === null ? markOf(standing.of) : 'derived',
    text: standingText(standing, all),
    ...(note === '' ? {} : { note }),
    source: standingSource(standing),
    own: standing.agency === choice.scope.agency,
    ...(interval === null ? {} : { interval }),
  }
}

/** How the ranked peers are spread, the marked agency among them; none where it has no peers. */
const stripOf = (
  ranked: readonly Ranked[],
  { scope, measure }: PeerChoice,
  { words, peers }: WordsOfPeers,
): DotStrip | null => {
  if (scope.peers.size === 0) return null
  const among = ranked.filter(({ standing: { agency } }) => agency === scope.agency || scope.peers.has(agency))
  const values = among.map(({ standing }) => standing.value)
  const { n, quartiles } = distributionOf(values)
  const count = words.format.number(n)
  const write = (value: number) => valueText(value, measure, words)
  return {
    text:
      quartiles === null
        ? peers.tooFew(count)
        : peers.spread(count, write(quartiles.lower), write(quartiles.median), write(quartiles.upper)),
    values,
    own: among.find(({ standing }) => standing.agency === scope.agency)?.standing.value ?? null,
    quartiles,
  }
}

/** Several have a place though none says whom it counts; all that are ranked are of one extent. */
export const isExtentUnstated = (ranked: readonly Ranked[]): boolean =>
  ranked.length > 1 && ranked.every(({ standing }) => standing.extent === 'unstated')

/** Ranked agencies as dots and as a table, intervals and sources with them. */
export const rankingData = ({ ranked }: Ranking, choice: PeerChoice, all: WordsOfPeers): RankingData => {
  const shown = nearRanked(ranked, choice.scope.agency, MOST_ROWS)
  const { columns } = all.words.messages.readings
  return {
    dots: {
      rows: shown.map((one) => rowOf(one, choice, all)),
      strip: stripOf(ranked, choice, all),
      tick: (value) => valueText(value, choice.measure, all.words),
      ...(choice.measure.kind === 'rate' ? { most: 100 } : {}),
    },
    left: ranked.length - shown.length,
    extentUnstated: isExtentUnstated(ranked),
    table: {
      columns: [
        { key: 'agency', label: columns.agency },
        { key: 'rank', label: all.peers.columns.rank, numeric: true },
        { key: 'figure', label: columns.figure, numeric: true },
        ...(choice.measure.kind === 'rate' ? [{ key: 'note', label: columns.note, numeric: true }] : []),
      ],
      rows: ranked.map(({ standing, rank }) => ({
        key: standing.reportId,
        cells: [
          { text: nameOf(standing, choice, all) },
          { text: all.words.format.number(rank), value: rank },
          { text: standingText(standing, all), value: standing.value, source: standingSource(standing) },
          ...(choice.measure.kind === 'rate' ? [{ text: standingInterval(standing, all) }] : []),
        ],
      })),
    },
  }
}

/** Agencies without a place, each with what it printed and why. */
export const unrankedTable = ({ unranked }: Ranking, choice: PeerChoice, all: WordsOfPeers): TableData => {
  const { columns } = all.words.messages.readings
  return {
    columns: [
      { key: 'agency', label: columns.agency },
      { key: 'figure', label: columns.figure, numeric: true },
      { key: 'reason', label: all.peers.columns.reason },
    ],
    rows: unranked.map((one) => ({
      key: one.standing.reportId,
      cells: [
        { text: nameOf(one.standing, choice, all) },
        {
          text: standingText(one.standing, all),
          mark: markOf(one.standing.of),
          value: one.standing.value,
          source: standingSource(one.standing),
        },
        { text: reasonText(one, all) },
      ],
    })),
  }
}
