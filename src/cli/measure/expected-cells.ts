import type { ColumnId, FormId, FormRow, IndicatorId } from '../../core/domain/catalogue'
import { FORM_COLUMNS, FORM_ROWS } from '../../core/domain/forms'
import { columnLabels, rowLabels } from '../../core/domain/forms/variants'
import { normalize } from '../../core/text/normalize'
import type { ExpectedFigure } from './expected'

/** Where an expected cell stands in the form. */
export interface CellAddress {
  readonly indicator: IndicatorId
  readonly column: ColumnId | null
}

const CELL_TEXT = /^(?:[+-]?\d[\d,.]{0,20}(?:万?元)?|[-/]{0,3})$/u
const REVIEW_RESULTS: Readonly<Record<string, string>> = {
  结果维持: '.upheld',
  结果纠正: '.corrected',
  其他结果: '.other',
  尚未审结: '.pending',
  总计: '',
}
const REVIEW_GROUPS: Readonly<Record<string, IndicatorId>> = {
  行政复议: 'reconsideration',
  '行政诉讼/未经复议直接起诉': 'litigation.direct',
  '行政诉讼/复议后起诉': 'litigation.after-reconsideration',
}

const plain = (text: string): string =>
  normalize(text)
    .text.replaceAll(/其中:?|[“”"']/gu, '')
    .trim()

/** Letters and digits that place a row: `三/(三)不予公开/1.属于国家秘密` → path steps with enumerators split off. */
const steps = (name: string): readonly { readonly mark: string; readonly label: string }[] =>
  plain(name)
    .split('/')
    .map((step) => {
      const groups = /^(?<mark>\([一二三四五六七八九十]\)|\d{1,2}\.?|[一二三四五六七八九](?:、|$))?(?<label>.*)$/u.exec(
        step,
      )?.groups
      return { mark: (groups?.mark ?? '').replaceAll(/[、.]/gu, ''), label: groups?.label ?? step }
    })

/** True where what is quoted is a cell of a table and not a piece of a sentence. */
export const isCell = (figure: ExpectedFigure): boolean =>
  CELL_TEXT.test(normalize(figure.asPrinted).text) && !figure.indicator.startsWith('正文')

/** Row and column an expected cell stands for, or null where the list's wording is not in the form. */
export const cellAddress = (form: FormId, figure: ExpectedFigure): CellAddress | null => {
  const group = REVIEW_GROUPS[plain(figure.indicator)]
  const result = REVIEW_RESULTS[figure.column ?? '']
  if (group !== undefined && result !== undefined && form !== '2014')
    return { indicator: `${group}${result}`, column: null }
  const row = rowOf(FORM_ROWS[form], figure.indicator)
  if (row === null) return null
  if (figure.column === undefined) return { indicator: row.indicator, column: null }
  const column = columnOf(row, figure.column)
  return column === null ? null : { indicator: row.indicator, column }
}

const rowOf = (rows: readonly FormRow[], name: string): FormRow | null => {
  const path = steps(name)
  const label = path.at(-1)?.label ?? ''
  const matching = rows.filter((row) => rowLabels(row).some((known) => plain(known) === label))
  if (matching.length < 2) return matching[0] ?? null
  const marks = path.map((step) => step.mark).join('')
  return matching.find((row) => normalize(row.ordinal).text.replace('其中', '').endsWith(marks)) ?? null
}

const columnOf = (row: FormRow, name: string): ColumnId | null => {
  const wanted = plain(name)
  const found = FORM_COLUMNS.find(
    (column) => row.columns.includes(column.id) && columnLabels(column).some((label) => plain(label) === wanted),
  )
  return found?.id ?? null
}
