import type { ReportFigures } from '../../src/core/domain/report'
import { yearOf } from '../../src/core/domain/accidents/months'
import { accidentFacts } from '../../src/core/metrics/accidents/facts'
import { printedChanges } from '../../src/core/metrics/accidents/printed-changes'
import { areasOf } from '../../src/core/metrics/accidents/series'
import type { Focus } from '../../src/core/metrics/focus'
import type { AnnualReport } from '../../src/core/metrics/selection'
import type { SentencePart } from '../../src/core/metrics/sentence'
import type { Language } from '../../src/core/domain/language'
import { accidentsSentence } from '../../src/features/accidents/sentence'
import { countTrend } from '../../src/features/accidents/trend'
import type { AccidentsView } from '../../src/features/accidents/view'
import { seriesIn } from '../../src/features/accidents/view'
import { channelsSentence, contentClasses, normativeTrend, totalTrend } from '../../src/features/channels/model'
import { overviewKeyFigures, overviewSentence } from '../../src/features/overview/model'
import {
  applicantBars,
  requestsSentence,
  requestsTrend,
  reviewBars,
  reviewsOf,
} from '../../src/features/requests/model'
import {
  RESOURCE_GROUPS,
  RESOURCE_TRENDS,
  groupBars,
  resourcesSentence,
  resourcesTrend,
  staffBars,
} from '../../src/features/resources/model'
import { contactBars, responseTrend, responsesSentence } from '../../src/features/responses/model'
import { areaName } from '../../src/ui/figures/accident-words'
import { actionBars } from '../../src/ui/figures/action-bars'
import type { BarsData } from '../../src/ui/figures/bars'
import type { SavedChart } from '../../src/ui/figures/card-content'
import { cardSentence } from '../../src/ui/figures/card-sentence'
import { channelBars } from '../../src/ui/figures/channel-bars'
import { meansBars } from '../../src/ui/figures/means-bars'
import { outcomeBars } from '../../src/ui/figures/outcome-bars'
import type { TrendData } from '../../src/ui/figures/trend'
import { words as accidentsHans } from '../../src/i18n/accidents/zh-Hans'
import { words as accidentsHant } from '../../src/i18n/accidents/zh-Hant'
import { words as accidentsEn } from '../../src/i18n/accidents/en'
import { words as cardSentenceHans } from '../../src/i18n/card-sentence/zh-Hans'
import { words as cardSentenceHant } from '../../src/i18n/card-sentence/zh-Hant'
import { words as cardSentenceEn } from '../../src/i18n/card-sentence/en'
import { words as channelsHans } from '../../src/i18n/channels/zh-Hans'
import { words as channelsHant } from '../../src/i18n/channels/zh-Hant'
import { words as channelsEn } from '../../src/i18n/channels/en'
import { words as citeHans } from '../../src/i18n/cite/zh-Hans'
import { words as citeHant } from '../../src/i18n/cite/zh-Hant'
import { words as citeEn } from '../../src/i18n/cite/en'
import { words as overviewCardsHans } from '../../src/i18n/overview-cards/zh-Hans'
import { words as overviewCardsHant } from '../../src/i18n/overview-cards/zh-Hant'
import { words as overviewCardsEn } from '../../src/i18n/overview-cards/en'
import { words as requestsHans } from '../../src/i18n/requests/zh-Hans'
import { words as requestsHant } from '../../src/i18n/requests/zh-Hant'
import { words as requestsEn } from '../../src/i18n/requests/en'
import { words as resourcesHans } from '../../src/i18n/resources/zh-Hans'
import { words as resourcesHant } from '../../src/i18n/resources/zh-Hant'
import { words as resourcesEn } from '../../src/i18n/resources/en'
import { words as responsesHans } from '../../src/i18n/responses/zh-Hans'
import { words as responsesHant } from '../../src/i18n/responses/zh-Hant'
import { words as responsesEn } from '../../src/i18n/responses/en'
import { loadLocale } from '../../src/i18n/load-locale'

const textOf = (parts: readonly SentencePart[] | null): readonly string[] =>
  parts === null ? [] : [parts.map(({ text }) => text).join('')]

const WORDS = {
  'zh-Hans': {
    accidents: accidentsHans,
    card: cardSentenceHans,
    channels: channelsHans,
    cite: citeHans,
    overviewCards: overviewCardsHans,
    requests: requestsHans,
    resources: resourcesHans,
    responses: responsesHans,
  },
  'zh-Hant': {
    accidents: accidentsHant,
    card: cardSentenceHant,
    channels: channelsHant,
    cite: citeHant,
    overviewCards: overviewCardsHant,
    requests: requestsHant,
    resources: resourcesHant,
    responses: responsesHant,
  },
  en: {
    accidents: accidentsEn,
    card: cardSentenceEn,
    channels: channelsEn,
    cite: citeEn,
    overviewCards: overviewCardsEn,
    requests: requestsEn,
    resources: resourcesEn,
    responses: responsesEn,
  },
} as const

