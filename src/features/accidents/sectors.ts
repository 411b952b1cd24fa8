import type { AccidentFact } from '../../core/metrics/accidents/facts'
import { yearOf } from '../../core/domain/accidents/months'
import { rateOf } from '../../core/metrics/small-numbers'
import type { BarItem, FigureRef, TableData } from '../../ui/charts/series'
import { factCell, factPoint, periodText } from '../../ui/figures/accident-points'
import { rateText } from '../../ui/figures/rate-text'
import { shareSlot } from '../../ui/figures/sentence-slots'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import { areaName, wordText, wordsCell } from '../../ui/figures/accident-words'
import type { AccidentsView } from './view'
import { inView } from './view'

/** Printed figures of one document by sector, with its own total for the share. */
export interface SectorCard {
  readonly key: string
  readonly title: string
  readonly items: readonly BarItem[]
  readonly table: TableData
  /** Of the first figure. */
  readonly source: FigureRef | null
}

const sectorsOf = (facts: readonly AccidentFact[], quantity: AccidentFact['quantity']): readonly AccidentFact[] =>
  facts.filter((fact) => fact.quantity === quantity && fact.sector !== null && fact.severity === null)

const sectorItem = (
  fact: AccidentFact,
  total: AccidentFact | undefined,
  measure: string,
  words: AccidentsWords,
): BarItem => {
  const point = factPoint(fact, words)
  const base = { ...point, key: fact.sector ?? '', label: wordText(fact.sector ?? '', words) }
  const isExact = total !== undefined && total.approx === undefined && fact.approx === undefined
  const rate = isExact ? rateOf(fact.value, total.value) : null
  if (rate === null || total === undefined) return base
  const share = { ok: true, ...rate, refs: [...fact.refs, ...total.refs] } as const
  const { text, ref } = shareSlot(share, words)
  const exact = rateText(share, words)
  const said = { ...base, share: { text, source: ref } }
  if (measure !== 'share') return { ...said, note: words.own.sectors.share(exact) }
  return { ...said, value: rate.percent, text: exact, unit: '%', note: point.text }
}

/** Sectors of the latest document of each shown area in the period; deaths, or incidents where no deaths are listed. */
export const sectorCards = (view: AccidentsView, measure: string, words: AccidentsWords): readonly SectorCard[] =>
  view.areas.flatMap((area) => {
    const own = view.facts.filter((fact) => fact.area === area && fact.arithmetic === null && inView(view, fact))
    const latest = Math.max(...own.filter((fact) => fact.sector !== null).map((fact) => yearOf(fact.period)))
    const facts = own.filter((fact) => yearOf(fact.period) === latest)
    const [first] = sectorsOf(facts, 'deaths').length > 0 ? sectorsOf(facts, 'deaths') : sectorsOf(facts, 'incidents')
    if (first === undefined) return []
    const inDocument = facts.filter((fact) => fact.reportId === first.reportId)
    const total = inDocument.find(
      (fact) => fact.quantity === first.quantity && fact.sector === null && fact.severity === null && !fact.part,
    )
    const listed = sectorsOf(inDocument, first.quantity)
    const at = (quantity: AccidentFact['quantity'], sector: string | null) =>
      sectorsOf(inDocument, quantity).find((fact) => fact.sector === sector)
    const field = words.labels.accidentField(first.quantity)
    return [
      {
        key: area,
        title: words.messages.readings.titled(
          words.own.sectors.title(areaName(area, words), periodText(first.period, words)),
          field,
        ),
        source: first.refs[0] ?? null,
        items: listed.map((fact) => sectorItem(fact, total, measure, words)),
        table: {
          columns: [
            { key: 'sector', label: words.own.columns.sector },
            { key: 'incidents', label: words.labels.accidentField('incidents'), numeric: true },
            { key: 'deaths', label: words.labels.accidentField('deaths'), numeric: true },
          ],
          rows: [
            ...new Set(
              inDocument.flatMap((fact) => (fact.severity === null && fact.sector !== null ? [fact.sector] : [])),
            ),
          ].map((sector) => ({
            key: sector,
            cells: [
              wordsCell([], [sector], words),
              factCell(at('incidents', sector), words),
              factCell(at('deaths', sector), words),
            ],
          })),
        },
      },
    ]
  })
