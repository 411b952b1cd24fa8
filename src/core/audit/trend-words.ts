import { matchesOf } from '../text/matches'

/** How many quantities words say rose, fell or stood; `both`: of accidents and the dead (双下降, 起数和死亡人数均下降). */
export interface TrendWords {
  readonly up: number
  readonly down: number
  readonly level: number
  readonly both: boolean
}

const NUMERALS = '零一二三四五六'
const TREND =
  /(?<first>[一二两三四])(?<way>[升降平])(?<second>[一二两三四])(?<other>[升降平])|(?<both>双下?降|双上?升|起数[、和及与](?:事故)?死亡人数(?:同比|[较比](?:上|去)年(?:同期)?)?,?(?:均|都|双双)(?:同比|[较比](?:上|去)年(?:同期)?)?(?:有所|实现)?(?:下降|上升))|(?<all>[三四])(?:个|项(?:指标)?)?(?:全面|全部|均|同步)?(?<to>下降|上升)/gu

const countOf = (word: string): number => NUMERALS.indexOf(word === '两' ? '二' : word)

const waysOf = (groups: Readonly<Record<string, string | undefined>>): TrendWords => {
  const ways = { 升: 0, 降: 0, 平: 0 }
  const { first, way, second, other, both, all, to } = groups
  if (both !== undefined)
    return { up: both.includes('升') ? 2 : 0, down: both.includes('降') ? 2 : 0, level: 0, both: true }
  if (all !== undefined)
    return { up: to === '上升' ? countOf(all) : 0, down: to === '下降' ? countOf(all) : 0, level: 0, both: false }
  for (const [count, kind] of [
    [first, way],
    [second, other],
  ])
    if (count !== undefined && (kind === '升' || kind === '降' || kind === '平')) ways[kind] += countOf(count)
  return { up: ways.升, down: ways.降, level: ways.平, both: false }
}

/** A word of each of them: nearly every text has none. */
const ANY = /[升降平]/u

/** Every 一升三降, 双下降 or 三下降 of a text, with the offset it stands at. */
export const trendWordsIn = (
  text: string,
): readonly (TrendWords & { readonly at: number; readonly printed: string })[] =>
  ANY.test(text)
    ? matchesOf(text, TREND).map((match) => ({ ...waysOf(match.groups ?? {}), at: match.index, printed: match[0] }))
    : []