/** All words a language has for the screens about reports. */
export const screenLanguage = async (language: Language) => {
  const { messages, labels, format } = await loadLocale(language)
  const common = { messages, labels, format }
  const { accidents, card, channels, cite, overviewCards, requests, resources, responses } = WORDS[language]
  return {
    ...common,
    cite,
    overviewCards,
    accidents: { ...common, own: accidents },
    card: { ...common, own: card },
    channels: { ...common, own: channels },
    requests: { ...common, own: requests },
    resources: { ...common, own: resources },
    responses: { ...common, own: responses },
  }
}
type ScreenLanguage = Awaited<ReturnType<typeof screenLanguage>>

interface Titled {
  readonly title: string
  readonly chart: SavedChart | null
}

const bars = (title: string, data: BarsData | null): readonly Titled[] =>
  data === null ? [] : [{ title, chart: { kind: 'bars', items: data.items, total: data.total } }]
const trend = (title: string, data: TrendData): readonly Titled[] => [
  { title, chart: { kind: 'trend', changes: data.measure === 'change', series: data.series, breaks: [], bands: [] } },
]

const cardsOf = (entry: AnnualReport, all: ScreenLanguage): readonly Titled[] => {
  const { overviewCards, channels, requests, resources, responses } = all
  const [agency, year] = [entry.agency, String(entry.year)]
  return [
    ...bars(channels.own.bars.title(agency, year), channelBars(entry, 'count', all)),
    ...contentClasses(entry, channels).flatMap(({ title, data }) => bars(title, data)),
    ...bars(channels.own.actions.title(agency, year), actionBars(entry, all)),
    ...bars(requests.own.outcomes.title(agency, year), outcomeBars(entry, 'count', all)),
    ...bars(requests.own.applicantsCard.title(agency, year), applicantBars(entry, 'count', requests)),
    ...reviewsOf(entry).flatMap((review) =>
      bars(requests.own.reviews[review](agency, year), reviewBars(entry, review, 'count', requests)),
    ),
    ...bars(overviewCards.responses.title, meansBars(entry, all)),
    ...bars(responses.own.contacts.title(agency, year), contactBars(entry, responses)),
    ...bars(resources.own.staff.title(agency, year), staffBars(entry, 'count', resources)),
    ...RESOURCE_GROUPS.flatMap((group) =>
      bars(resources.own.groups[group](agency, year), groupBars(entry, group, resources)),
    ),
  ]
}

const trendsOf = (focus: Focus, all: ScreenLanguage): readonly Titled[] => {
  const { channels, requests, resources, responses } = all
  return (['count', 'change'] as const).flatMap((measure) => [
    ...trend(channels.own.trend.title, totalTrend(focus, measure, channels)),
    ...trend(channels.own.normative.title, normativeTrend(focus, measure, channels)),
    ...(['requests.received', 'requests.answered', 'reconsideration', 'litigation'] as const).flatMap((indicator) =>
      trend(requests.own.trends[indicator], requestsTrend(focus, indicator, measure, requests)),
    ),
    ...RESOURCE_TRENDS.flatMap((indicator) =>
      trend(resources.own.trends[indicator], resourcesTrend(focus, indicator, measure, resources)),
    ),
    ...trend(responses.own.trend.interpretations, responseTrend(focus, 'response.interpretations', measure, responses)),
    ...trend(responses.own.trend.hotTopics, responseTrend(focus, 'response.hot-topics', measure, responses)),
  ])
}

const saidOf = (cards: readonly Titled[], { card }: ScreenLanguage): readonly string[] =>
  cards.flatMap(({ title, chart }) =>
    textOf(cardSentence(chart, card)).map((text) => card.own.about.replace('{title}', title) + text),
  )

/** Every sentence the screens say of the reports in focus: at their head, of key figures, of their cards. */
export const sentencesOfReports = (focus: Focus, all: ScreenLanguage): readonly string[] => [
  ...focus.reports.flatMap((entry) => [
    ...textOf(overviewSentence(entry, all)),
    ...textOf(channelsSentence(entry, all.channels)),
    ...textOf(requestsSentence(entry, all.requests)),
    ...textOf(resourcesSentence(entry, all.resources)),
    ...textOf(responsesSentence(entry, all.responses)),
    ...overviewKeyFigures(entry, all).map(({ label, text }) => `${label}, ${entry.year}: ${text}`),
    ...saidOf(cardsOf(entry, all), all),
  ]),
  ...saidOf(trendsOf(focus, all), all),
]

/** The same of accidents, area by area. */
export const sentencesOfAccidents = (reports: readonly ReportFigures[], all: ScreenLanguage): readonly string[] => {
  const facts = accidentFacts(reports)
  const years = facts.map(({ period }) => yearOf(period))
  const { accidents } = all
  return areasOf(facts).flatMap((area) => {
    const view: AccidentsView = {
      reports,
      facts,
      changes: printedChanges(reports),
      areas: [area],
      years: { from: Math.min(...years), to: Math.max(...years) },
      narrowed: { areas: true, years: false },
      part: null,
      smallBase: 30,
    }
    const cards = (['incidents', 'deaths'] as const).map(
      (quantity): Titled => ({
        title: accidents.own.trend.title(areaName(area, accidents), accidents.labels.accidentField(quantity)),
        chart: {
          kind: 'trend',
          series: countTrend(seriesIn(view, area, quantity), view, accidents),
          breaks: [],
          bands: [],
        },
      }),
    )
    return [...textOf(accidentsSentence(view, accidents)), ...saidOf(cards, all)]
  })
}
