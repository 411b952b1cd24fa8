import type { Draft } from './draft'

const ITEM_NAME =
  /^(?:[一二三四五六七八九十]{1,3}、|\((?:\d{1,2}|[一二三四五六七八九十]{1,3})\)|\d{1,2}[.、])(?<name>[^\d,;。:]{2,16})[:。]/u

/** (二)采矿业:12月份发生事故1起: the sector in the name of a numbered paragraph; null where the name is of none. */
export const itemSector = (text: string, drafts: readonly Draft[]): string | null => {
  const name = ITEM_NAME.exec(text)?.groups?.name
  const sector = drafts[0]?.subject.sector ?? null
  return name !== undefined && sector !== null && name.includes(sector) ? sector : null
}

const OTHER_MONTHS =
  /^(?:其中,?)?(?:\d{4}年)?(?:\d{1,2}(?:月份?)?(?:-|至|—|~))?\d{1,2}月份?,?(?:累计|共|已)*(?:发生|未发生|没有发生|无|未接报)/u

/** 1至12月份发生事故11起: a paragraph that names nothing but months speaks of what the numbered one above does. */
export const goesOnWithItem = (text: string): boolean => OTHER_MONTHS.test(text)

const ITEM = /^(?:\d{1,2}[.、]|\(\d{1,2}\))(?<name>\p{Script=Han}{2,12}?)(?:事故)?(?:共)?发生(?:事故)?\d/u

/** 4、电力生产和供应业:…: a heading in the line itself. */
const HEADED_ITEM =
  /^(?:\d{1,2}[.、]|\((?:\d{1,2}|[一二三四五六七八九十]{1,2})\))(?<name>\p{Script=Han}{2,14}?(?:行业|业|领域)):/u

/** 3.石油天然气:1月份无事故, 4.某某运输1月份无事故: an item that counts nothing. */
const EMPTY_ITEM =
  /^(?:\d{1,2}[.、]|\(\d{1,2}\))(?<name>\p{Script=Han}{2,12}?):?(?=(?:\d{1,2}-)?\d{1,2}月份?(?:无事故|未发生|没有发生))/u

/** 城市供热方面。全市发生事故1起: a line that says first of what it speaks. */
const HEADED_ASPECT = /^(?<name>(?:(?!总|事故|安全|死亡)\p{Script=Han}){2,10}?)(?:行业|领域)?方面[。:]/u

/** 非矿山企业:伤亡事故35起, 渔船捕捞作业及运输事故:共发生事故21起: a line that opens with its sector, without a number. */
const HEADED_LINE =
  /^(?<name>\p{Script=Han}{2,14}?)(?:(?<=企业|行业|领域|工程|业)|事故):(?:共)?(?:发生)?(?:各类)?(?:伤亡|死亡|生产安全)?(?:事故)?\d/u

/** 1.连续发生3起重大事故: how often, and no name. */
const NO_NAME =
  /^(?:连续|连发|再次|再度|相继|先后|接连|陆续|分别|同时|仅|又|已|均|未|没有|无)|(?<!城)市|[省区县州月年共各全我计]|累|期/u

/** The name a line or item opens with before it counts, and where it ends; null for the name of an area, months or a whole. */
export const nameOfItem = (text: string): { readonly name: string; readonly end: number } | null => {
  const match =
    ITEM.exec(text) ??
    HEADED_ITEM.exec(text) ??
    HEADED_LINE.exec(text) ??
    HEADED_ASPECT.exec(text) ??
    EMPTY_ITEM.exec(text)
  const name = match?.groups?.name
  if (match === null || name === undefined || NO_NAME.test(name)) return null
  return { name, end: match[0].length }
}
