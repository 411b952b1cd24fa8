import { areaOf } from '../../core/metrics/accidents/area'
import { printedChange } from '../../core/metrics/accidents/change'
import { eventsOf } from '../../core/metrics/accidents/events'
import type { AccidentFact, AccidentQuantity } from '../../core/metrics/accidents/facts'
import { accidentFacts } from '../../core/metrics/accidents/facts'
import { isWholeYear, yearOf } from '../../core/metrics/accidents/months'
import type { AccidentSeries } from '../../core/metrics/accidents/series'
import { deriveAccidentSeries } from '../../core/metrics/accidents/series'
import { addExactly } from '../../core/metrics/arithmetic'
import { readIndicator } from '../../core/metrics/read-indicator'
import type { Reading, SourceRef } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import type { SentencePart } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import { shareOf } from '../../core/metrics/share'
import { nearFraction } from '../../core/metrics/wording'
import { channelsOf } from '../../ui/figures/channel-bars'
import { factText } from '../../ui/figures/accident-points'
import type { KeyFigureData } from '../../ui/figures/key-figure'
import { keyFigureOf } from '../../ui/figures/key-figure'
import { figureRefOf } from '../../ui/figures/present-reading'
import { figureSlot, shareSlot } from '../../ui/figures/sentence-slots'
import type { Words } from '../../ui/figures/words'

/** Yearly accident totals that the report itself prints or implies, for its own area. */
export const ownAccidents = (entry: AnnualReport): Readonly<Record<'incidents' | 'deaths', AccidentSeries>> | null => {
  const area = areaOf(null, entry.report)
  if (area === null) return null
  const facts = accidentFacts([entry.report]).filter((fact) => isWholeYear(fact.period))
  if (facts.length === 0) return null
  const years = { from: Math.min(...facts.map((fact) => yearOf(fact.period))), to: entry.year }
  const of = (quantity: AccidentQuantity) => deriveAccidentSeries(facts, { area, quantity, years })
  const [incidents, deaths] = [of('incidents'), of('deaths')]
  return incidents.points.length + deaths.points.length === 0 ? null : { incidents, deaths }
}

const factOf = (series: AccidentSeries, year: number): AccidentFact | null =>
  series.points.find((point) => point.year === year && point.fact.arithmetic === null)?.fact ?? null

const text = (value: string): SentencePart => ({ kind: 'text', text: value })

const join = (clauses: readonly (readonly SentencePart[])[], separator: string): readonly SentencePart[] =>
  clauses.flatMap((parts, index) => (index === 0 ? parts : [text(separator), ...parts]))

const disclosed = (entry: AnnualReport, words: Words): readonly SentencePart[] | null => {
  const { patterns } = words.messages.overview
  const total = readIndicator(entry.report, 'disclosure.total')
  if (total.value === null) return null
  const [top] = channelsOf(entry, words)
  const share = top === undefined ? null : shareOf(top.reading, total)
  const slots = { year: String(entry.year), total: figureSlot(total, words) }
  if (top === undefined || share === null || !share.ok || share.percent === 0)
    return composeSentence(patterns.disclosed, slots)
  const percent = shareSlot(share.percent, top.reading.refs[0] ?? null, words)
  return composeSentence(patterns.disclosedByChannel, { ...slots, share: percent, channel: top.label })
}

const requested = (entry: AnnualReport, words: Words): readonly SentencePart[] | null => {
  const received = readIndicator(entry.report, 'requests.received')
  return received.value === null
    ? null
    : composeSentence(words.messages.overview.patterns.requested, {
        year: String(entry.year),
        received: figureSlot(received, words),
      })
}

interface Percent {
  readonly value: number
  readonly ref: SourceRef
}

const percentOfFact = (entry: AnnualReport, fact: AccidentFact | null): Percent | null => {
  const change = fact === null ? null : printedChange([entry.report], fact)
  return change?.source === 'printed' ? change.percent : null
}

const movement = (percent: Percent, words: Words) => {
  const { patterns } = words.messages.overview
  const size = Math.abs(percent.value)
  const fraction = nearFraction(size)
  const amount = fraction === null ? words.format.percent(size, 2) : words.messages.readings.fractions[fraction]
  const pattern = percent.value < 0 ? patterns.fell : patterns.rose
  return composeSentence(pattern, { amount: { text: amount, ref: percent.ref } })
}

const accidentClause = (entry: AnnualReport, words: Words): readonly SentencePart[] | null => {
  const own = ownAccidents(entry)
  if (own === null) return null
  const { patterns } = words.messages.overview
  const incidents = percentOfFact(entry, factOf(own.incidents, entry.year))
  const deaths = percentOfFact(entry, factOf(own.deaths, entry.year))
  const first = incidents === null ? [] : [[text(patterns.accidents), ...movement(incidents, words)]]
  const opposed = incidents !== null && deaths !== null && incidents.value * deaths.value < 0
  const lead = opposed ? patterns.deathsBut : patterns.deaths
  const second = deaths === null ? [] : [[text(lead), ...movement(deaths, words)]]
  return first.length + second.length === 0 ? null : join([...first, ...second], patterns.comma)
}

