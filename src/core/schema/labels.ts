import type { FormId, IndicatorId, ColumnId } from '../domain/catalogue'
import { columnLabel, formRow, indicatorLabel } from '../domain/catalogue-index'

/** Official label of an indicator as the report's own form prints it; the newest form's where the report has none. */
export const labelInForm = (form: FormId | null, indicator: IndicatorId): string =>
  (form === null ? undefined : formRow(form, indicator)?.label) ?? indicatorLabel(indicator)

/** Label of a value column in the report's form; null for a row with one value. */
export const columnLabelInForm = (form: FormId | null, column: ColumnId | null): string | null =>
  column === null ? null : columnLabel(form ?? '2021', column)
