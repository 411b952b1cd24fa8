import type { Severity } from '../../../domain/accident'
import { PROVINCE_NAMES, SECTOR_WORDS, SEVERITY_WORDS } from '../vocabulary'
import type { GridCell } from './grid-cell'

/** What a row of a table is about, beside what the whole table is about. */
export interface RowSubject {
  readonly total: boolean
  readonly scope: string | null
  readonly sector: string | null
  readonly severity: Severity | null
  /** The year a row is of, in a table of several years. */
  readonly year: number | null
}

const TOTAL = /^(?:合计|总计|共计|总数|总量|累计|小计)$/u
const WHOLE = /^全[国省市县区州盟旗](?:合计|总计)?$/u
const ENUMERATOR = /^(?:\(?[一二三四五六七八九十\d]{1,2}\)?[、.)]|其中:?)/u
const AREA = /(?:省|市|区|县|州|盟|旗|镇|乡|街道|兵团|开发区|经开区|高新区|园区)$/u
/** 市直, 其他地区: no area that has a name. */
const NO_NAME = /^(?:其[他它余]|市直|区直|县直|省直|本级|单位|地区|平均|备注|注)/u
/** Heads over the names of areas. */
export const AREA_HEAD = /地区|区县|县区|县\(?市|市州|州市|地市|市\(|辖区|区域|省份|乡镇|镇街|街道|行政区|县\(|属地/u
/** Heads over the names of sectors and kinds of accident. */
export const SECTOR_HEAD = /行业|类别|类型|领域|种类|分类/u
const PROVINCES: ReadonlySet<string> = new Set(PROVINCE_NAMES)
const LONGEST_NAME = 16
const WHOLE_TABLE: RowSubject = { total: true, scope: null, sector: null, severity: null, year: null }
const YEAR = /^(?<year>(?:19|20)\d{2})年?(?:度|全年)?$/u

/** The columns before the figures that name what a row is about. */
export const labelColumns = (heads: readonly (readonly GridCell[])[], first: number): readonly number[] =>
  Array.from({ length: first }, (_, at) => at).filter(
    (at) => !heads.some((row) => /^(?:序号|编号|排名|排位|名次|位次)$/u.test(row[at]?.text ?? '')),
  )

/** The subject of a row; null where its labels do not say it for certain. */
export const rowSubject = (
  row: readonly GridCell[],
  labels: readonly number[],
  heads: readonly (readonly GridCell[])[],
): RowSubject | null => {
  let subject: RowSubject | null = null
  let before = ''
  for (const at of labels) {
    const text = (row[at]?.text ?? '').replace(ENUMERATOR, '')
    // a label that spans both columns names one thing
    if (text === '' || text === before) continue
    before = text
    const named = nameOf(text, heads.map((head) => head[at]?.text ?? '').join(''))
    if (named === null) return null
    subject = subject === null || subject.total ? { ...named, total: named.total } : joined(subject, named)
    if (subject === null) return null
  }
  // 小计 alone: nothing says of which rows
  return before === '小计' && subject?.total === true ? null : subject
}

/** 东山县 | 煤矿 is both; 东山县 | 合计 is all of the area. */
const joined = (one: RowSubject, other: RowSubject): RowSubject | null => {
  if (other.total) return one
  if ((one.scope !== null && other.scope !== null) || (one.sector !== null && other.sector !== null)) return null
  if (one.year !== null && other.year !== null) return null
  return {
    total: false,
    scope: one.scope ?? other.scope,
    sector: one.sector ?? other.sector,
    severity: one.severity ?? other.severity,
    year: one.year ?? other.year,
  }
}

const nameOf = (text: string, head: string): RowSubject | null => {
  if (TOTAL.test(text)) return WHOLE_TABLE
  if (WHOLE.test(text)) return { ...WHOLE_TABLE, scope: text.slice(0, 2) }
  const year = YEAR.exec(text)?.groups?.year
  if (year !== undefined) return { ...WHOLE_TABLE, total: false, year: Number(year) }
  if (text.length > LONGEST_NAME || !/^[\p{Script=Han}、(),和及与]+$/u.test(text)) return null
  const severity = SEVERITY_WORDS.find(([word]) => text === word || text === `${word}事故`)?.[1]
  if (severity !== undefined) return { ...WHOLE_TABLE, total: false, severity }
  const areas = AREA_HEAD.test(head)
  const sectors = SECTOR_HEAD.test(head)
  if (areas === sectors) return known(text)
  if (areas) return NO_NAME.test(text) || /[、和与,]/u.test(text) ? null : { ...WHOLE_TABLE, total: false, scope: text }
  const sector = sectorOf(text)
  return sector === null ? null : { ...WHOLE_TABLE, total: false, sector }
}

const sectorOf = (text: string): string | null => {
  const name = text.replace(/事故$/u, '')
  const bare = name.replace(/(?:行业领域|行业|领域|企业|类)$/u, '')
  const word = SECTOR_WORDS.find((known) => known === name || known === bare)
  return word ?? (name.length > 1 ? name : null)
}

/** Under a head that says neither: a name the lists know, or that ends as names of areas do. */
const known = (text: string): RowSubject | null => {
  const sector = sectorOf(text)
  if (sector !== null && SECTOR_WORDS.includes(sector)) return { ...WHOLE_TABLE, total: false, sector }
  const area = PROVINCES.has(text) || (AREA.test(text) && !/[、和与,]/u.test(text) && !NO_NAME.test(text))
  return area ? { ...WHOLE_TABLE, total: false, scope: text } : null
}
