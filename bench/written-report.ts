import type { ColumnId, FormId, FormRow } from '../src/core/domain/catalogue'
import { childrenOf, columnLabel, rowsOfForm } from '../src/core/domain/catalogue-index'
import { APPLICANT_COLUMNS } from '../src/core/domain/forms/applicants'

const PLACES = ['临川', '石门', '东溪', '南丰', '北固', '西岭', '白沙', '青田', '长乐', '永安'] as const
const TRADES = ['教育', '水利', '民政', '财政', '交通运输', '农业农村', '应急管理', '生态环境', '统计', '商务'] as const
const REVIEW = ['reconsideration', 'litigation.direct', 'litigation.after-reconsideration'] as const

const formOf = (year: number): FormId => (year < 2019 ? '2014' : year < 2021 ? '2019' : '2021')

/** The same numbers for the same agency and year: a small multiplicative generator. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = (seed * 2654435761 + 12345) % 2147483647
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

const line = (cells: readonly (string | number)[]): string => `${cells.join(' | ')} |`

/** Counts of natural persons alone, as most reports have; the total repeats them. */
const applicants = (count: number): readonly number[] =>
  APPLICANT_COLUMNS.map((column) => (column === 'natural-person' || column === 'total' ? count : 0))

/** What an agency carries into the next year. */
const carriedAfter = (agency: number, year: number): number => (agency + year) % 3

interface Written {
  readonly agency: number
  readonly year: number
  readonly next: (below: number) => number
}

const requestTable = (form: FormId, { agency, year, next }: Written): readonly string[] => {
  const rows = rowsOfForm(form).filter(({ columns, heading }) => columns.includes('total') && !heading)
  const values = new Map(rows.map(({ indicator }) => [indicator, next(4) === 0 ? next(30) : 0]))
  for (const row of ['requests.received', 'requests.carried-over', 'requests.answered', 'requests.carried-forward'])
    values.set(row, 0)
  const answered = [...values.values()].reduce((sum, value) => sum + value, 0)
  const [over, forward] = [carriedAfter(agency, year - 1), carriedAfter(agency, year)]
  values.set('requests.answered', answered)
  values.set('requests.received', answered + forward - over)
  values.set('requests.carried-over', over)
  values.set('requests.carried-forward', forward)
  return [
    line(['', ...APPLICANT_COLUMNS.map((column) => columnLabel(form, column))]),
    ...rows.map(({ label, indicator }) => line([label, ...applicants(values.get(indicator) ?? 0)])),
  ]
}

/** Documents grow by one a year; decisions differ. */
const documentValue = (column: ColumnId, { year, next }: Written): number => {
  if (column === 'issued' || column === 'newly-made' || column === 'newly-published') return 2
  if (column === 'repealed') return 1
  if (column === 'item-change') return 0
  return column === 'decisions' ? 200 + next(400) : 20 + year - 2014
}

const documentTable = (form: FormId, written: Written): readonly string[] => {
  const rows = rowsOfForm(form).filter(({ section, optional }) => section === 'documents' && !optional)
  const heads = new Set<string>()
  return rows.flatMap(({ label, columns }) => {
    const head = line(['信息内容', ...columns.map((column) => columnLabel(form, column))])
    const values = line([label, ...columns.map((column) => (label === '规章' ? 0 : documentValue(column, written)))])
    if (heads.has(head)) return [values]
    heads.add(head)
    return [head, values]
  })
}

const reviewTable = (next: (below: number) => number): readonly string[] => {
  const results = REVIEW.flatMap(() => {
    const parts = [next(5), next(2), next(2), next(2)]
    return [...parts, parts.reduce((sum, value) => sum + value, 0)]
  })
  const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  return [line(['行政复议', '行政诉讼']), line(REVIEW.flatMap(() => heads)), line(results)]
}

/** The 2014 form from its smallest parts upwards, so that it agrees with itself. */
const annexValue = (row: FormRow, next: (below: number) => number, known: Map<string, number>): number => {
  const done = known.get(row.indicator)
  if (done !== undefined) return done
  const parts = childrenOf('2014', row.indicator).map((child) => annexValue(child, next, known))
  const sum = parts.reduce((total, part) => total + part, 0)
  const value = parts.length === 0 ? next(20) : row.children === 'additive' ? sum : sum + 40
  known.set(row.indicator, value)
  return value
}

const annex = (next: (below: number) => number): readonly string[] => {
  const known = new Map([['normative.issued', 30]])
  return rowsOfForm('2014').map((row) =>
    row.heading
      ? line([`${row.ordinal}、${row.label}`, '——', ''])
      : line([row.label, row.unit ?? '', annexValue(row, next, known)]),
  )
}

const sentences = (agency: string, year: number, next: (below: number) => number): readonly string[] => {
  const [website, wechat, before] = [200 + next(400), 100 + next(200), 400 + next(300)]
  const [online, letter] = [next(20), next(20)]
  const total = website + wechat
  const change = (((total - before) / before) * 100).toFixed(2)
  return [
    `${year}年，${agency}主动公开政府信息${total}条，其中政府网站公开${website}条，政务微信公开${wechat}条，上年${before}条，同比增长${change}%。`,
    `全年收到政府信息公开申请${online + letter}件，其中网络申请${online}件，信函申请${letter}件，均已按时办结。`,
    `制发行政规范性文件${next(9)}件，废止${next(4)}件；发布解读材料${next(40)}篇；召开新闻发布会${next(6)}场；举办培训班${next(4)}期，培训${next(200)}人次。`,
    `办理行政许可${next(4000)}件、行政处罚${next(900)}件、行政强制${next(30)}件。未发生因政府信息公开引起的行政复议、行政诉讼。`,
  ]
}

/** An annual report of one of a hundred agencies on the form of its year, tables and sentences, as a page of text. */
export const writtenReport = (agency: number, year: number): string => {
  const name = `${PLACES[Math.floor(agency / TRADES.length) % PLACES.length] ?? ''}县${TRADES[agency % TRADES.length] ?? ''}局`
  const form = formOf(year)
  const next = numbersFrom(agency * 100 + year)
  const written = { agency, year, next }
  const said = sentences(name, year, next)
  const head = [
    `${name}${year}年政府信息公开工作年度报告`,
    `本报告由${name}编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    '一、总体情况',
    ...said,
    '二、主动公开政府信息情况',
  ]
  const tail = ['五、存在的主要问题及改进情况', '一是内容不够丰富；二是形式单一。', '六、其他需要报告的事项', '无。']
  if (form === '2014') return [...head, ...said, ...tail, '七、附表', ...annex(next)].join('\n')
  return [
    ...head,
    ...documentTable(form, written),
    '三、收到和处理政府信息公开申请情况',
    ...requestTable(form, written),
    '四、政府信息公开行政复议、行政诉讼情况',
    ...reviewTable(next),
    ...tail,
  ].join('\n')
}
