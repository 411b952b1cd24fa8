import type { Severity } from '../../core/domain/accident'
import type { AccidentFact } from '../../core/metrics/accidents/facts'
import type { TableData, TableRow } from '../../ui/charts/series'
import { factCell, periodText } from '../../ui/figures/accident-points'
import type { AccidentsWords } from '../../i18n/accidents/use-accidents-words'
import { areaName } from '../../ui/figures/accident-words'
import type { AccidentsView } from './view'
import { inView } from './view'

/** Counts by severity of the shown areas, a row an area, year and severity; all sectors together. */
export const severityTable = (view: AccidentsView, words: AccidentsWords): TableData => {
  const facts = view.facts.filter((fact) => fact.severity !== null && fact.sector === null && inView(view, fact))
  const keyOf = (fact: AccidentFact) => `${fact.area}|${fact.months}|${fact.severity ?? ''}`
  const groups = new Map<string, AccidentFact[]>()
  for (const fact of facts) groups.set(keyOf(fact), [...(groups.get(keyOf(fact)) ?? []), fact])
  const labelOf = (severity: Severity | null) => (severity === null ? '' : words.labels.severity(severity))
  const rows = [...groups].flatMap(([key, group]): TableRow[] => {
    const [first] = group
    if (first === undefined) return []
    const best = (quantity: AccidentFact['quantity']) => {
      const own = group.filter((fact) => fact.quantity === quantity)
      return own.find((fact) => fact.arithmetic === null) ?? own[0]
    }
    const dead = best('deaths')
    return [
      {
        key,
        cells: [
          { text: `${areaName(first.area, words)} ${periodText(first.period, words)}` },
          { text: labelOf(first.severity) },
          factCell(best('incidents'), words),
          factCell(dead, words),
          factCell(best('deathsAndMissing'), words),
        ],
      },
    ]
  })
  return {
    columns: [
      { key: 'period', label: words.own.columns.period },
      { key: 'severity', label: words.own.columns.severity },
      { key: 'incidents', label: words.labels.accidentField('incidents'), numeric: true },
      { key: 'deaths', label: words.labels.accidentField('deaths'), numeric: true },
      { key: 'deathsAndMissing', label: words.labels.accidentField('deathsAndMissing'), numeric: true },
    ],
    rows: rows.sort((a, b) => (a.key < b.key ? -1 : 1)),
  }
}
