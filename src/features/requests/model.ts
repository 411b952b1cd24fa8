import type { SectionId } from '../../core/domain/catalogue'
import { childrenOf } from '../../core/domain/catalogue-index'
import { APPLICANT_PARTS } from '../../core/metrics/columns'
import type { Focus } from '../../core/metrics/focus'
import { seriesInFocus } from '../../core/metrics/focus-series'
import { readCell, readIndicator } from '../../core/metrics/read-indicator'
import type { AnnualReport } from '../../core/metrics/selection'
import type { SentencePart } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import { shareOf } from '../../core/metrics/share'
import type { BarsData } from '../../ui/figures/bars'
import { barsOf } from '../../ui/figures/bars'
import type { FiguresOfReport } from '../../ui/figures/earlier-figures'
import type { KeyFigureData } from '../../ui/figures/key-figure'
import { keyFigureOf } from '../../ui/figures/key-figure'
import { measured, outcomeBars, partOf } from '../../ui/figures/outcome-bars'
import { figureSlot, shareSlot } from '../../ui/figures/sentence-slots'
import type { TrendData } from '../../ui/figures/trend'
import { trendOf } from '../../ui/figures/trend'
import type { RequestsWords } from '../../i18n/requests/use-requests-words'

export const REQUEST_SECTIONS: readonly SectionId[] = ['requests', 'outcomes', 'review']

type ShareMeasure = 'count' | 'share'

/** Applicants of the requests received (2019 and 2021 forms), measured against 总计. */
export const applicantBars = (entry: AnnualReport, measure: ShareMeasure, words: RequestsWords): BarsData | null => {
  const parts = APPLICANT_PARTS.flatMap((column) => {
    const reading = readCell(entry.report, 'requests.received', column)
    return reading === null ? [] : [{ label: words.own.applicants[column], reading }]
  })
  return measured(parts, partOf(entry, 'requests.received', words), measure, words)
}

/** Ways of application (forms to 2018), measured against the requests received. */
export const applicationBars = (entry: AnnualReport, measure: ShareMeasure, words: RequestsWords): BarsData | null => {
  const form = entry.report.metadata.form?.value
  if (form === undefined) return null
  const parts = childrenOf(form, 'requests.received').map((row) => partOf(entry, row.indicator, words))
  return measured(parts, partOf(entry, 'requests.received', words), measure, words)
}

const REVIEWS = ['reconsideration', 'litigation', 'litigation.direct', 'litigation.after-reconsideration'] as const
export type ReviewId = (typeof REVIEWS)[number]

/** Results of reconsideration or litigation against their total; null where nothing is filled in. */
export const reviewBars = (
  entry: AnnualReport,
  review: ReviewId,
  measure: ShareMeasure,
  words: RequestsWords,
): BarsData | null => {
  const form = entry.report.metadata.form?.value
  if (form === undefined) return null
  const parts = childrenOf(form, review).map((row) => partOf(entry, row.indicator, words))
  const whole = partOf(entry, review, words)
  return (
    measured(parts, whole, measure, words) ??
    (whole.reading.value === null || whole.reading.source === 'derived'
      ? null
      : barsOf({ parts: [whole], whole: null, measure: 'count' }, words))
  )
}

/** Review groups the report's form has, in printed order. */
export const reviewsOf = (entry: AnnualReport): readonly ReviewId[] => {
  const form = entry.report.metadata.form?.value
  if (form === '2019' || form === '2021')
    return ['reconsideration', 'litigation.direct', 'litigation.after-reconsideration']
  return form === undefined ? [] : ['reconsideration', 'litigation']
}

/**
 * What this screen shows of a single report. Reviews are not among them: their trends have every year, and what one form
 * calls 行政诉讼 another prints in two parts.
 */
export const requestsByReport = (words: RequestsWords): readonly FiguresOfReport[] => [
  { key: 'outcomes', title: words.own.outcomes.title, of: (entry) => outcomeBars(entry, 'count', words)?.items ?? [] },
  {
    key: 'applicants',
    title: words.own.applicantsCard.title,
    of: (entry) => applicantBars(entry, 'count', words)?.items ?? [],
  },
  {
    key: 'applications',
    title: words.own.applications.title,
    of: (entry) => applicationBars(entry, 'count', words)?.items ?? [],
  },
]

/** One quantity of the requests over the years. */
export const requestsTrend = (
  focus: Focus,
  indicator: 'requests.received' | 'requests.answered' | 'reconsideration' | 'litigation',
  measure: 'count' | 'change',
  words: RequestsWords,
): TrendData => trendOf(seriesInFocus(focus, [{ indicator }]), measure, words)

/** The page sentence: received, decided, share granted, carried forward, as far as stated; null without 新收. */
export const requestsSentence = (entry: AnnualReport, words: RequestsWords): readonly SentencePart[] | null => {
  const { patterns } = words.own
  const received = readIndicator(entry.report, 'requests.received')
  if (received.value === null) return null
  const answered = readIndicator(entry.report, 'requests.answered')
  const granted = readIndicator(entry.report, 'requests.granted')
  const forward = readIndicator(entry.report, 'requests.carried-forward')
  const share = shareOf(granted, answered)
  const clauses = [
    composeSentence(patterns.received, { year: String(entry.year), received: figureSlot(received, words) }),
    ...(answered.value === null || received.value === 0
      ? []
      : [composeSentence(patterns.answered, { answered: figureSlot(answered, words) })]),
    ...(share.ok && share.percent > 0
      ? [
          composeSentence(patterns.granted, {
            share: shareSlot(share, words),
          }),
        ]
      : []),
    ...(forward.value === null ? [] : [composeSentence(patterns.forward, { forward: figureSlot(forward, words) })]),
  ]
  const comma: SentencePart = { kind: 'text', text: patterns.separator }
  return clauses.flatMap((parts, index) => (index === 0 ? parts : [comma, ...parts]))
}

const KEYS = [
  'requests.received',
  'requests.carried-over',
  'requests.answered',
  'requests.carried-forward',
  'reconsideration',
  'litigation',
] as const

/** Key figures the report's form asks for. */
export const requestsKeyFigures = (entry: AnnualReport, words: RequestsWords): readonly KeyFigureData[] =>
  KEYS.map((indicator) => ({ indicator, reading: readIndicator(entry.report, indicator) }))
    .filter(({ reading }) => reading.state !== 'not-in-form' && reading.state !== 'missing')
    .map(({ indicator, reading }) => keyFigureOf(words.own.key[indicator], reading, words))
