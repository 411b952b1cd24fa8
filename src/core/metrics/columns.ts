import type { ColumnId, FormRow } from '../domain/catalogue'

/**
 * Columns that hold the year's figure of a row, best first: 总计 of the applicants; 本期实际 then 本年累计 of the 2008
 * forms, never 历年累计. Null for a row with one value, empty for rows whose columns are quantities of their own.
 */
export const annualColumns = (row: FormRow): readonly (ColumnId | null)[] => {
  if (row.columns.length === 0) return [null]
  if (row.columns.includes('total')) return ['total']
  if (row.columns.includes('current-period')) return ['current-period', 'year-to-date', null]
  const [only, ...more] = row.columns
  return only !== undefined && more.length === 0 ? [only, null] : []
}

/** Applicant columns that add up to 总计. */
export const APPLICANT_PARTS = [
  'natural-person',
  'company',
  'research-institute',
  'public-welfare',
  'legal-service',
  'other-organisation',
] as const satisfies readonly ColumnId[]
