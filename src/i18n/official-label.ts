import { FORM_IDS } from '../core/domain/catalogue'
import type { ColumnId, FormId, IndicatorId } from '../core/domain/catalogue'
import { FORM_COLUMNS, FORM_ROWS } from '../core/domain/forms'
import { PROSE_INDICATORS } from '../core/domain/forms/prose'

const BY_FORM = new Map(
  FORM_IDS.map((form) => [form, new Map(FORM_ROWS[form].map((row) => [row.indicator, row.label]))] as const),
)
const NEWEST = new Map([
  ...PROSE_INDICATORS.map((prose) => [prose.indicator, prose.label] as const),
  ...FORM_IDS.flatMap((form) => FORM_ROWS[form].map((row) => [row.indicator, row.label] as const)),
])
const COLUMNS = new Map(FORM_COLUMNS.map((column) => [column.id, column.label]))

/** Official simplified Chinese labels; an id the catalogue does not know is shown as it is. */
export const officialLabel = {
  indicator: (indicator: IndicatorId, form?: FormId): string =>
    (form === undefined ? undefined : BY_FORM.get(form)?.get(indicator)) ?? NEWEST.get(indicator) ?? indicator,
  column: (column: ColumnId): string => COLUMNS.get(column) ?? column,
}
