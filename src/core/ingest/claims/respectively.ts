import type { FigureInContext } from './context'
import { qualifierIn } from './remedy-chains'

/** 网站、微信、微博分别发布信息, 行政复议、行政诉讼分别为; not 分别增长, not 分别通过网站…. */
const LIST = /^(?<names>.{4,90}?)分别(?:为|是|有|共)?(?<tail>(?!通过|利用|依托|在|于|从|以)\p{Script=Han}{0,12})$/u
const CHANGE = /下降|上升|增加|减少|增长|提高|降低|同比|环比|较|比上|占/u
const JOINT = /、|以及|和|及|与/u
const MEANS = /^.*(?:通过|利用|依托|运用|借助|经由)/u
/** 政务微信公开政府信息数: the last name runs into what is counted of all. */
const OBJECT =
  /^(?<name>.{2,}?)(?<object>(?:主动公开|公开|发布|推送|刊发|编发|更新|提出|提交|收到|受理|新收|办结|答复).*)$/u

interface Names {
  readonly names: readonly string[]
  readonly object: string
}

const namesIn = (left: string): Names | null => {
  const { names, tail = '' } = LIST.exec(left)?.groups ?? {}
  if (names === undefined || CHANGE.test(left)) return null
  const items = names.replace(MEANS, '').split(JOINT)
  const last = items.at(-1) ?? ''
  const { name = last, object = '' } = OBJECT.exec(last)?.groups ?? {}
  const all = [...items.slice(0, -1), name]
  return all.length < 2 || all.some((item) => item.length < 2 || item.length > 14)
    ? null
    : { names: all, object: `${object}${tail}` }
}

const goesOn = ({ gap, left }: FigureInContext): boolean => left === '' && /^(?:、|和|及|与|,)$/u.test(gap)

/** 2022年、2023年、2024年, 上年和本年: a list of years. */
const YEAR = /^(?:20\d{2}年度?|今年|本年度?|去年|上一?年度?)$/u
const areYears = ({ names }: Names): boolean => names.every((name) => YEAR.test(name))

/** The figures a list of as many names is of; null where there are more or fewer, or units differ. */
const listedFigures = (
  contexts: readonly FigureInContext[],
  at: number,
  count: number,
): readonly FigureInContext[] | null => {
  const figures = contexts.slice(at, at + count)
  const [first] = figures
  const next = contexts[at + count]
  if (first === undefined || figures.length < count || first.figure.unit.endsWith('%')) return null
  const alike = figures.every(
    (one, index) =>
      one.sentence === first.sentence && one.figure.unit === first.figure.unit && (index === 0 || goesOn(one)),
  )
  return alike && !(next !== undefined && next.sentence === first.sentence && goesOn(next)) ? figures : null
}

/** 分别收到110件、102件,办结100件、103件: as many figures of another thing in the same sentence are of the same years. */
const ofSameYears = (
  contexts: readonly FigureInContext[],
  from: number,
  years: readonly string[],
): readonly FigureInContext[] => {
  const first = contexts[from]
  const figures = listedFigures(contexts, from, years.length)
  if (figures === null || first?.sentence !== contexts[from - 1]?.sentence) return []
  const left = first?.left.replace(/分别(?:为|是|有|共)?$/u, '') ?? ''
  const inYears = figures.map((context, index) => ({ ...context, left, year: years[index] ?? '' }))
  return [...inYears, ...ofSameYears(contexts, from + years.length, years)]
}

/**
 * Gives each figure of a 分别 list its own words: 网站、微信分别发布信息320条、210条 → 网站发布信息320条, 微信发布信息210条.
 * A list whose names and figures are not as many is left as it stands.
 */
export const respectively = (contexts: readonly FigureInContext[]): readonly FigureInContext[] => {
  const result = [...contexts]
  for (const [at, { left }] of contexts.entries()) {
    const list = namesIn(left)
    const figures = list === null ? null : listedFigures(contexts, at, list.names.length)
    if (list === null || figures === null) continue
    const years = areYears(list)
    for (const [index, context] of figures.entries()) {
      const own = list.names[index] ?? ''
      // 已审结的行政复议、行政诉讼: what the first is said to be
      const name =
        index > 0 && /^(?:行政)?(?:复议|诉讼|应诉)/u.test(own) ? `${qualifierIn(list.names[0] ?? '')}${own}` : own
      result[at + index] = { ...context, left: `${name}${list.object}`, ...(years ? { year: name } : {}) }
    }
    const more = years ? ofSameYears(contexts, at + figures.length, list.names) : []
    for (const [index, context] of more.entries()) result[at + figures.length + index] = context
  }
  return result
}
