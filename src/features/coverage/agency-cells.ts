import type { HeldRow, HeldState } from '../../core/metrics/coverage/held-reports'
import { countOfValues, heldCell } from '../../core/metrics/coverage/held-reports'
import type { CatalogEntry } from '../../core/schema/wire-catalog'
import type { Format } from '../../i18n/format'
import type { CoverageWords } from '../../i18n/coverage/words'
import type { MatrixCell } from '../../ui/matrix/matrix-grid'

/** Signs of the legend; a held table shows how many figures it has. */
export const HELD_SIGNS: Readonly<Record<HeldState, string>> = { table: '123', 'no-table': '○', 'not-held': '+' }

/** A report imported on this computer has no file of the data set. */
const isLocal = ({ file }: CatalogEntry): boolean => file === ''

/** One agency's year as the matrix shows and says it. */
export const agencyCell = (
  row: HeldRow<CatalogEntry>,
  year: number,
  words: CoverageWords,
  format: Pick<Format, 'number'>,
): MatrixCell => {
  const { state, reports } = heldCell(row, year)
  const values = format.number(countOfValues(reports))
  const said = [
    words.held[state],
    ...(state === 'table' ? [words.values(values)] : []),
    ...(reports.length > 1 ? [words.reports(format.number(reports.length))] : []),
    ...(reports.some(isLocal) ? [words.local] : []),
  ]
  return {
    kind: state,
    sign: state === 'table' ? values : HELD_SIGNS[state],
    words: words.cell(row.agency, String(year), said.join(words.separator)),
  }
}
