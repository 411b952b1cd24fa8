import type { AccidentQuantity } from '../../core/metrics/accidents/facts'
import { changeIn } from '../../core/metrics/accidents/change'
import { citeAll } from '../../core/metrics/report-figures'
import type { SentencePart, SentenceSlot } from '../../core/metrics/sentence'
import { composeSentence } from '../../core/metrics/sentence'
import { changeCell, factText, periodText } from '../../ui/figures/accident-points'
import { areaName } from '../../ui/figures/accident-words'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import type { AccidentsView } from './view'
import { seriesIn } from './view'

/** The latest printed figure of an area, whoever publishes it. */
const latestOf = (view: AccidentsView, area: string, quantity: AccidentQuantity) => {
  const all = seriesIn(view, area, quantity).flatMap((series) =>
    series.points.filter(({ fact }) => fact.arithmetic === null).map((point) => ({ series, point })),
  )
  return all.reduce<(typeof all)[number] | null>(
    (latest, found) => (latest === null || found.point.year > latest.point.year ? found : latest),
    null,
  )
}

type Latest = NonNullable<ReturnType<typeof latestOf>>

const slotOf = ({ point }: Latest, words: AccidentsWords): SentenceSlot => ({
  text: factText(point.fact, words),
  ref: citeAll(point.fact.refs),
})

const changeClause = (latest: Latest | null, pattern: string, least: number, words: AccidentsWords) => {
  if (latest === null) return []
  const change = changeIn(latest.series, latest.point.year, least)
  if (change.source !== 'printed') return []
  const ref = (change.difference ?? change.percent)?.ref ?? null
  return [
    composeSentence(pattern, { change: { text: changeCell(change, latest.point.fact.quantity, words).text, ref } }),
  ]
}

/** Latest printed total of the first shown area that has one: incidents, deaths and their printed changes. */
export const accidentsSentence = (view: AccidentsView, words: AccidentsWords): readonly SentencePart[] | null => {
  const { patterns } = words.own
  for (const area of view.areas) {
    const incidents = latestOf(view, area, 'incidents')
    const deaths = latestOf(view, area, 'deaths')
    const lead = incidents ?? deaths
    if (lead === null) continue
    const same = incidents !== null && deaths !== null && incidents.point.year === deaths.point.year
    const pattern = same ? patterns.both : incidents === null ? patterns.deaths : patterns.incidents
    const first = composeSentence(pattern, {
      area: areaName(area, words),
      period: periodText(lead.point.fact.period, words),
      ...(incidents === null ? {} : { incidents: slotOf(incidents, words) }),
      ...(deaths === null ? {} : { deaths: slotOf(deaths, words) }),
    })
    const changes = [
      ...changeClause(incidents, patterns.incidentsChange, view.smallBase, words),
      ...(same || incidents === null ? changeClause(deaths, patterns.deathsChange, view.smallBase, words) : []),
    ]
    const separator: SentencePart = { kind: 'text', text: patterns.separator }
    return [...first, ...changes.flatMap((parts) => [separator, ...parts])]
  }
  return null
}
