import type { SectionId } from '../../core/domain/catalogue'
import type { Claim } from '../../core/domain/claim'
import type { Focus } from '../../core/metrics/focus'
import { leadReport } from '../../core/metrics/focus'
import { seriesInFocus } from '../../core/metrics/focus-series'
import { readIndicator } from '../../core/metrics/read-indicator'
import type { Reading } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import type { SentencePart } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import { shareOf } from '../../core/metrics/share'
import { actionBars } from '../../ui/figures/action-bars'
import type { BarsData } from '../../ui/figures/bars'
import { wordText } from '../../ui/figures/accident-words'
import { barsOf } from '../../ui/figures/bars'
import { channelBars } from '../../ui/figures/channel-bars'
import { channelsOf } from '../../ui/figures/channels'
import type { FiguresOfReport } from '../../ui/figures/earlier-figures'
import { byValue } from '../../ui/figures/parts'
import { claimReading } from '../../ui/figures/claim-reading'
import type { KeyFigureData } from '../../ui/figures/key-figure'
import { keyFigureOf } from '../../ui/figures/key-figure'
import { figureSlot, shareSlot } from '../../ui/figures/sentence-slots'
import type { TrendData } from '../../ui/figures/trend'
import { trendOf } from '../../ui/figures/trend'
import type { ChannelsWords } from '../../i18n/channels/use-channels-words'

export const CHANNEL_SECTIONS: readonly SectionId[] = ['disclosure', 'channels', 'documents']

/** Classes of one extent, counted in one unit. */
interface ContentClasses {
  readonly kind: string
  readonly title: string
  readonly data: BarsData
}

/**
 * Content classes the sentences list, largest first; classes of one list need not be exhaustive. What another extent (全市)
 * or another unit counts is a chart of its own: it is no larger and no smaller than these.
 */
export const contentClasses = (entry: AnnualReport, words: ChannelsWords): readonly ContentClasses[] => {
  const { own: channels, labels, messages } = words
  const claims = entry.report.claims.filter(
    ({ indicator, measure }) => indicator === 'disclosure.class' && measure === 'count',
  )
  const kindOf = ({ scope, unit }: Claim): string => JSON.stringify([scope, unit])
  const kinds = [...new Set(claims.map(kindOf))]
  const title = channels.classes.title(entry.agency, String(entry.year))
  const several = new Set(claims.map(({ unit }) => unit)).size > 1
  return kinds.flatMap((kind) => {
    const group = claims.filter((claim) => kindOf(claim) === kind)
    const [first] = group
    if (first === undefined) return []
    const parts = group.map((claim) => ({ label: claim.subject, reading: claimReading(entry.report, claim) }))
    const apart = [
      first.scope === null ? null : wordText(first.scope, words),
      several && first.unit !== null ? labels.unit(first.unit) : null,
    ].filter((word) => word !== null)
    return [
      {
        kind,
        title:
          apart.length === 0 ? title : messages.readings.titled(title, apart.join(messages.readings.listSeparator)),
        data: barsOf({ parts: byValue(parts), whole: null, measure: 'count' }, words),
      },
    ]
  })
}

/** What this screen shows of a single report. */
export const channelsByReport = (words: ChannelsWords): readonly FiguresOfReport[] => [
  { key: 'channels', title: words.own.bars.title, of: (entry) => channelBars(entry, 'count', words)?.items ?? [] },
  {
    key: 'classes',
    title: words.own.classes.title,
    of: (entry) => contentClasses(entry, words).flatMap(({ data }) => data.items),
  },
  { key: 'actions', title: words.own.actions.title, of: (entry) => actionBars(entry, words)?.items ?? [] },
]

/** Proactively disclosed items over the years; an official indicator to 2018, afterwards a figure of the text only. */
export const totalTrend = (focus: Focus, measure: 'count' | 'change', words: ChannelsWords): TrendData =>
  trendOf(seriesInFocus(focus, [{ indicator: 'disclosure.total' }]), measure, words)

/** Normative documents issued in the year under the three names the forms give it. */
export const normativeTrend = (focus: Focus, measure: 'count' | 'change', words: ChannelsWords): TrendData =>
  trendOf(
    seriesInFocus(focus, [
      { indicator: 'normative-documents', column: 'issued' },
      { indicator: 'normative-documents', column: 'newly-made' },
      { indicator: 'normative.issued' },
    ]),
    measure,
    words,
  )

const issuedOf = (entry: AnnualReport): Reading => {
  const form = entry.report.metadata.form?.value
  if (form === '2021') return readIndicator(entry.report, 'normative-documents', 'issued')
  if (form === '2019') return readIndicator(entry.report, 'normative-documents', 'newly-made')
  return readIndicator(entry.report, 'normative.issued')
}

const disclosureSentence = (entry: AnnualReport, words: ChannelsWords): readonly SentencePart[] | null => {
  const total = readIndicator(entry.report, 'disclosure.total')
  if (total.value === null) return null
  const { patterns } = words.own
  const [top] = channelsOf(entry, words)
  const share = top === undefined ? null : shareOf(top.reading, total)
  const slots = { year: String(entry.year), total: figureSlot(total, words) }
  if (top === undefined || share === null || !share.ok || share.percent === 0)
    return composeSentence(patterns.total, slots)
  return composeSentence(patterns.totalByChannel, {
    ...slots,
    share: shareSlot(share, words),
    channel: top.label,
  })
}

const documentsSentence = (entry: AnnualReport, words: ChannelsWords): readonly SentencePart[] | null => {
  const { patterns } = words.own
  const permits = readIndicator(entry.report, 'permits', 'decisions')
  const penalties = readIndicator(entry.report, 'penalties', 'decisions')
  const year = String(entry.year)
  if (permits.value !== null && penalties.value !== null)
    return composeSentence(patterns.decisions, {
      year,
      permits: figureSlot(permits, words),
      penalties: figureSlot(penalties, words),
    })
  const issued = issuedOf(entry)
  return issued.value === null ? null : composeSentence(patterns.issued, { year, issued: figureSlot(issued, words) })
}

/** The page sentence by fixed patterns: total and largest channel, else decisions, else documents; null without figures. */
export const channelsSentence = (entry: AnnualReport, words: ChannelsWords): readonly SentencePart[] | null =>
  disclosureSentence(entry, words) ?? documentsSentence(entry, words)

/** Key figures the report's form asks for. */
export const channelsKeyFigures = (entry: AnnualReport, words: ChannelsWords): readonly KeyFigureData[] => {
  const { report } = entry
  const { key } = words.own
  const all: readonly (readonly [string, Reading])[] = [
    [key.total, readIndicator(report, 'disclosure.total')],
    [key.normativeDisclosed, readIndicator(report, 'disclosure.normative')],
    [key.normativeIssued, issuedOf(entry)],
    [key.inForce, readIndicator(report, 'normative-documents', 'in-force')],
    [key.permits, readIndicator(report, 'permits', 'decisions')],
    [key.penalties, readIndicator(report, 'penalties', 'decisions')],
    [key.coercive, readIndicator(report, 'coercive-measures', 'decisions')],
  ]
  return all
    .filter(([, reading]) => reading.state !== 'not-in-form' && reading.state !== 'missing')
    .slice(0, 5)
    .map(([label, reading]) => keyFigureOf(label, reading, words))
}

/** The report the screen opens with. */
export const channelsLead = (focus: Focus): AnnualReport | null => leadReport(focus, CHANNEL_SECTIONS)
