import { namesCalled } from './called'
import { isSpelledBy } from './pinyin-match'

/** Whether an agency is called so: by a part of any of its names (市应急局, 衡阳应急局), or by letters that spell one. */
export const isCalled = (agency: string, typed: string): boolean =>
  namesCalled(agency).some((name) => name.includes(typed) || isSpelledBy(name, typed))
