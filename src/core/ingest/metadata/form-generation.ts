import type { FormId } from '../../domain/catalogue'
import type { Stated } from '../../domain/report'
import type { TablesReading } from '../tables/read-tables'
import type { Line } from './lines'

/** Wording of the 2008 prose template that no later form has: six request channels, or 否决公开. */
const TEMPLATE_2008 = [/电子邮件申请/u, /其[他它]形式申请|否决公开|“?同意公开”?\d/u] as const

const PART_YEAR = /季度\S{0,12}(?:自查报告|工作总结|情况)/u

/** Years each generation applies to (forms.md §0). */
const generationOf = (year: number): FormId => {
  if (year < 2014) return '2008'
  if (year < 2019) return '2014'
  return year < 2021 ? '2019' : '2021'
}

/**
 * Form generation: the labels of the tables decide; where they are those of two forms, the later
 * one is given, marked as inferred. Without tables the wording of the 2008 template decides, else the
 * generation in force in the report year, marked as inferred.
 */
export const readForm = (
  tables: TablesReading,
  lines: readonly Line[],
  year: Stated<number> | null,
): Stated<FormId> | null => {
  if (tables.form !== null) {
    const { id, printed, place, open } = tables.form
    return { value: id, printed, place, inferred: open }
  }
  const lines2008 = TEMPLATE_2008.map((pattern) => lines.find((line) => pattern.test(line.text)))
  const [channel] = lines2008
  if (channel !== undefined && lines2008.every((line) => line !== undefined)) {
    const start = channel.text.search(TEMPLATE_2008[0])
    return { value: '2008', printed: '电子邮件申请', place: channel.place(start, start + 6), inferred: true }
  }
  // a quarterly self-check is on no form of the annual report
  if (year === null || lines.some((line) => PART_YEAR.test(line.text.slice(0, 40)))) return null
  return { value: generationOf(year.value), printed: year.printed, place: year.place, inferred: true }
}
