import { shortNamesOf } from '../../core/domain/agencies/short-names'
import { isSpelledBy } from './pinyin-match'

/** Whether an agency is called so: by a part of its short name (市应急局), or by letters that spell a part of either name. */
export const isCalled = (agency: string, typed: string): boolean => {
  const short = shortNamesOf(agency)
  return short.some((name) => name.includes(typed)) || [agency, ...short].some((name) => isSpelledBy(name, typed))
}
