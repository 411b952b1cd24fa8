import { changeBeside } from '../../core/metrics/accidents/printed-changes'
import type { PrintedChange } from '../../core/metrics/accidents/printed-changes'
import type { AccidentFact } from '../../core/metrics/accidents/facts'
import { readIndicator } from '../../core/metrics/read-indicator'
import type { Reading, SourceRef } from '../../core/metrics/report-figures'
import { citeAll } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import type { SentencePart } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import { shareOf } from '../../core/metrics/share'
import { nearFraction } from '../../core/metrics/wording'
import { channelsOf } from '../../ui/figures/channels'
import type { KeyFigureData } from '../../ui/figures/key-figure'
import { keyFigureOf } from '../../ui/figures/key-figure'
import { rateText } from '../../ui/figures/rate-text'
import { figureSlot, shareSlot } from '../../ui/figures/sentence-slots'
import type { Words } from '../../ui/figures/words'
import { accidentKeyFigure } from './accident-key'
import { joinParts, textPart } from './clauses'
import { factOf, ownAccidents } from './own-accidents'

const disclosed = (entry: AnnualReport, words: Words): readonly SentencePart[] | null => {
  const { patterns } = words.messages.overview
  const total = readIndicator(entry.report, 'disclosure.total')
  if (total.value === null) return null
  const [top] = channelsOf(entry, words)
  const share = top === undefined ? null : shareOf(top.reading, total)
  const slots = { year: String(entry.year), total: figureSlot(total, words) }
  if (top === undefined || share === null || !share.ok || share.percent === 0)
    return composeSentence(patterns.disclosed, slots)
  const percent = shareSlot(share, words)
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

const percentOfFact = (changes: readonly PrintedChange[], fact: AccidentFact | null): Percent | null =>
  fact === null ? null : (changeBeside(changes, fact)?.percent ?? null)

const movement = (percent: Percent, words: Words) => {
  const { patterns } = words.messages.overview
  const size = Math.abs(percent.value)
  const fraction = nearFraction(size)
  const amount = fraction === null ? words.format.percent(size, 2) : words.messages.readings.fractions[fraction]
  const fell = fraction === null ? patterns.fell : patterns.fellBy
  const rose = fraction === null ? patterns.rose : patterns.roseBy
  return composeSentence(percent.value < 0 ? fell : rose, { amount: { text: amount, ref: percent.ref } })
}

const accidentClause = (entry: AnnualReport, words: Words): readonly SentencePart[] | null => {
  const own = ownAccidents(entry)
  if (own === null) return null
  const { patterns } = words.messages.overview
  const incidents = percentOfFact(own.changes, factOf(own.incidents, entry.year))
  const deaths = percentOfFact(own.changes, factOf(own.deaths, entry.year))
  const first = incidents === null ? [] : [[textPart(patterns.accidents), ...movement(incidents, words)]]
  const opposed = incidents !== null && deaths !== null && incidents.value * deaths.value < 0
  const lead = opposed ? patterns.deathsBut : patterns.deaths
  const second = deaths === null ? [] : [[textPart(lead), ...movement(deaths, words)]]
  return first.length + second.length === 0 ? null : joinParts([...first, ...second], patterns.comma)
}

/** The page sentence: disclosure (else requests), then accidents, by fixed patterns; null without any of them. */
export const overviewSentence = (entry: AnnualReport, words: Words): readonly SentencePart[] | null => {
  const clauses = [disclosed(entry, words) ?? requested(entry, words), accidentClause(entry, words)]
  const stated = clauses.flatMap((parts) => (parts === null ? [] : [parts]))
  return stated.length === 0 ? null : joinParts(stated, words.messages.overview.patterns.semicolon)
}

const stated = (reading: Reading): boolean => reading.state !== 'not-in-form' && reading.state !== 'missing'

const noteOf = (
  entry: AnnualReport,
  indicators: readonly (keyof Words['messages']['overview']['notes'])[],
  words: Words,
): readonly SentencePart[] =>
  joinParts(
    indicators.flatMap((indicator) => {
      const reading = readIndicator(entry.report, indicator)
      if (!stated(reading)) return []
      return [composeSentence(words.messages.overview.notes[indicator], { value: figureSlot(reading, words) })]
    }),
    words.messages.overview.patterns.dot,
  )

const disclosureNote = (entry: AnnualReport, words: Words): readonly SentencePart[] => {
  const [top] = channelsOf(entry, words)
  const total = readIndicator(entry.report, 'disclosure.total')
  const share = top === undefined ? null : shareOf(top.reading, total)
  const normative = noteOf(entry, ['disclosure.normative'], words)
  if (top === undefined || share === null || !share.ok) return normative
  const first = composeSentence(words.messages.overview.notes.top, {
    channel: top.label,
    value: figureSlot(top.reading, words),
    share: { text: rateText(share, words), ref: citeAll(share.refs) },
  })
  return joinParts(
    [first, normative].filter((parts) => parts.length > 0),
    words.messages.overview.patterns.dot,
  )
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
    ...accidentKeyFigure(entry, 'incidents', words),
    ...accidentKeyFigure(entry, 'deaths', words),
  ]
  const more = FALLBACK_KEYS.flatMap((indicator) => {
    const reading =
      indicator === 'requests.answered' ? at(indicator) : readIndicator(entry.report, indicator, 'decisions')
    return stated(reading) ? [keyFigureOf(key[indicator], reading, words)] : []
  })
  return [...main, ...more].slice(0, 5)
}
