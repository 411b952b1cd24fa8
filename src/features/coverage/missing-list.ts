import { spreadsheetCsv } from '../../core/schema/csv'
import type { HeldRow } from '../../core/metrics/coverage/held-reports'
import type { ListedReport } from '../../core/metrics/scope'
import type { CoverageWords } from '../../i18n/coverage/words'

type Row = HeldRow<ListedReport>

const headOf = ({ list }: CoverageWords): readonly string[] => [list.agency, list.count, list.years]

const fieldsOf = ({ agency, missing }: Row): readonly string[] => [agency, String(missing.length), missing.join(' ')]

/** What is not held, an agency a line, for spreadsheets. */
export const missingCsv = (rows: readonly Row[], words: CoverageWords): string =>
  spreadsheetCsv([headOf(words), ...rows.map(fieldsOf)])
