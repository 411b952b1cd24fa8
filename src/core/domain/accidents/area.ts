import type { ReportFigures } from '../report'

/** The whole country as an area. */
export const NATION = '全国'

const NATIONAL = /^(?:全国|我国|国家|国务院|应急管理部|中华人民共和国|中国)/u
const AREA = /^(?<area>[\p{Script=Han}]{2,6}?(?:自治区|自治州|地区|省|市|州|盟|区|县|镇|乡))/u
const LEADING_PERIOD = /^[\d年月份\-—–~～至前上下半第一二三四季度\s]{1,24}/u
/** "The whole …" and "our …": level of the area as the last character. */
const OWN_AREA = /^[全我本](?<level>[省市州区县镇乡])/u

/** Areas a name begins with, widest first: 衡阳市蒸湘区政府 → 衡阳市, 蒸湘区. */
const leadingAreas = (name: string): readonly string[] => {
  if (OWN_AREA.test(name)) return []
  const area = AREA.exec(name)?.groups?.area
  return area === undefined ? [] : [area, ...leadingAreas(name.slice(area.length))]
}

const areasIn = (text: string): readonly string[] => {
  const name = text.replace(LEADING_PERIOD, '')
  return NATIONAL.test(name) ? [NATION] : leadingAreas(name)
}

/** The most exact area an agency's name begins with: 衡阳市应急管理局 → 衡阳市; null if none. */
export const areaOfAgency = (agency: string): string | null => areasIn(agency).at(-1) ?? null

/** Areas a document may speak for: those of its title, most exact first, then those of its agency. */
const areasOfReport = (report: ReportFigures): readonly string[] => [
  ...[...areasIn(report.metadata.title ?? '')].reverse(),
  ...[...areasIn(report.metadata.agency?.value ?? '')].reverse(),
]

/**
 * Area of a statement: 全国 and place names as printed; 全市 is the city of the title or agency, no scope the document's
 * own area. Null where the document does not say whose 全市 it is.
 */
export const areaOf = (scope: string | null, report: ReportFigures): string | null => {
  const own = areasOfReport(report)
  if (scope === null) return own[0] ?? null
  if (NATIONAL.test(scope)) return NATION
  const level = OWN_AREA.exec(scope)?.groups?.level
  if (level !== undefined) return own.find((area) => area.endsWith(level)) ?? null
  return AREA.exec(scope)?.groups?.area ?? own.find((area) => area.startsWith(scope)) ?? scope
}
