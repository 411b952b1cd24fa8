import { matchesOf } from '../../text/matches'
import type { AccidentFigure, RateId, RateStatement } from '../../domain/accident'
import { chineseValue, parseNumeral } from '../../text/numeral'
import { figureOf } from './draft'
import { wholeYear } from '../calendar'
import { findPeriods, isYearBefore, yearChangedFrom } from './periods'
import type { Passage } from './reading'
import { findScopes } from './scopes'

const ANY =
  /亿元(?:地区)?(?:GDP|国内生产总值|生产总值)|单位(?:地区)?(?:GDP|国内生产总值|生产总值)(?=[^,;。:]{0,24}死亡)|(?:10万|十万)(?:名)?(?:从业|就业)|(?:从业|就业)人员(?:生产安全)?(?:事故)?(?:10万|十万)|万车死亡|百万吨死亡|特种设备万台|万台特种设备/gu
/** From the base to the word that ends the name: 百万吨死亡率, 10万人生产安全事故死亡人数. */
const NAME = /^[^,;。:]{0,32}?死亡(?:率|人数)?/u

const DECIMAL_IN_WORDS = /(?<![〇零一二三四五六七八九十百千])[〇零一二三四五六七八九]点[〇零一二三四五六七八九]{1,4}/gu

/** 死亡率为零点五五八: the same characters as digits; offsets stay. */
const withDecimalsInDigits = (text: string): string =>
  text.includes('点')
    ? text.replaceAll(DECIMAL_IN_WORDS, (decimal) =>
        [...decimal].map((character) => (character === '点' ? '.' : String(chineseValue(character) ?? ''))).join(''),
      )
    : text

/** Death rates of communiqués in a paragraph: value, value before, change and percent, control target. */
export const readRates = (given: Passage): readonly RateStatement[] => {
  const starts = matchesOf(given.text, ANY).map((match) => match.index)
  if (starts.length === 0) return []
  const passage = { ...given, text: withDecimalsInDigits(given.text) }
  return starts.flatMap((at, index) => {
    const end = endOfRate(passage.text, at, starts[index + 1])
    const said = passage.text.slice(0, at).split('。')
    const ofSome = OF_SOME_MINES.test(said.at(-1) ?? '') || OPENS_WITH_SOME.test(passage.text)
    const statement = ofSome ? null : readRate(passage, at, end)
    return statement === null || isOverYears(passage.text.slice(at, end), statement.period) ? [] : [statement]
  })
}

/** The text with the rates blanked, so that 百万吨死亡1.32人 is not read as deaths; offsets stay. */
export const withoutRates = (text: string): string =>
  matchesOf(text, ANY).reduceRight((rest, match) => {
    const end =
      match.index + (/^[^,;。]{0,60}(?:,[^,;。起]{0,40}){0,2}/u.exec(text.slice(match.index))?.[0].length ?? 0)
    return `${rest.slice(0, match.index)}${'\u0001'.repeat(end - match.index)}${rest.slice(end)}`
  }, text)

/** 与上年持平; 基本持平 says no figure. */
const UNCHANGED = /(?:同比|[与和同](?:去年|上年)(?:同期)?(?:相比)?)(?<value>持平)(?=$|[,;。(])/u

const levelFigure = (passage: Passage, { start, end }: Span): AccidentFigure =>
  figureOf({ value: 0, inWords: true }, passage.printed(start, end), passage.place(start, end))

const sentenceEnd = (text: string, from: number): number => {
  const end = text.slice(from).search(/[;。]/u)
  return end < 0 ? text.length : from + end
}

/** The end of its sentence, or of the clause before that of the next, whose name may begin before its base. */
const endOfRate = (text: string, from: number, next: number | undefined): number => {
  const end = sentenceEnd(text, from)
  if (next === undefined || end < next) return end
  const comma = text.slice(from, next).lastIndexOf(',')
  return comma < 0 ? next : from + comma
}

interface Span {
  readonly start: number
  readonly end: number
}

/** 由0.201降到0.173, 由上年的0.201下降至0.173. */
const FELL =
  /由(?:(?:上年|去年|(?:19|20)\d{2}年)(?:同期)?的?)?(?<before>[\d.]{1,8})(?:人)?(?:下?降低?|上?升|增加)[到至](?:了)?(?:(?:19|20)\d{2}年的?)?(?<after>[\d.]{1,8})/u
/** 率为1.05, 率为零. */
const STATED = /^(?:预计)?(?:为|是|降到|降至|达|:)?(?<value>\d[\d.]{0,8}(?![\d.]|年|%)|零(?=$|[,;。]))/u
/** 单位生产总值…死亡率0.012人/亿元: of what unit, only these words tell. */
const PER_100M = /^人?(?:\/|每)亿元/u

const statedAfterName = (text: string): RegExpExecArray | null => {
  const name = NAME.exec(text)?.[0].length ?? 0
  const stated = STATED.exec(text.slice(name))
  if (stated === null || !text.startsWith('单位')) return stated
  return PER_100M.test(text.slice(name + stated[0].length)) ? stated : null
}

/** 省属煤矿…百万吨死亡率0.1: of some of the mines. */
const OF_SOME_MINES = /[省市县区]属|国有|乡镇煤矿|地方煤矿|骨干煤矿|中央企业/u

/** 由2005年的0.4下降到2009年的0.18,下降55%: measured over years, which is no change against last year. */
const isOverYears = (text: string, period: RateStatement['period']): boolean => {
  const from = yearChangedFrom(text)
  return from !== null && !isYearBefore(from, period)
}

/** 一、骨干煤矿企业发生3起…。百万吨死亡率…: all of the paragraph is of them. */
const OPENS_WITH_SOME =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]\)|\d{1,2}[.、])(?:[省市县区]属|国有\p{Script=Han}{0,4}|乡镇|地方|骨干|中央企业)[^,;。\d]{0,6}煤矿/u