/** The page sentence: disclosure (else requests), then accidents, by fixed patterns; null without any of them. */
export const overviewSentence = (entry: AnnualReport, words: Words): readonly SentencePart[] | null => {
  const clauses = [disclosed(entry, words) ?? requested(entry, words), accidentClause(entry, words)]
  const stated = clauses.flatMap((parts) => (parts === null ? [] : [parts]))
  return stated.length === 0 ? null : join(stated, words.messages.overview.patterns.semicolon)
}

const stated = (reading: Reading): boolean => reading.state !== 'not-in-form' && reading.state !== 'missing'

const noteOf = (
  entry: AnnualReport,
  indicators: readonly (keyof Words['messages']['overview']['notes'])[],
  words: Words,
): readonly SentencePart[] =>
  join(
    indicators.flatMap((indicator) => {
      const reading = readIndicator(entry.report, indicator)
      if (!stated(reading)) return []
      return [composeSentence(words.messages.overview.notes[indicator], { value: figureSlot(reading, words) })]
    }),
    words.messages.overview.patterns.dot,
  )

const disclosureNote = (entry: AnnualReport, words: Words): readonly SentencePart[] => {
  const [top] = channelsOf(entry, words)
  const share = top === undefined ? null : shareOf(top.reading, readIndicator(entry.report, 'disclosure.total'))
  const normative = noteOf(entry, ['disclosure.normative'], words)
  if (top === undefined || share === null || !share.ok) return normative
  const first = composeSentence(words.messages.overview.notes.top, {
    channel: top.label,
    value: figureSlot(top.reading, words),
    share: words.format.percent(share.percent),
  })
  return join(
    [first, normative].filter((parts) => parts.length > 0),
    words.messages.overview.patterns.dot,
  )
}

const accidentKey = (entry: AnnualReport, quantity: 'incidents' | 'deaths', words: Words): readonly KeyFigureData[] => {
  const own = ownAccidents(entry)
  const fact = own === null ? null : factOf(own[quantity], entry.year)
  if (fact === null) return []
  const change = printedChange([entry.report], fact)
  const { key, patterns, notes } = words.messages.overview
  const printed = change?.source === 'printed' ? change : null
  const amount = printed?.difference ?? printed?.percent ?? null
  const both = [
    printed?.difference == null ? '' : words.format.signed(printed.difference.value),
    printed?.percent == null ? '' : words.format.signedPercent(printed.percent.value, 2),
  ].filter((part) => part !== '')
  const changed =
    amount === null
      ? []
      : [
          composeSentence(notes.change, {
            arrow: amount.value < 0 ? '▼' : amount.value > 0 ? '▲' : '=',
            change: { text: both.join(' / '), ref: amount.ref },
            year: String(entry.year - 1),
          }),
        ]
  const events =
    quantity === 'deaths' ? eventsOf([entry.report], fact).filter((event) => event.inAssessment === false) : []
  const without = events.map((event) =>
    composeSentence(notes.withoutEvent, {
      event: { text: event.name ?? words.messages.accidents.event, ref: event.ref },
      value: words.format.quantity(addExactly([fact.value, -event.deaths]), '人'),
    }),
  )
  return [
    {
      key: quantity,
      label: key[quantity],
      text: factText(fact, words),
      mark: fact.approx === undefined ? 'printed' : 'approx',
      source: figureRefOf(fact.refs[0]),
      note: join([...changed, ...without], patterns.dot),
      ...(amount === null || amount.value === 0 ? {} : { tone: amount.value < 0 ? 'good' : 'bad' }),
    },
  ]
}

const FALLBACK_KEYS = ['requests.answered', 'permits', 'penalties'] as const

/** Five key figures at most: disclosure, interpretation, requests, accidents, deaths; for later forms decisions instead. */
export const overviewKeyFigures = (entry: AnnualReport, words: Words): readonly KeyFigureData[] => {
  const { key } = words.messages.overview
  const at = (indicator: string) => readIndicator(entry.report, indicator)
  const shown = (indicator: keyof typeof key, note: readonly SentencePart[]) =>
    stated(at(indicator)) ? [keyFigureOf(key[indicator], at(indicator), words, note)] : []
  const main = [
    ...shown('disclosure.total', disclosureNote(entry, words)),
    ...shown(
      'response.interpretations',
      noteOf(entry, ['response.interviews', 'response.press-conferences', 'response.weibo-wechat'], words),
    ),
    ...shown('requests.received', noteOf(entry, ['reconsideration', 'litigation', 'complaints'], words)),
    ...accidentKey(entry, 'incidents', words),
    ...accidentKey(entry, 'deaths', words),
  ]
  const more = FALLBACK_KEYS.flatMap((indicator) => {
    const reading =
      indicator === 'requests.answered' ? at(indicator) : readIndicator(entry.report, indicator, 'decisions')
    return stated(reading) ? [keyFigureOf(key[indicator], reading, words)] : []
  })
  return [...main, ...more].slice(0, 5)
}
