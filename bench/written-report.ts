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

/** Figures of a report by row; of part 二 by row and column. */
type Facts = ReadonlyMap<string, number>

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0)

/** The 2014 form from its smallest parts upwards, so that it agrees with itself. */
const annexFacts = (next: (below: number) => number): Facts => {
  const facts = new Map([['normative.issued', 30]])
  const website = 100 + next(50)
  for (const row of ['disclosure.total', 'disclosure.channel.website']) facts.set(row, website)
  const valueOf = (row: FormRow): number => {
    const parts = childrenOf('2014', row.indicator).map(valueOf)
    const own = parts.length === 0 ? next(20) : total(parts) + (row.children === 'additive' ? 0 : 40)
    const value = facts.get(row.indicator) ?? own
    facts.set(row.indicator, value)
    return value
  }
  for (const row of rowsOfForm('2014')) if (!facts.has(row.indicator)) valueOf(row)
  return facts
}

const requestRows = (form: FormId): readonly FormRow[] =>
  rowsOfForm(form).filter(({ columns, heading }) => columns.includes('total') && !heading)

const documentRows = (form: FormId): readonly FormRow[] =>
  rowsOfForm(form).filter(({ section, optional }) => section === 'documents' && !optional)

/** Documents grow by one a year and item lists stay; decisions differ. */
const documentFact = (column: ColumnId, year: number, next: (below: number) => number): number => {
  if (column === 'issued' || column === 'newly-made' || column === 'newly-published') return 2
  if (column === 'repealed') return 1
  if (column === 'item-change') return 0
  if (column === 'previous-items') return 40
  return column === 'decisions' ? 200 + next(400) : 20 + year - 2014
}

const tableFacts = (agency: number, year: number, next: (below: number) => number): Facts => {
  const form = formOf(year)
  const facts = new Map(requestRows(form).map(({ indicator }) => [indicator, next(4) === 0 ? next(30) : 0]))
  for (const row of ['received', 'carried-over', 'answered', 'carried-forward']) facts.set(`requests.${row}`, 0)
  const answered = total(facts.values())
  const [over, forward] = [carriedAfter(agency, year - 1), carriedAfter(agency, year)]
  facts.set('requests.answered', answered)
  facts.set('requests.received', answered + forward - over)
  facts.set('requests.carried-over', over)
  facts.set('requests.carried-forward', forward)
  for (const { indicator, columns } of documentRows(form))
    for (const column of columns)
      facts.set(`${indicator}/${column}`, indicator === 'regulations' ? 0 : documentFact(column, year, next))
  const [website, wechat] = [200 + next(400), 100 + next(200)]
  facts.set('disclosure.channel.website', website)
  facts.set('disclosure.channel.wechat', wechat)
  facts.set('disclosure.total', website + wechat)
  return facts
}

const factsOf = (agency: number, year: number): Facts => {
  const next = numbersFrom(agency * 100 + year)
  return formOf(year) === '2014' ? annexFacts(next) : tableFacts(agency, year, next)
}

const requestTable = (form: FormId, facts: Facts): readonly string[] => [
  line(['', ...APPLICANT_COLUMNS.map((column) => columnLabel(form, column))]),
  ...requestRows(form).map(({ label, indicator }) => line([label, ...applicants(facts.get(indicator) ?? 0)])),
]

const documentTable = (form: FormId, facts: Facts): readonly string[] => {
  const heads = new Set<string>()
  return documentRows(form).flatMap(({ label, indicator, columns }) => {
    const head = line(['信息内容', ...columns.map((column) => columnLabel(form, column))])
    const values = line([label, ...columns.map((column) => facts.get(`${indicator}/${column}`) ?? 0)])
    if (heads.has(head)) return [values]
    heads.add(head)
    return [head, values]
  })
}

const reviewTable = (): readonly string[] => {
  const heads = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计']
  const results = REVIEW.flatMap((_, index) => [index + 1, 1, 0, index, 2 * index + 2])
  return [line(['行政复议', '行政诉讼']), line(REVIEW.flatMap(() => heads)), line(results)]
}

const annex = (facts: Facts): readonly string[] =>
  rowsOfForm('2014').map(({ ordinal, label, indicator, unit, heading }) =>
    heading ? line([`${ordinal}、${label}`, '——', '']) : line([label, unit ?? '', facts.get(indicator) ?? 0]),
  )

const sentences = (
  name: string,
  year: number,
  { facts, before }: { readonly facts: Facts; readonly before: Facts },
) => {
  const of = (row: string): number => facts.get(row) ?? 0
  const [now, earlier] = [of('disclosure.total'), before.get('disclosure.total') ?? 1]
  const change = (((now - earlier) / earlier) * 100).toFixed(2)
  return [
    `${year}年，${name}主动公开政府信息${now}条，比上年增长${change}%。其中政府网站公开${of('disclosure.channel.website')}条，政务微信公开${of('disclosure.channel.wechat')}条。`,
    `全年收到政府信息公开申请${of('requests.received')}件，上年结转${of('requests.carried-over')}件，均已依法办理。`,
    `召开会议${(year + name.length) % 7}次，走访企业${year % 90}家，发放资料${year % 300}份，答复咨询${year % 70}人次。`,
  ]
}

/** Ten bureaus a county; after ten counties of one name those of two: `临川县教育局`, `临川石门县教育局`. */
const nameOf = (agency: number): string => {
  const county = Math.floor(agency / TRADES.length)
  const [first, second] = [Math.floor(county / PLACES.length) - 1, county % PLACES.length]
  return `${PLACES[first] ?? ''}${PLACES[second] ?? ''}县${TRADES[agency % TRADES.length] ?? ''}局`
}

/** An annual report of one of 1,100 made-up agencies on the form of its year, tables and sentences, as a page of text. */
export const writtenReport = (agency: number, year: number): string => {
  const name = nameOf(agency)
  const form = formOf(year)
  const facts = factsOf(agency, year)
  const said = sentences(name, year, { facts, before: factsOf(agency, year - 1) })
  const head = [
    `${name}${year}年政府信息公开工作年度报告`,
    `本报告由${name}编制，所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。`,
    '一、总体情况',
    ...said,
    '二、主动公开政府信息情况',
  ]
  const [requests, review] = ['三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况']
  const tail = ['五、存在的主要问题及改进情况', '一是内容不够丰富；二是形式单一。', '六、其他需要报告的事项', '无。']
  if (form === '2014') return [...head, requests, review, ...tail, '七、附表', ...annex(facts)].join('\n')
  return [
    ...head,
    ...documentTable(form, facts),
    requests,
    ...requestTable(form, facts),
    review,
    ...reviewTable(),
    ...tail,
  ].join('\n')
}
