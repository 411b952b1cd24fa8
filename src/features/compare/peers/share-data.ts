import type { ShareGroup, Shares } from '../../../core/metrics/peers/shares'
import { sharesOf } from '../../../core/metrics/peers/shares'
import type { AnnualReport } from '../../../core/metrics/selection'
import type { SentencePart } from '../../../core/metrics/sentence'
import { composeSentence } from '../../../core/metrics/sentence'
import { THRESHOLDS } from '../../../core/metrics/thresholds'
import type { FlowTone } from '../../../ui/charts/flow-layout'
import type { TableData } from '../../../ui/charts/series'
import type { ShareRow } from '../../../ui/charts/share-layout'
import { figureRefOf, markedText } from '../../../ui/figures/present-reading'
import type { WordsOfPeers } from './standing-text'

const TONES: readonly FlowTone[] = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'plain']

/** More bars than this are no chart; the table has them all. */
const MOST_BARS = 30
/** More names than this are counted. */
const MOST_NAMES = 20

type Stated = Extract<Shares, { readonly ok: true }>

/** Wholes side by side, with those that have none and why. */
export interface ShareData {
  readonly rows: readonly ShareRow[]
  readonly parts: readonly { readonly key: string; readonly label: string; readonly tone: FlowTone }[]
  readonly table: TableData
  readonly remarks: readonly string[]
  /** The largest part of the first wholes, in one sentence. */
  readonly said: readonly SentencePart[]
}

const partKey = ({ indicator, column }: Stated['parts'][number]): string => `${indicator}.${column ?? ''}`
const keysOf = (shares: Stated): string => shares.parts.map(partKey).join()

interface Entry {
  readonly entry: AnnualReport
  readonly shares: Shares
}

const isStated = (one: Entry): one is Entry & { readonly shares: Stated } => one.shares.ok

const remarksOf = (
  entries: readonly Entry[],
  alike: ReadonlySet<Entry>,
  { words, peers }: WordsOfPeers,
): readonly string[] => {
  const without = entries.filter((one) => !alike.has(one))
  const reasonOf = ({ shares }: Entry) => peers.noShares[shares.ok ? 'not-in-form' : shares.reason]
  return [...new Set(without.map(reasonOf))].map((reason) => {
    const names = without.filter((one) => reasonOf(one) === reason).map(({ entry }) => entry.agency)
    const { listSeparator } = words.messages.readings
    const named =
      names.length > MOST_NAMES ? peers.agencies(words.format.number(names.length)) : names.join(listSeparator)
    return peers.withoutShares(named, reason)
  })
}

interface LargestOf {
  readonly entries: readonly (Entry & { readonly shares: Stated })[]
  readonly labels: readonly string[]
  readonly rate: (part: Stated['parts'][number], whole: number) => string
}

/** The largest part of each whole, of few cases as two numbers; nothing of one whose largest parts are alike. */
const largestParts = ({ entries, labels, rate }: LargestOf, all: WordsOfPeers): readonly SentencePart[] => {
  const { words, peers, smallBase } = all
  const { number } = words.format
  const clauses = entries.flatMap(({ entry, shares }) => {
    const [most, second] = shares.parts
      .map((part, at) => ({ part, label: labels[at] ?? '', count: part.reading.value ?? 0 }))
      .sort((a, b) => b.count - a.count)
    if (most === undefined || most.count === second?.count) return []
    const { part, label, count } = most
    const text = shares.whole < smallBase ? `${number(count)}/${number(shares.whole)}` : rate(part, shares.whole)
    const ref = figureRefOf(
      [part, ...shares.parts.filter((one) => one !== part)].flatMap(({ reading }) => reading.refs),
    )
    return [composeSentence(peers.largest, { agency: entry.agency, part: label, share: { text, ref } })]
  })
  const separator: SentencePart = { kind: 'text', text: words.messages.readings.listSeparator }
  return clauses.slice(0, THRESHOLDS.namedOneByOne).flatMap((parts, at) => (at === 0 ? parts : [separator, ...parts]))
}

/** Shares of one group of parts, an agency a bar; null where no agency has any. All bars have the parts of the first. */
export const shareData = (reports: readonly AnnualReport[], group: ShareGroup, all: WordsOfPeers): ShareData | null => {
  const { words, peers } = all
  const entries = reports.map((entry): Entry => ({ entry, shares: sharesOf(entry.report, group) }))
  const stated = entries.filter(isStated)
  const [first] = stated
  if (first === undefined) return null
  const alike = stated.filter(({ shares }) => keysOf(shares) === keysOf(first.shares))
  const form = first.entry.report.metadata.form?.value
  const parts = first.shares.parts.map((part, index) => ({
    key: partKey(part),
    label:
      group.of === 'applicants' && part.column !== null
        ? words.labels.column(part.column)
        : words.labels.indicator(part.indicator, form),
    tone: TONES[index % TONES.length] ?? 'plain',
  }))
  const rate = (part: Stated['parts'][number], whole: number): string =>
    words.messages.readings.rate(
      words.format.percent(part.percent),
      words.format.number(part.reading.value ?? 0),
      words.format.number(whole),
    )
  return {
    parts,
    said: largestParts({ entries: alike, labels: parts.map(({ label }) => label), rate }, all),
    remarks: [
      ...(alike.length > MOST_BARS ? [peers.firstOnly(words.format.number(MOST_BARS))] : []),
      ...remarksOf(entries, new Set<Entry>(alike), all),
    ],
    rows: alike.slice(0, MOST_BARS).map(({ entry, shares }) => ({
      key: entry.report.id,
      label: entry.agency,
      segments: shares.parts.map((part, index) => ({
        key: `${entry.report.id}.${partKey(part)}`,
        label: `${entry.agency} ${parts[index]?.label ?? ''}`,
        value: part.percent,
        mark: 'derived' as const,
        text: words.format.percent(part.percent),
        note: rate(part, shares.whole),
        source: figureRefOf(part.reading.refs),
        tone: parts[index]?.tone ?? 'plain',
      })),
    })),
    table: {
      columns: [
        { key: 'agency', label: words.messages.readings.columns.agency },
        ...parts.map(({ key, label }) => ({ key, label, numeric: true })),
        { key: 'whole', label: peers.whole, numeric: true },
      ],
      rows: alike.map(({ entry, shares }) => ({
        key: entry.report.id,
        cells: [
          { text: entry.agency },
          ...shares.parts.map((part) => ({
            text: `${markedText(part.reading, words)} ${words.format.percent(part.percent)}`,
            value: part.reading.value,
            source: figureRefOf(part.reading.refs),
          })),
          {
            text: words.format.number(shares.whole),
            value: shares.whole,
            source: figureRefOf(shares.parts.flatMap(({ reading }) => reading.refs)),
          },
        ],
      })),
    },
  }
}
