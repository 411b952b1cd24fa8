import type { ColumnId, FormColumn, FormId, FormRow, IndicatorId, SectionId } from './catalogue'
import { FORM_IDS } from './catalogue'
import { FORM_COLUMNS, FORM_ROWS } from './forms'
import { PROSE_INDICATORS } from './forms/prose'

const NEWEST_FIRST: readonly FormId[] = [...FORM_IDS].reverse()

const ROWS: Readonly<Record<FormId, ReadonlyMap<IndicatorId, FormRow>>> = {
  '2008': indexOf('2008'),
  '2014': indexOf('2014'),
  '2019': indexOf('2019'),
  '2021': indexOf('2021'),
}

function indexOf(form: FormId): ReadonlyMap<IndicatorId, FormRow> {
  return new Map(FORM_ROWS[form].map((row) => [row.indicator, row]))
}

const PROSE = new Map(PROSE_INDICATORS.map((entry) => [entry.indicator, entry]))
const COLUMNS = new Map<ColumnId, FormColumn>(FORM_COLUMNS.map((column) => [column.id, column]))

/** Columns whose printed label differs from the usual one in a generation. */
const COLUMN_LABELS: Readonly<Partial<Record<FormId, Readonly<Partial<Record<ColumnId, string>>>>>> = {
  '2021': { decisions: '本年处理决定数量' },
}

/** Row of an indicator in one generation; undefined where that form has none. */
export const formRow = (form: FormId, indicator: IndicatorId): FormRow | undefined => ROWS[form].get(indicator)

/** Rows of a generation in printed order, headings included. */
export const rowsOfForm = (form: FormId): readonly FormRow[] => FORM_ROWS[form]

/** The newest form's row of an indicator; undefined for one that stands only in sentences. */
const newestRow = (indicator: IndicatorId): FormRow | undefined => {
  for (const form of NEWEST_FIRST) {
    const row = ROWS[form].get(indicator)
    if (row !== undefined) return row
  }
  return undefined
}

/** Official Chinese label: the newest form's wording, else the one for sentences, else the id itself. */
export const indicatorLabel = (indicator: IndicatorId): string =>
  newestRow(indicator)?.label ?? PROSE.get(indicator)?.label ?? indicator

/** Direct children of a row in one generation, in printed order. */
export const childrenOf = (form: FormId, indicator: IndicatorId): readonly FormRow[] =>
  FORM_ROWS[form].filter((row) => row.parent === indicator)

/** The row with all it is a part of, the whole first. */
export const lineage = (row: FormRow): readonly FormRow[] => {
  const parent = row.parent === null ? undefined : formRow(row.form, row.parent)
  return parent === undefined ? [row] : [...lineage(parent), row]
}

/** Label of a value column as the generation prints it. */
export const columnLabel = (form: FormId, column: ColumnId): string =>
  COLUMN_LABELS[form]?.[column] ?? COLUMNS.get(column)?.label ?? column

/** Screen section of an indicator: by its newest row, else by the prose catalogue; `prose` for unknown ids. */
export const sectionOf = (indicator: IndicatorId): SectionId =>
  newestRow(indicator)?.section ?? PROSE.get(indicator)?.section ?? 'prose'
