const MORE_THAN = /(?:比|较)(?<other>[^,，、。;；!?\d]{2,40}?)(?:(?<more>多|高)|少|低)\p{Script=Han}{0,4}$/u
const THAN =
  /^\s*(?:[a-z]{1,20}\s){0,3}(?:(?<more>more|higher)|fewer|lower)\s(?:[a-z]{1,20}\s)?than\s(?<other>[^,.;!?\d]{3,60})/iu
/** Another year is no other figure. */
const A_YEAR = /上一?年|去年|同期|last year|previous year|year before/iu

/** What the words compare a number with, and where they stand in the text. */
export interface ComparedWith {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly direction: 1 | -1
}

/**
 * Another figure a number is compared with in the words before it (比政务微信多253条) or behind it (253 more than WeChat).
 * @example comparedWith('政府网站比政务微信多253条', 9, 13) // { text: '政务微信', … }
 */
export const comparedWith = (text: string, start: number, end: number): ComparedWith | null => {
  const from = Math.max(0, start - 48)
  const before = MORE_THAN.exec(text.slice(from, start))
  const after = before === null ? THAN.exec(text.slice(end, end + 96)) : null
  const found = before ?? after
  const other = found?.groups?.['other']
  if (found === null || other === undefined || A_YEAR.test(other)) return null
  const at = (before === null ? end : from) + found.index
  return { text: other, start: at, end: at + found[0].length, direction: found.groups?.['more'] === undefined ? -1 : 1 }
}