const readRate = (passage: Passage, at: number, end: number): RateStatement | null => {
  const text = passage.text.slice(at, end)
  const rate = rateOf(text)
  if (rate === null) return null
  const name = NAME.exec(text)?.[0].length
  if (name === undefined) return null
  const from = at + name
  const fell = FELL.exec(text)
  const figure = (span: Span, sign: 1 | -1): AccidentFigure | null => {
    const numeral = parseNumeral(passage.text, span.start)
    if (numeral === null) return null
    const number = { value: sign * numeral.value, ...(numeral.approx === undefined ? {} : { approx: numeral.approx }) }
    return figureOf(number, passage.printed(span.start, span.end), passage.place(span.start, span.end))
  }
  const spanOf = (match: RegExpExecArray, group: string): Span => {
    const value = match.groups?.[group] ?? ''
    const start = at + match.index + match[0].lastIndexOf(value)
    return { start, end: start + value.length }
  }
  const first = fell === null ? statedAfterName(text) : null
  const value =
    fell !== null
      ? figure(spanOf(fell, 'after'), 1)
      : first?.groups?.value === undefined
        ? null
        : figure(
            {
              start: from + first[0].indexOf(first.groups.value),
              end: from + first[0].indexOf(first.groups.value) + first.groups.value.length,
            },
            1,
          )
  const percent = /(?<verb>下降|上升|降幅|增长|降低|减少|增加)(?:了|为)?(?<value>\d[\d.]{0,6})%/u.exec(text)
  const change =
    /(?:,|死亡率|同比|较上年|比上年)(?:同比)?(?<verb>下降|上升|减少|增加|降|升)(?:了)?(?<value>\d[\d.]{0,6})(?:人)?(?=$|[,;。])/u.exec(
      text,
    )
  const target = /控制指标(?:为)?(?<value>\d[\d.]{0,6})/u.exec(text)
  const signOf = (match: RegExpExecArray): 1 | -1 => (/升|增长|增加/u.test(match.groups?.verb ?? '') ? 1 : -1)
  const changePct = percent === null || /分别/u.test(text) ? null : figure(spanOf(percent, 'value'), signOf(percent))
  const level = percent === null ? UNCHANGED.exec(text) : null
  const unchanged = level === null ? null : levelFigure(passage, spanOf(level, 'value'))
  if (value === null && changePct === null && change === null) return null
  const period = lastPeriodBefore(passage, at)
  return {
    rate,
    scope: areaOf(passage, at),
    period,
    value,
    previous: fell === null ? null : figure(spanOf(fell, 'before'), 1),
    change: change === null ? unchanged : figure(spanOf(change, 'value'), signOf(change)),
    changePct,
    target: target === null ? null : figure(spanOf(target, 'value'), 1),
    status: /预计|初步/u.test(text) ? ['预计'] : [],
    asPrinted: passage.printed(at, end),
    place: passage.place(at, end),
  }
}

const OWN_AREA = /[,;。:](?:[去今上当]年)?(?<area>[^\d,;。:]{1,8}?[省市县区州])[^,;。:]{0,12}$/u

/** 全省, 预计前十月该省: the area is told before. */
const NO_AREA = /^[全我本]|该|月|预计/u

/** Area a rate is said of: in its own words, else the last before it in the paragraph, else the document's. */
const areaOf = (passage: Passage, at: number): string | null => {
  const before = passage.text.slice(0, at)
  const named = findScopes(before).at(-1)
  const own = OWN_AREA.exec(`。${before.slice(-24)}`)
  if (own?.groups?.area !== undefined && named?.region !== true && !NO_AREA.test(own.groups.area))
    return own.groups.area
  return named?.scope ?? passage.area
}

const rateOf = (text: string): RateId | null => {
  if (/^(?:亿元|单位)/u.test(text)) return 'per-100m-gdp'
  if (/^(?:10万|十万|从业|就业)/u.test(text)) return 'per-100k-workers'
  if (text.startsWith('万车')) return 'per-10k-vehicles'
  if (text.startsWith('百万吨')) return 'per-megatonne-coal'
  return /^(?:万台)?特种设备/u.test(text) ? 'per-10k-special-equipment' : null
}

/** 去年某市的亿元GDP死亡率: which year that is, only the day of publication tells. */
const LAST_YEAR = /(?:^|[,;。:])去年(?!同期|底|末|比)[^,;。:]{0,12}$/u

const periodOfLastYear = (year: number | null): RateStatement['period'] => (year === null ? null : wholeYear(year))

/** The period that rules at a place of the paragraph. */
const lastPeriodBefore = (passage: Passage, at: number): RateStatement['period'] =>
  LAST_YEAR.test(passage.text.slice(0, at))
    ? periodOfLastYear(passage.lastYear)
    : (findPeriods(passage.text.slice(0, at), passage.year).at(-1)?.period ?? passage.period)
