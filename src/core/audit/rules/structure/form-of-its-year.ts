import type { ColumnId, FormId } from '../../../domain/catalogue'
import { FORM_IDS } from '../../../domain/catalogue'
import type { Check } from '../../../domain/finding'
import type { Stated } from '../../../domain/report'
import { wordsOperand } from '../../operands'
import type { ReportRule } from '../../rule'
import type { ReportSubject } from '../../subject'
import { linesOf } from './report-lines'
import { cannotTell, contradicts, holds } from './verdicts'

/** First report year of each national form. */
const FIRST_YEARS: readonly (readonly [FormId, number])[] = [
  ['2021', 2021],
  ['2019', 2019],
  ['2014', 2014],
]

const formInForce = (year: number): FormId => FIRST_YEARS.find(([, first]) => year >= first)?.[0] ?? '2008'

/** Columns that only one form prints; a form known by rows alone may be another one misread. */
const OWN_COLUMNS: Readonly<Record<FormId, readonly ColumnId[]>> = {
  '2008': ['current-period', 'year-to-date', 'all-years'],
  '2014': [],
  '2019': ['newly-made', 'newly-published', 'total-published', 'previous-items', 'item-change', 'projects'],
  '2021': ['issued', 'repealed', 'in-force', 'amount'],
}

const isProved = ({ report }: ReportSubject, form: FormId): boolean =>
  (form === '2014' || report.cells.some(({ column }) => column !== null && OWN_COLUMNS[form].includes(column))) &&
  !report.diagnostics.some(({ code }) => code === 'columns-assumed')

const checkTables = (subject: ReportSubject, form: Stated<FormId>, year: number): Check => {
  const { report } = subject
  const wanted = formInForce(year)
  const agrees = form.value === wanted
  const statement = {
    instance: `tables:${form.value}`,
    reportId: report.id,
    formula: [0, ` (${form.value}) ${agrees ? '=' : '≠'} ${wanted}`],
    operands: [wordsOperand(report, form.printed, form.place)],
  }
  if (report.metadata.year?.inferred === true) return cannotTell(statement, [{ code: 'year-inferred' }])
  if (agrees) return holds(statement)
  if (!isProved(subject, form.value))
    return contradicts(statement, { severity: 'note', class: 'misread', because: [{ code: 'columns-assumed' }] })
  // before a form was issued nobody could use it: the report was drawn up or entered later
  if (FORM_IDS.indexOf(form.value) > FORM_IDS.indexOf(wanted))
    return contradicts(statement, { severity: 'note', class: 'scope', because: [{ code: 'filed-later' }] })
  return form.value === '2008'
    ? contradicts(statement, { severity: 'note', class: 'scope', because: [{ code: 'local-form' }] })
    : contradicts(statement, { severity: 'warning' })
}

/** 国办公开办函 with its number, in any brackets. */
const NOTICE = /国办公开办函[〔[(](?<year>2019|2021)[〕\])](?<number>60|30)号/u
const NOTICES: Readonly<Record<string, FormId>> = { '2019/60': '2019', '2021/30': '2021' }
/** The notice is cited for how the report is written, not in a history of rules. */
const FOR_WRITING = /编制|格式|撰写|要求/u

const checkNotice = (subject: ReportSubject, year: number): readonly Check[] => {
  const { report } = subject
  const cited = linesOf(report).flatMap((line) => {
    const match = FOR_WRITING.test(line.text) ? NOTICE.exec(line.text) : null
    const form = NOTICES[`${match?.groups?.year ?? ''}/${match?.groups?.number ?? ''}`]
    return match === null || form === undefined ? [] : [{ line, match, form }]
  })
  const [first] = cited
  if (first === undefined || report.metadata.year?.inferred === true) return []
  const wanted = formInForce(year)
  const agrees = cited.some(({ form }) => form === wanted)
  const { line, match, form } = first
  const [start, end] = [match.index, match.index + match[0].length]
  const statement = {
    instance: `notice:${form}`,
    reportId: report.id,
    formula: [0, ` ${agrees ? '=' : '≠'} ${wanted}`],
    operands: [wordsOperand(report, line.printed(start, end), line.place(start, end))],
  }
  return [agrees ? holds(statement) : contradicts(statement, { severity: 'note' })]
}

/** The tables, and the notice cited for them, are those in force for the report year; a form known only by the year says nothing. */
export const formOfItsYear: ReportRule = {
  id: 'form-of-its-year',
  over: 'report',
  check: (subject) => {
    const { form, kind } = subject.report.metadata
    const { year } = subject
    if (kind !== 'annual-report' || year === null) return []
    const tables = form === null || form.inferred ? [] : [checkTables(subject, form, year)]
    return [...tables, ...checkNotice(subject, year)]
  },
}
