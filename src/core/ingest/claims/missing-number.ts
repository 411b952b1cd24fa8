import { matchesOf } from '../../text/matches'

/** A unit without its number (部门概况类信息条), or a share without its percent (占;). */
const MISSING =
  /(?:(?<=[类动态告]|信息|文件|政策)(?<unit>条|篇)(?=[,;。、]|占|$)|(?<share>(?<!%)占(?:总数的?|比)?)(?=[,;。]))/gu

/** Ranges of a normalised passage where a number was lost; only in passages that count otherwise. */
export const missingNumbers = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  if (!/\d(?:条|件|篇)/u.test(text)) return []
  return matchesOf(text, MISSING).map((match) => ({
    start: Math.max(0, match.index - 8),
    end: match.index + match[0].length,
  }))
}
