import type { SectionId } from '../../core/domain/catalogue'
import type { Focus } from '../../core/metrics/focus'
import { seriesInFocus } from '../../core/metrics/focus-series'
import { readIndicator } from '../../core/metrics/read-indicator'
import type { AnnualReport } from '../../core/metrics/selection'
import type { SentencePart } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import type { BarsData } from '../../ui/figures/bars'
import { barsOf } from '../../ui/figures/bars'
import type { FiguresOfReport } from '../../ui/figures/earlier-figures'
import type { KeyFigureData } from '../../ui/figures/key-figure'
import { keyFigureOf } from '../../ui/figures/key-figure'
import { meansBars } from '../../ui/figures/means-bars'
import { figureSlot } from '../../ui/figures/sentence-slots'
import type { TrendData } from '../../ui/figures/trend'
import { trendOf } from '../../ui/figures/trend'
import type { ResponsesWords } from '../../i18n/responses/use-responses-words'

export const RESPONSE_SECTIONS: readonly SectionId[] = ['responses']

const CONTACTS = [
  'consultation.total',
  'consultation.reception',
  'consultation.online',
  'consultation.phone',
  'visits.website',
  'visits.column',
  'followers',
] as const

/** Consultations, visits and followers a report states; each is its own quantity. */
export const contactBars = (entry: AnnualReport, words: ResponsesWords): BarsData | null => {
  const parts = CONTACTS.map((indicator) => ({
    label: words.labels.indicator(indicator),
    reading: readIndicator(entry.report, indicator),
  })).filter((part) => part.reading.value !== null)
  return parts.length === 0 ? null : barsOf({ parts, whole: null, measure: 'count' }, words)
}

/** What this screen shows of a single report. */
export const responsesByReport = (words: ResponsesWords): readonly FiguresOfReport[] => [
  { key: 'means', title: words.own.bars.title, of: (entry) => meansBars(entry, words)?.items ?? [] },
  { key: 'contacts', title: words.own.contacts.title, of: (entry) => contactBars(entry, words)?.items ?? [] },
]

/** One means over the years; asked for by the 2014 form only. */
export const responseTrend = (
  focus: Focus,
  indicator: 'response.interpretations' | 'response.hot-topics',
  measure: 'count' | 'change',
  words: ResponsesWords,
): TrendData => trendOf(seriesInFocus(focus, [{ indicator }]), measure, words)

/** The page sentence: interpretations, interviews, conferences, those of them that are stated; null if none is. */
export const responsesSentence = (entry: AnnualReport, words: ResponsesWords): readonly SentencePart[] | null => {
  const { patterns, separator } = words.own
  const stated = (['interpretations', 'interviews', 'press-conferences'] as const).flatMap((means) => {
    const reading = readIndicator(entry.report, `response.${means}`)
    return reading.value === null ? [] : [composeSentence(patterns[means], { value: figureSlot(reading, words) })]
  })
  if (stated.length === 0) return null
  const year = composeSentence(patterns.year, { year: String(entry.year) })
  return [...year, ...stated.flatMap((parts, index) => (index === 0 ? parts : [separatorPart(separator), ...parts]))]
}

const separatorPart = (text: string): SentencePart => ({ kind: 'text', text })

const KEYS = [
  'response.hot-topics',
  'response.interpretations',
  'response.interviews',
  'response.press-conferences',
  'response.weibo-wechat',
] as const

/** Key figures the report's form asks for. */
export const responsesKeyFigures = (entry: AnnualReport, words: ResponsesWords): readonly KeyFigureData[] =>
  KEYS.map((indicator) => ({ indicator, reading: readIndicator(entry.report, indicator) }))
    .filter(({ reading }) => reading.state !== 'not-in-form' && reading.state !== 'missing')
    .map(({ indicator, reading }) => keyFigureOf(words.own.key[indicator], reading, words))
