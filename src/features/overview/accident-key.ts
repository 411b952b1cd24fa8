import { eventsOf } from '../../core/metrics/accidents/events'
import type { AccidentFact } from '../../core/metrics/accidents/facts'
import { changeBeside } from '../../core/metrics/accidents/printed-changes'
import type { PrintedChange } from '../../core/metrics/accidents/printed-changes'
import { addExactly } from '../../core/metrics/arithmetic'
import { citeAll } from '../../core/metrics/report-figures'
import type { AnnualReport } from '../../core/metrics/selection'
import type { SentencePart } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import { changeCell, factText } from '../../ui/figures/accident-points'
import type { KeyFigureData } from '../../ui/figures/key-figure'
import { figureRefOf } from '../../ui/figures/present-reading'
import type { Words } from '../../ui/figures/words'
import { joinParts } from './clauses'
import { factOf, ownAccidents } from './own-accidents'

const arrowOf = (value: number): string => (value === 0 ? '=' : value < 0 ? '▼' : '▲')

const changeClause = (
  change: PrintedChange,
  { quantity }: AccidentFact,
  year: number,
  words: Words,
): readonly SentencePart[] => {
  const amount = change.difference ?? change.percent
  if (amount === null) return []
  const { text } = changeCell({ source: 'printed', ...change }, quantity, words)
  return composeSentence(words.messages.overview.notes.change, {
    change: { text: `${arrowOf(amount.value)} ${text}`, ref: amount.ref },
    year: String(year - 1),
  })
}

/** What the total is without an event that the assessment does not count: 68 − 18 = 50. */
const withoutEvents = (entry: AnnualReport, fact: AccidentFact, words: Words): readonly (readonly SentencePart[])[] => {
  if (fact.quantity !== 'deaths' || fact.approx !== undefined) return []
  return eventsOf([entry.report], fact)
    .filter((event) => event.inAssessment === false)
    .map((event) =>
      composeSentence(words.messages.overview.notes.withoutEvent, {
        event: { text: event.name ?? words.messages.accidentFigures.event, ref: event.ref },
        value: {
          text: words.format.quantity(addExactly([fact.value, -event.deaths]), '人'),
          ref: citeAll([...fact.refs, event.ref]),
        },
      }),
    )
}

const toneOf = (change: PrintedChange | null): Pick<KeyFigureData, 'tone'> => {
  const value = (change?.difference ?? change?.percent)?.value ?? 0
  if (value === 0) return {}
  return { tone: value < 0 ? 'good' : 'bad' }
}

/** Accidents or deaths of the report's year with their printed change; empty where the report has none. */
export const accidentKeyFigure = (
  entry: AnnualReport,
  quantity: 'incidents' | 'deaths',
  words: Words,
): readonly KeyFigureData[] => {
  const own = ownAccidents(entry)
  const fact = own === null ? null : factOf(own[quantity], entry.year)
  if (own === null || fact === null) return []
  const change = changeBeside(own.changes, fact)
  const clauses = [
    ...(change === null ? [] : [changeClause(change, fact, entry.year, words)]),
    ...withoutEvents(entry, fact, words),
  ]
  return [
    {
      key: quantity,
      label: words.messages.overview.key[quantity],
      text: factText(fact, words),
      mark: fact.approx === undefined ? 'printed' : 'approx',
      source: figureRefOf(fact.refs),
      note: joinParts(clauses, words.messages.overview.patterns.dot),
      ...toneOf(change),
    },
  ]
}
