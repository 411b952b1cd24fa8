import type { AccidentQuantity } from '../../core/metrics/accidents/facts'
import type { SentencePart, SentenceSlot } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import { changeCell, factText, periodText } from '../../ui/figures/accident-points'
import type { Words } from '../../ui/figures/words'
import type { AccidentsView } from './model'
import { changeFor, seriesIn } from './model'

const latestOf = (view: AccidentsView, area: string, quantity: AccidentQuantity) => {
  const series = seriesIn(view, area, quantity)
  const point = [...series.points].reverse().find((candidate) => candidate.fact.arithmetic === null)
  return point === undefined ? null : { series, point }
}

type Latest = NonNullable<ReturnType<typeof latestOf>>

const slotOf = ({ point }: Latest, words: Words): SentenceSlot => ({
  text: factText(point.fact, words),
  ref: point.fact.refs[0] ?? null,
})

const changeClause = (view: AccidentsView, latest: Latest | null, pattern: string, words: Words) => {
  if (latest === null) return []
  const change = changeFor(view, latest.series, latest.point)
  if (change.source !== 'printed') return []
  const ref = (change.difference ?? change.percent)?.ref ?? null
  return [composeSentence(pattern, { change: { text: changeCell(change, words).text, ref } })]
}

/** Latest printed total of the first shown area that has one: incidents, deaths and their printed changes. */
export const accidentsSentence = (view: AccidentsView, words: Words): readonly SentencePart[] | null => {
  const { patterns } = words.messages.accidents
  for (const area of view.areas) {
    const incidents = latestOf(view, area, 'incidents')
    const deaths = latestOf(view, area, 'deaths')
    const lead = incidents ?? deaths
    if (lead === null) continue
    const same = incidents !== null && deaths !== null && incidents.point.year === deaths.point.year
    const period = periodText(lead.point.fact.period, words)
    const pattern = same ? patterns.both : incidents === null ? patterns.deaths : patterns.incidents
    const first = composeSentence(pattern, {
      area,
      period,
      ...(incidents === null ? {} : { incidents: slotOf(incidents, words) }),
      ...(deaths === null ? {} : { deaths: slotOf(deaths, words) }),
    })
    const changes = [
      ...changeClause(view, incidents, patterns.incidentsChange, words),
      ...(same || incidents === null ? changeClause(view, deaths, patterns.deathsChange, words) : []),
    ]
    const separator: SentencePart = { kind: 'text', text: patterns.separator }
    return [...first, ...changes.flatMap((parts) => [separator, ...parts])]
  }
  return null
}
