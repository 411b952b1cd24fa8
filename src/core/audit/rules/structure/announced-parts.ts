import { matchesOf } from '../../../text/matches'
import type { TextLine } from './report-lines'
import { parseOrdinal } from './outline'

/** What the preface says of the parts of the report. */
export interface Announcement {
  readonly count: number
  /** Fewest and most names it lists; 和 before the last may join two names or stand inside one. null: it lists none. */
  readonly names: { readonly least: number; readonly most: number } | null
  /** 附表 is among the parts: it may stand at the end without a number. */
  readonly withTables: boolean
  /** 共六个部分,并附相关数据统计表: it stands behind the parts, and may have a number of its own. */
  readonly tablesBehind: boolean
  readonly line: TextLine
  readonly start: number
  readonly end: number
}

/** 第六部分 names one part. */
const COUNT = /(?<![第一二三四五六七八九十\d])(?<count>[一二三四五六七八九十]{1,3}|\d{1,2})(?:个|大)?部分/u
const CUE = /(?:包括|包含|分为|由)[:,]?/gu
const WINDOW = 240
/** 六个部分组成,并附相关数据统计表。 */
const BEHIND = /^[^。]{0,8}[,;]?(?:并|另|同时)?附(?:有|上)?[^。]{0,16}(?:附表|统计表|说明)/u
/** Lines in which a preface stands. */
const HEAD_LINES = 12

const numberIn = (text: string): number | null => (/^\d/u.test(text) ? Number(text) : parseOrdinal(text))

const namesIn = (listed: string): Announcement['names'] => {
  const names = listed
    .replace(/[,;]?(?:等|共计?|总共)*$/u, '')
    .split(/[,;]/u)
    .filter((name) => name !== '')
  // 行政复议、诉讼和申诉 is one name: a list that 、 alone separates cannot be counted
  if (names.length < 3) return null
  const joined = /和|及|与/u.test(names.at(-1) ?? '') ? 1 : 0
  // 概述、主动公开情况、…的情况,存在的问题,附表: some names are parted by 、 as well
  const within = listed.split('、').length - 1
  return { least: names.length, most: names.length + joined + within }
}

const announcementIn = (line: TextLine): Announcement | null => {
  const match = /(?:报告|年报|内容|全文|本文)/u.test(line.text) ? COUNT.exec(line.text) : null
  const count = numberIn(match?.groups?.count ?? '')
  if (match === null || count === null || count < 2) return null
  const before = line.text.slice(Math.max(0, match.index - WINDOW), match.index)
  const sentence = before.slice(before.lastIndexOf('。') + 1)
  const cue = matchesOf(sentence, CUE).at(-1)
  const listed = cue === undefined ? '' : sentence.slice(cue.index + cue[0].length)
  return {
    count,
    names: namesIn(listed),
    withTables: TABLES.test(sentence),
    tablesBehind: BEHIND.test(line.text.slice(match.index + match[0].length)),
    line,
    start: match.index,
    end: match.index + match[0].length,
  }
}

/** 附表, 政府信息公开情况统计表: a part that may stand at the end without a number. */
export const TABLES = /附[表件]|统计表/u

/** The sentence that says of how many parts the report consists, if there is one in its preface. */
export const announcementOf = (lines: readonly TextLine[]): Announcement | null => {
  for (const line of lines.slice(0, HEAD_LINES)) {
    const found = announcementIn(line)
    if (found !== null) return found
  }
  return null
}
