import { longAgencyName } from '../../../text/agency-id'

const KIND = /(?<kind>局|镇|乡|街道)(?:人民政府|政府|办事处|党工委|党委)?$/u
/** What the name of a body ends in. */
export type BodyKind = '局' | '镇' | '乡' | '街道'

const isKind = (text: string): text is BodyKind => text === '局' || text === '镇' || text === '乡' || text === '街道'

/** Bureau, town, township or street; null for any other body. */
export const kindOfBody = (name: string): BodyKind | null => {
  const kind = KIND.exec(name)?.groups?.kind ?? ''
  return isKind(kind) ? kind : null
}

/** The place a bureau is of, or the town itself. */
const PLACE = /(?<place>\p{Script=Han}{2,3}?)(?:省|市|县|区|旗|州)(?=\p{Script=Han}{2,}局$)/u
const TOWN = /(?:^|[省市县区旗州])(?<place>\p{Script=Han}{1,4}?)(?:镇|乡|街道)(?:人民政府|政府|办事处)?$/u

const placeOf = (name: string, kind: BodyKind): string | null =>
  (kind === '局' ? PLACE : TOWN).exec(name)?.groups?.place ?? null

/** Both are of one kind and of places that have no character string in common. */
export const isOfOtherPlace = (name: string, agency: string): boolean => {
  const [left, right] = [longAgencyName(name), longAgencyName(agency)]
  const kind = kindOfBody(left)
  if (kind === null || kind !== kindOfBody(right) || left.includes(right) || right.includes(left)) return false
  const [here, there] = [placeOf(left, kind), placeOf(right, kind)]
  return here !== null && there !== null && !left.includes(there) && !right.includes(here)
}

/** The trade of a department: 教育 of 江州市教育局. */
const TRADE = /[省市县区旗州](?<trade>\p{Script=Han}{2,}?)(?:局|厅|(?<!管理)委员会)$/u

const tradeOf = (name: string): string | undefined => TRADE.exec(longAgencyName(name))?.groups?.trade

/** Departments of one place whose trades have no character in common; those of a reorganised one nearly always have. */
export const isOfOtherTrade = (name: string, agency: string): boolean => {
  const [left, right] = [tradeOf(name), tradeOf(agency)]
  return left !== undefined && right !== undefined && ![...left].some((character) => right.includes(character))
}

/** The characters of one in the other, in their order: 县卫健局 is short for 临川县卫生健康局. */
export const isShortFor = (short: string, long: string): boolean => {
  let at = 0
  for (const character of long) if (character === short[at]) at += 1
  return at === short.length
}

/** Names of one trade share at least this part of their characters: 城市管理和综合执法, 城市管理综合行政执法. */
const ALIKE = 0.5

const areAlike = (left: string, right: string): boolean => {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return [...short].filter((character) => long.includes(character)).length >= ALIKE * short.length
}

/** Two departments whose names are no forms of one name: another one, or one that was renamed. */
export const isNamedOtherwise = (name: string, agency: string): boolean => {
  const [left, right] = [longAgencyName(name), longAgencyName(agency)]
  const [here, there] = [tradeOf(left), tradeOf(right)]
  if (here === undefined || there === undefined || areAlike(here, there)) return false
  return !isShortFor(left, right) && !isShortFor(right, left)
}
