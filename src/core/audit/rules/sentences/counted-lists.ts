import { matchesOf } from '../../../text/matches'
import type { Place } from '../../../domain/place'
import type { Report } from '../../../domain/report'
import type { TextLine } from '../structure/report-lines'
import { linesOf } from '../structure/report-lines'

/** A number with its unit as a list states it. */
export interface Count {
  readonly value: number
  /** 1600余人, 约1600人: no exact number. */
  readonly bound: boolean
  readonly printed: string
  readonly place: Place
}

/** A whole and the counts behind its 其中, all in one unit, none of them a figure of an indicator. */
export interface CountedList {
  readonly whole: Count
  readonly unit: string
  readonly parts: readonly Count[]
}

const UNIT = '(?:[人件户家条车批]次|[人名户家件起宗条份篇个项所处台辆期座])'
/** 1613人,其中 or 1613人(其中, up to the end of the sentence or bracket. */
const LIST = new RegExp(
  `(?<=[^\\d.,、~第-])(?<whole>\\d+(?<more>余|多)?(?<unit>${UNIT}))[,(:]?其中[,:]?(?<items>[^。;()]+)`,
  'gu',
)
const ABOUT = /(?:约|近|超过?|逾|不少于|至少)$/u
/** An item of a list: its name before its count (刑事追究509人) or behind it (509人受到刑事追究). */
const ITEM = new RegExp(
  `^(?<name>[^\\d%]*)(?<count>(?<digits>\\d+)(?<more>余|多)?(?<unit>${UNIT}))(?<rest>[^\\d%]*)$`,
  'u',
)
/** Words of an item that is no part of its whole, part of another part, or the rest of a list that is then whole. */
const NO_PART = /其中|其[他它余]|另|此外|累计|共|合计|同比|[比较]上|增[加长]|减少|上升|下降|分别/u

const itemsOf = (text: string): readonly { readonly text: string; readonly at: number }[] => {
  let at = 0
  return text.split(/[,、]/u).map((item) => {
    const start = at
    at += item.length + 1
    return { text: item, at: start }
  })
}

const countsIn = (line: TextLine, items: string, { start, unit }: { readonly start: number; readonly unit: string }) =>
  itemsOf(items).map(({ text, at }): Count | null => {
    const { name = '', count = '', digits = '', more, unit: own, rest = '' } = ITEM.exec(text)?.groups ?? {}
    if (own !== unit || name === rest || NO_PART.test(text)) return null
    const from = start + at + name.length
    return {
      value: Number(digits),
      bound: more !== undefined || ABOUT.test(name),
      printed: line.printed(from, from + count.length),
      place: line.place(from, from + count.length),
    }
  })

const listsIn = (line: TextLine): readonly CountedList[] =>
  matchesOf(line.text, LIST).flatMap((match): readonly CountedList[] => {
    const { whole = '', more, unit = '', items = '' } = match.groups ?? {}
    const start = match.index + match[0].length - items.length
    const parts = countsIn(line, items, { start, unit })
    const read = parts.flatMap((part) => part ?? [])
    if (read.length < 2 || read.length < parts.length) return []
    return [
      {
        whole: {
          value: Number.parseInt(whole, 10),
          bound: more !== undefined || ABOUT.test(line.text.slice(0, match.index)),
          printed: line.printed(match.index, match.index + whole.length),
          place: line.place(match.index, match.index + whole.length),
        },
        unit,
        parts: read,
      },
    ]
  })

const isWithin = (place: Place, { whole, parts }: CountedList): boolean =>
  place.block === whole.place.block &&
  place.end > whole.place.start &&
  place.start < (parts.at(-1)?.place.end ?? whole.place.end)

/** Lists of counts behind a 其中 that no other rule judges: nothing in them is a figure of an indicator or of accidents. */
export const countedLists = (report: Report): readonly CountedList[] => {
  const figures = [
    ...report.claims.filter(({ indicator }) => indicator !== 'other').map(({ place }) => place),
    ...report.accidents.flatMap((statement) => Object.values(statement.figures).map(({ place }) => place)),
  ]
  return linesOf(report)
    .flatMap(listsIn)
    .filter((list) => !figures.some((place) => isWithin(place, list)))
}
