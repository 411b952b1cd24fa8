import type { ColumnId, FormRow } from '../../src/core/domain/catalogue'
import { columnLabel, rowsOfForm } from '../../src/core/domain/catalogue-index'
import { APPLICANT_COLUMNS } from '../../src/core/domain/forms/applicants'
import type { Report } from '../../src/core/domain/report'
import { reportIn } from './documents/read'

/** What a test says of a report; everything else is consistent. */
export interface Whole {
  readonly form?: '2019' | '2021'
  readonly year?: number
  readonly agency?: string
  /** Paragraphs of part 一. */
  readonly said?: readonly string[]
  /** Rows of part 三 by the end of their id: 自然人, 商业企业, and 总计 where it is not their sum. */
  readonly requests?: Readonly<Record<string, readonly [number, number, number?]>>
  /** Rows of part 二 by id and column. */
  readonly documents?: Readonly<Record<string, number>>
  /** The fifteen figures of part 四. */
  readonly review?: readonly number[]
  /** Changes the finished lines. */
  readonly mend?: (lines: readonly string[]) => readonly string[]
}

/** 30 + 2 = 29 + 3 and 10 + 1 = 9 + 2; outcomes 15 + 4 + 6 + 3 + 1 = 29 and 5 + 1 + 2 + 1 + 0 = 9. */
const REQUESTS: Whole['requests'] = {
  received: [30, 10],
  'carried-over': [2, 1],
  granted: [15, 5],
  'partly-granted': [4, 1],
  'unable.not-held': [6, 2],
  'not-processed.petition': [3, 1],
  'not-processed.repeat': [1, 0],
  answered: [29, 9],
  'carried-forward': [3, 2],
}
/** 3 + 1 + 0 + 2 = 6; 1 + 0 + 0 + 1 = 2; 0 + 0 + 1 + 0 = 1. */
const REVIEW = [3, 1, 0, 2, 6, 1, 0, 0, 1, 2, 0, 0, 1, 0, 1]
const DOCUMENTS: Readonly<Record<string, number>> = {
  'normative-documents/issued': 2,
  'normative-documents/repealed': 1,
  'normative-documents/in-force': 22,
}

const line = (cells: readonly (string | number)[]): string => `${cells.join(' | ')} |`

const requestLine = ({ label, indicator }: FormRow, rows: NonNullable<Whole['requests']>): string => {
  const [person, company, total] = rows[indicator.replace('requests.', '')] ?? [0, 0]
  const values: Partial<Record<ColumnId, number>> = {
    'natural-person': person,
    company,
    total: total ?? person + company,
  }
  return line([label, ...APPLICANT_COLUMNS.map((column) => values[column] ?? 0)])
}

const documentLines = (form: '2019' | '2021', values: Readonly<Record<string, number>>): readonly string[] => {
  const rows = rowsOfForm(form).filter(({ section, optional }) => section === 'documents' && !optional)
  let last = ''
  return rows.flatMap(({ label, indicator, columns }) => {
    const head = line(['信息内容', ...columns.map((column) => columnLabel(form, column))])
    const row = line([label, ...columns.map((column) => values[`${indicator}/${column}`] ?? 0)])
    if (head === last) return [row]
    last = head
    return [head, row]
  })
}

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']

/** An annual report as a page of text. */
export const wholeText = ({
  form = '2021',
  year = 2023,
  agency = '临川县水利局',
  said = [],
  requests = {},
  documents = {},
  review = REVIEW,
  mend = (lines) => lines,
}: Whole = {}): string => {
  const rows = { ...REQUESTS, ...requests }
  const requestRows = rowsOfForm(form).filter(({ columns, heading }) => columns.includes('total') && !heading)
  return mend([
    `${agency}${year}年政府信息公开工作年度报告`,
    `本报告由${agency}编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    '一、总体情况',
    ...said,
    '二、主动公开政府信息情况',
    ...documentLines(form, { ...DOCUMENTS, ...documents }),
    '三、收到和处理政府信息公开申请情况',
    line(['', ...APPLICANT_COLUMNS.map((column) => columnLabel(form, column))]),
    ...requestRows.map((row) => requestLine(row, rows)),
    '四、政府信息公开行政复议、行政诉讼情况',
    line(['行政复议', '行政诉讼']),
    line([...OUTCOMES, ...OUTCOMES, ...OUTCOMES]),
    line(review),
    '五、存在的主要问题及改进情况',
    '一是更新不够及时；二是解读形式单一。',
    '六、其他需要报告的事项',
    '无其他需要报告的事项。',
  ]).join('\n')
}

/** An annual report as a reader reads it. */
export const wholeReport = (whole: Whole = {}): Promise<Report> =>
  reportIn(new TextEncoder().encode(wholeText(whole)), 'report.txt')
