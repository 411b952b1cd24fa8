import type { Result } from '../domain/result'
import { ok } from '../domain/result'
import type { DecodeError } from './decode-error'
import { fromIssues, invalid } from './decode-error'
import type { Shown, ShownCard, ShownChart } from './wire-shown'
import { shownSchema } from './wire-shown'

const YEAR = /^[12]\d{3}$/u

const isDrawable = ({ kind, categories, series }: ShownChart): boolean =>
  series.every(({ points }) => points.length === categories.length) &&
  (kind !== 'trend' || categories.every((category) => YEAR.test(category)))

const isWhole = ({ table, chart }: ShownCard): boolean =>
  table.rows.every(({ cells }) => cells.length === table.columns.length) && (chart === null || isDrawable(chart))

/**
 * JSON of what is shown, as saved or frozen in a link → what is shown, with a cell a column, a point a category, and
 * lines over years; never throws.
 */
export const decodeShown = (json: unknown): Result<Shown, DecodeError> => {
  const parsed = shownSchema.safeParse(json)
  if (!parsed.success) return fromIssues(parsed.error)
  const broken = parsed.data.cards.findIndex((card) => !isWhole(card))
  return broken === -1
    ? ok(parsed.data)
    : invalid(`cards.${broken}`, 'cells or points do not fit columns or categories')
}
