import type { Passage } from './passage'

/** Part of the report a paragraph stands in, as its heading announces it. */
export type Section = 'disclosure' | 'requests' | 'review' | 'other'

const HEAD = /^[^\p{Script=Han}]{0,4}[(（]?[一二三四五六七八九十\d]{1,3}[)）.、]+(?<words>[^。:;,]{2,40})/u

/** Section a heading or the head words of a paragraph announce; stays until the next. */
export const sectionOf = (passage: Passage, current: Section | null): Section | null => {
  const words = HEAD.exec(passage.text)?.groups?.words ?? (passage.heading ? passage.text.slice(0, 40) : '')
  if (words === '') return current
  if (/复议|诉讼/u.test(words)) return 'review'
  if (/申请|收到和处理/u.test(words)) return 'requests'
  return words.includes('主动公开') ? 'disclosure' : 'other'
}
