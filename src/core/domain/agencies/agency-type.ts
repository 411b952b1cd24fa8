import { officialWork } from './short-names'
import { COUNTY_CITIES, MUNICIPALITIES, PREFECTURE_CITIES } from './cities'

/** Levels of administration: 国家, 省, 市, 县, 乡. */
export const AGENCY_LEVELS = ['nation', 'province', 'prefecture', 'county', 'township'] as const
export type AgencyLevel = (typeof AGENCY_LEVELS)[number]

/**
 * What an agency is, by its name alone. `area`: the report of a whole area, named by nothing but the area (衡阳市);
 * `government`: 人民政府 itself; `government-office`: its 办公室 or 办公厅; `department`: one office, named without its
 * area. The first three count different bodies and are never taken for one another.
 */
export type AgencyKind =
  | { readonly of: 'area' | 'government' | 'government-office' }
  | { readonly of: 'department'; readonly name: string }

/** Level and kind of an agency; null where its name does not say. */
export interface AgencyType {
  readonly level: AgencyLevel | null
  readonly kind: AgencyKind | null
}

const UNKNOWN: AgencyType = { level: null, kind: null }

const NATIONAL = /^(?:国家|国务院|中华人民共和国|全国)/u
/** A ministry or head office bears no area: 应急管理部, 海关总署. */
const MINISTRY = /^\p{Script=Han}{2,10}(?:部|总局|总署)$/u
/** An area a name begins with; words of offices (住房和城乡建设局) are no part of one. */
const AREA =
  /^(?<area>[^和与及、管政局委办厅部各\P{Script=Han}]{2,14}?(?<suffix>特别行政区|自治区|自治州|自治县|自治旗|地区|省|市|盟|区|县|旗|镇|乡|街道)|\p{Script=Han}(?<county>县))/u
/** Areas set up for a purpose have no level of their own (a few 新区 are districts). */
const FUNCTIONAL = /(?:新|开发|高新|园|景|保税|示范|合作|度假|经济|产业|试验|管理)区$/u
const DISTRICTS: ReadonlySet<string> = new Set(['滨海新区', '浦东新区', '沈北新区', '清新区'])

const LEVEL_OF_SUFFIX: Readonly<Record<string, AgencyLevel>> = {
  特别行政区: 'province',
  自治区: 'province',
  省: 'province',
  自治州: 'prefecture',
  地区: 'prefecture',
  盟: 'prefecture',
  自治县: 'county',
  自治旗: 'county',
  县: 'county',
  旗: 'county',
  区: 'county',
  镇: 'township',
  乡: 'township',
  街道: 'township',
}

const levelOfArea = (area: string, suffix: string): AgencyLevel | null => {
  if (FUNCTIONAL.test(area) && !DISTRICTS.has(area)) return null
  if (suffix !== '市') return LEVEL_OF_SUFFIX[suffix] ?? null
  if (MUNICIPALITIES.has(area)) return 'province'
  if (PREFECTURE_CITIES.has(area)) return 'prefecture'
  return COUNTY_CITIES.has(area) ? 'county' : null
}

interface Located {
  readonly level: AgencyLevel | null
  readonly areas: readonly string[]
  /** What stands after the areas. */
  readonly office: string
}

/** Areas from the widest on, each below the one before; what is not below it belongs to the office. */
const located = (name: string, above: AgencyLevel | null, areas: readonly string[] = []): Located => {
  const { area, suffix, county } = AREA.exec(name)?.groups ?? {}
  if (area === undefined) return { level: above, areas, office: name }
  const level = levelOfArea(area, suffix ?? county ?? '')
  const below = above === null || level === null || AGENCY_LEVELS.indexOf(level) > AGENCY_LEVELS.indexOf(above)
  if (!below) return { level: above, areas, office: name }
  const rest = name.slice(area.length)
  if (level === null) return { ...located(rest, 'county', [...areas, area]), level: null }
  return located(rest, level, [...areas, area])
}

/**
 * The areas an agency's name begins with, the widest first.
 * @example areasOf('上海市宝山区应急管理局') // ['上海市', '宝山区']
 */
export const areasOf = (agency: string): readonly string[] => located(agency, null).areas

const GOVERNMENT = /^(?:人民)?政府$/u
const GOVERNMENT_OFFICE = /^(?:(?:人民)?政府)?(?:办公室|办公厅)$/u
/** An office with the rank of its level taken off: 应急管理厅 and 应急管理局 do the same work. */
const DEPARTMENT =
  /^(?<work>\p{Script=Han}{2,20}?)(?:(?<rank>总局|局|厅|部|委员会|委)|(?<body>办公室|办|办事处|署|中心|支队|大队|院|馆|处|会|社))$/u
/** A district of one character (城区) that the area's pattern leaves in front. */
const LEFT_OVER = /^.[县区乡镇旗](?:人民)?(?:政府|办公室)/u

const kindOf = (office: string): AgencyKind | null => {
  if (office === '') return { of: 'area' }
  if (GOVERNMENT.test(office)) return { of: 'government' }
  if (GOVERNMENT_OFFICE.test(office)) return { of: 'government-office' }
  const { work, body } = DEPARTMENT.exec(office)?.groups ?? {}
  return work === undefined ? null : { of: 'department', name: body === undefined ? officialWork(work) : office }
}

/**
 * Level and kind of an agency from its official name, by general patterns; unknown rather than guessed.
 * @example agencyTypeOf('耒阳市人民政府') // county, government
 * @example agencyTypeOf('上海市宝山区应急管理局') // county, department 应急管理, as of 上海市宝山区应急局
 */
export const agencyTypeOf = (agency: string): AgencyType => {
  const national = NATIONAL.exec(agency)?.[0]
  if (national !== undefined) {
    return { level: 'nation', kind: kindOf(agency.slice(national.length)) }
  }
  const { level, office } = located(agency, null)
  if (office === agency) return MINISTRY.test(agency) ? { level: 'nation', kind: kindOf(agency) } : UNKNOWN
  return LEFT_OVER.test(office) ? UNKNOWN : { level, kind: kindOf(office) }
}

const isSameKind = (one: AgencyKind, other: AgencyKind): boolean =>
  one.of === 'department' ? other.of === 'department' && one.name === other.name : one.of === other.of

/** Whether a report counts its own office or a whole area, as far as its name says; null where it does not. */
const extentOf = ({ kind }: AgencyType): 'office' | 'area' | null => {
  if (kind === null) return null
  return kind.of === 'area' || kind.of === 'government' ? 'area' : 'office'
}

/** True where both report on their own office, or both on a whole area; figures of the two are never put together. */
export const areOfOneExtent = (one: AgencyType, other: AgencyType): boolean =>
  extentOf(one) !== null && extentOf(one) === extentOf(other)

/** True for two agencies of one level. */
export const areOfOneLevel = (one: AgencyType, other: AgencyType): boolean =>
  one.level !== null && one.level === other.level

/** True for two agencies whose names say the same level and the same kind. */
export const arePeers = (one: AgencyType, other: AgencyType): boolean =>
  areOfOneLevel(one, other) && one.kind !== null && other.kind !== null && isSameKind(one.kind, other.kind)
