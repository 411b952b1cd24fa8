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
