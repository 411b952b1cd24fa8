import type { ColumnId, IndicatorId } from '../../domain/catalogue'
import { childrenOf, formRow } from '../../domain/catalogue-index'
import { addExactly, percentOf } from '../arithmetic'
import { APPLICANT_PARTS } from '../columns'
import { formOf, readCell, readIndicator } from '../read-indicator'
import type { Reading, ReportFigures } from '../report-figures'

/** Parts of one whole: the rows below a row, or the applicants of 本年新收. */
export type ShareGroup = { readonly of: 'rows'; readonly parent: IndicatorId } | { readonly of: 'applicants' }

/** One part and its percentage of the sum. */
export interface SharePart {
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
  readonly reading: Reading
  readonly percent: number
}

/**
 * Shares that make 100 %, or why there are none. `not-additive`: parts that overlap or need not be all (one item in
 * three channels counts three times) have no common whole. `not-sum`: the printed whole is not their sum.
 */
export type Shares =
  | { readonly ok: true; readonly whole: number; readonly parts: readonly SharePart[] }
  | { readonly ok: false; readonly reason: 'not-additive' | 'not-in-form' | 'no-value' | 'not-sum' | 'whole-is-zero' }

/** （七）总计 stands among the rows it is the sum of. */
const PRINTED_TOTAL: Readonly<Record<IndicatorId, IndicatorId>> = { 'requests.outcomes': 'requests.answered' }

const RECEIVED = 'requests.received'

interface Parts {
  readonly parts: readonly Reading[]
  readonly whole: Reading
}

const partsOf = (report: ReportFigures, group: ShareGroup): Parts | 'not-in-form' | 'not-additive' => {
  const form = formOf(report)
  if (form === null) return 'not-in-form'
  if (group.of === 'applicants') {
    const row = formRow(form, RECEIVED)
    if (row?.columns.includes('natural-person') !== true) return 'not-in-form'
    const parts = APPLICANT_PARTS.map((column) => readIndicator(report, RECEIVED, column))
    return { parts, whole: readCell(report, RECEIVED, 'total') ?? readIndicator(report, RECEIVED) }
  }
  const row = formRow(form, group.parent)
  if (row === undefined) return 'not-in-form'
  if (row.children !== 'additive') return 'not-additive'
  const total = PRINTED_TOTAL[group.parent] ?? group.parent
  const parts = childrenOf(form, group.parent).filter(({ indicator }) => indicator !== total)
  return {
    parts: parts.map(({ indicator }) => readIndicator(report, indicator)),
    whole: readIndicator(report, total),
  }
}

/** Shares of a group of parts in one report, only where the catalogue calls them additive and every part is an exact value. */
export const sharesOf = (report: ReportFigures, group: ShareGroup): Shares => {
  const found = partsOf(report, group)
  if (typeof found === 'string') return { ok: false, reason: found }
  const { parts, whole } = found
  const values = parts.flatMap(({ value, approx }) => (value === null || approx !== undefined ? [] : [value]))
  if (parts.length === 0 || values.length < parts.length) return { ok: false, reason: 'no-value' }
  const sum = addExactly(values)
  if (whole.value !== null && whole.approx === undefined && whole.value !== sum) return { ok: false, reason: 'not-sum' }
  if (sum === 0) return { ok: false, reason: 'whole-is-zero' }
  return {
    ok: true,
    whole: sum,
    parts: parts.map((reading) => ({
      indicator: reading.indicator,
      column: reading.column,
      reading,
      percent: percentOf(reading.value ?? 0, sum) ?? 0,
    })),
  }
}
