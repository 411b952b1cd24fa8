import type { ReportFigures } from '../../core/domain/report'
import type { ShownCard } from '../../core/schema/wire-shown'
import { namedReport, namedSources } from '../../ui/figures/named-sources'
import type { SourcesLanguage } from '../../ui/figures/named-sources'

/**
 * A card that leaves its screen: its source line says whose documents of which years its figures stand in, since nothing
 * in a file can be pressed. One whose figures have no places keeps what its screen says.
 */
export const filedCard = (card: ShownCard, reports: readonly ReportFigures[], language: SourcesLanguage): ShownCard => {
  const cited = new Set(
    card.table.rows.flatMap(({ cells }) => cells.flatMap(({ sources = [] }) => sources.map(({ report }) => report))),
  )
  const used = reports.filter(({ id }) => cited.has(id))
  const source = namedSources(used.map(namedReport), language, 'file')
  return source === null ? card : { ...card, source }
}
