import { matchesOf } from '../../../text/matches'
import type { Place } from '../../../domain/place'
import type { Report } from '../../../domain/report'
import type { TrendWords } from '../../trend-words'
import { trendWordsIn } from '../../trend-words'
import type { TextLine } from '../structure/report-lines'
import { linesOf } from '../structure/report-lines'

/** Which way a sentence says a quantity went. */
export type Way = 'up' | 'down' | 'level'

/** What stands before and behind words. */
export interface Surroundings {
  readonly before: Place
  readonly behind: Place
}

/** Words that say how figures changed, without a figure of their own. */
export type WordsOfDirection = {
  readonly printed: string
  readonly place: Place
  /** Around them up to a stop or semicolon. */
  readonly clause: Surroundings
  /** Around them up to a stop. */
  readonly sentence: Surroundings
} & (
  | { readonly kind: 'one'; readonly way: Way }
  | { readonly kind: 'all'; readonly way: Way }
  | ({ readonly kind: 'trend' } & Pick<TrendWords, 'up' | 'down' | 'level'>)
)

/** 有所下降, 持平 and 均有所增长 up to the next stop; not 下降20%, 未下降, 基本持平. */
const SAID =
  /(?:(?:相比|相较)?(?:同比|较上年|比上年)?|(?<all>均|全部|双双)(?:同比|[较比](?:上|去)年)?)(?:有(?:所|较大(?:幅度)?|一定(?:程度)?)?(?:的)?|略有|稍有|明显|显著|大幅度?|小幅度?|稳步|持续|继续|呈现?){0,2}(?:(?<up>增长|增加|上升|提高|提升|上涨|增多)|(?<down>下降|减少|降低|回落|下滑)|(?<level>持平))(?:了|(?:的)?(?:趋势|态势))?(?=[,。;)(]|$)/gu
/** The words of each: nearly every line has none. */
const ANY = /增[长加多]|上[升涨]|提[高升]|下[降滑]|减少|降低|回落|持平/u
const SENTENCE_END = /[。!?]/gu
const CLAUSE_END = /[。;!?]/gu

/** From the stop before a place to the one behind it. */
const around = (text: string, at: number, stops: RegExp): { readonly start: number; readonly end: number } => {
  let start = 0
  for (const { index } of matchesOf(text, stops)) {
    if (index >= at) return { start, end: index }
    start = index + 1
  }
  return { start, end: text.length }
}

const wordsIn = (line: TextLine): readonly WordsOfDirection[] => {
  const { text, place, printed } = line
  const at = (start: number, length: number) => {
    const end = start + length
    const clause = around(text, start, CLAUSE_END)
    const sentence = around(text, start, SENTENCE_END)
    return {
      place: place(start, end),
      printed: printed(start, end),
      clause: { before: place(clause.start, start), behind: place(end, clause.end) },
      sentence: { before: place(sentence.start, start), behind: place(end, sentence.end) },
    }
  }
  const said = (ANY.test(text) ? matchesOf(text, SAID) : []).map((match): WordsOfDirection => {
    const { all, up, down } = match.groups ?? {}
    const way = up !== undefined ? 'up' : down !== undefined ? 'down' : 'level'
    return { ...at(match.index, match[0].length), kind: all === undefined ? 'one' : 'all', way }
  })
  const trends = trendWordsIn(text)
    .filter(({ both }) => !both)
    .map(
      ({ at: start, printed: words, up, down, level }): WordsOfDirection => ({
        ...at(start, words.length),
        kind: 'trend',
        up,
        down,
        level,
      }),
    )
  return [...said, ...trends]
}

/** Words of direction in the paragraphs of a report, in the order of its lines. */
export const directionsIn = (report: Report): readonly WordsOfDirection[] => linesOf(report).flatMap(wordsIn)
