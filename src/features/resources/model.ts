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
import { figureSlot } from '../../ui/figures/sentence-slots'
import type { TrendData } from '../../ui/figures/trend'
import { trendOf } from '../../ui/figures/trend'
import type { ResourcesWords } from '../../i18n/resources/use-resources-words'

export const RESOURCE_SECTIONS: readonly SectionId[] = ['resources']

const GROUPS = {
  offices: ['resources.offices', 'resources.reading-points'],
  training: ['training.meetings', 'training.courses', 'training.attendees'],
  complaints: ['complaints', 'complaints.all', 'complaints.administrative', 'complaints.administrative.first'],
  money: [
    'resources.funds',
    'fees',
    'information-handling-fee.notices',
    'information-handling-fee.noticed',
    'information-handling-fee',
  ],
} as const
export type ResourceGroup = keyof typeof GROUPS
export const RESOURCE_GROUPS = [
  'offices',
  'training',
  'complaints',
  'money',
] as const satisfies readonly ResourceGroup[]

/** Figures that stand beside one another without a whole: offices and reading points, meetings and courses, money. */
export const groupBars = (entry: AnnualReport, group: ResourceGroup, words: ResourcesWords): BarsData | null => {
  const parts = GROUPS[group].flatMap((indicator) => {
    const reading = readIndicator(entry.report, indicator)
    const present = reading.state !== 'not-in-form' && reading.state !== 'missing'
    return present ? [{ label: words.labels.indicator(indicator, entry.report.metadata.form?.value), reading }] : []
  })
  return parts.some((part) => part.reading.value !== null)
    ? barsOf({ parts, whole: null, measure: 'count' }, words)
    : null
}

/** Full-time and part-time staff against the staff. */
export const staffBars = (entry: AnnualReport, measure: 'count' | 'share', words: ResourcesWords): BarsData | null => {
  const partOf = (indicator: 'resources.staff' | 'resources.staff.full-time' | 'resources.staff.part-time') => ({
    label: words.own.staffParts[indicator],
    reading: readIndicator(entry.report, indicator),
  })
  const parts = [partOf('resources.staff.full-time'), partOf('resources.staff.part-time')]
  if (parts.every((part) => part.reading.value === null)) return null
  return barsOf({ parts, whole: partOf('resources.staff'), measure }, words)
}

/** What this screen shows of a single report. */
export const resourcesByReport = (words: ResourcesWords): readonly FiguresOfReport[] => [
  { key: 'staff', title: words.own.staff.title, of: (entry) => staffBars(entry, 'count', words)?.items ?? [] },
  ...RESOURCE_GROUPS.map((group) => ({
    key: group,
    title: words.own.groups[group],
    of: (entry: AnnualReport) => groupBars(entry, group, words)?.items ?? [],
  })),
]

export const RESOURCE_TRENDS = ['resources.staff', 'resources.funds', 'complaints', 'training.attendees'] as const
export type ResourceTrend = (typeof RESOURCE_TRENDS)[number]

/** One resource over the years; official indicators to 2018 only. */
export const resourcesTrend = (
  focus: Focus,
  indicator: ResourceTrend,
  measure: 'count' | 'change',
  words: ResourcesWords,
): TrendData => trendOf(seriesInFocus(focus, [{ indicator }]), measure, words)

/** The page sentence: staff, money, meetings, as far as stated; null without any. */
export const resourcesSentence = (entry: AnnualReport, words: ResourcesWords): readonly SentencePart[] | null => {
  const { patterns } = words.own
  const clauses = (['resources.staff', 'resources.funds', 'training.meetings', 'information-handling-fee'] as const)
    .map((indicator) => ({ indicator, reading: readIndicator(entry.report, indicator) }))
    .filter(({ reading }) => reading.value !== null)
    .map(({ indicator, reading }) => composeSentence(patterns[indicator], { value: figureSlot(reading, words) }))
  if (clauses.length === 0) return null
  const comma: SentencePart = { kind: 'text', text: patterns.separator }
  const year = composeSentence(patterns.year, { year: String(entry.year) })
  return [...year, ...clauses.flatMap((parts, index) => (index === 0 ? parts : [comma, ...parts]))]
}

const KEYS = [
  'resources.staff',
  'resources.offices',
  'resources.funds',
  'training.attendees',
  'complaints',
  'fees',
] as const

/** Key figures the report's form asks for. */
export const resourcesKeyFigures = (entry: AnnualReport, words: ResourcesWords): readonly KeyFigureData[] =>
  KEYS.map((indicator) => ({ indicator, reading: readIndicator(entry.report, indicator) }))
    .filter(({ reading }) => reading.state !== 'not-in-form' && reading.state !== 'missing')
    .map(({ indicator, reading }) => keyFigureOf(words.own.key[indicator], reading, words))
