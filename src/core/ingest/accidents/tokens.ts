import { mayBegin } from '../../text/pattern-characters'
import { figureAt, NUMBER_BEGINNINGS, numberToken } from './number-tokens'
import type { Found, StopMark, Token, TokenBody } from './token'
import { wordAt, WORD_BEGINNINGS } from './word-tokens'

const STOPS: ReadonlySet<string> = new Set(',;。:()')
const isStop = (mark: string): mark is StopMark => STOPS.has(mark)

/** 4月17日 is the day of one accident, not a month; 12月8日实时数据 and 自1月1日起 are not. */
const EVENT_DAY =
  /^\d{1,2}月\d{1,2}日(?!实时|起|至|止|全|,|口径|发布|统计|快报|通报|数据|的?数据|电|讯|在|从|获悉|消息|举行|召开|公布|介绍|印发)/u

const TOLL =
  /^(?:(?<one>一次性?)?死亡)?(?<toll>\d{1,3}|[一二三五十])人(?:\(含\d{0,3}人?\))?及?以上(?:的)?(?<of>(?:[较重特]大|特别重大|生产安全|安全生产|道路交通|煤矿)*事故)?/u

/** 一次死亡10人以上: the statutory ladder where the number is one of its rungs, else a class of its own. */
const tollOf = (groups: Readonly<Record<string, string | undefined>>): TokenBody => {
  const { one, of, toll } = groups
  if (one === undefined && of === undefined) return { kind: 'toll' }
  if (toll === '3' || toll === '三') return { kind: 'severity', severity: 'larger-and-above', parts: [] }
  if (toll === '10' || toll === '十')
    return { kind: 'severity', severity: 'major-and-extraordinarily-major', parts: [] }
  return toll === '30' ? { kind: 'severity', severity: 'extraordinarily-major', parts: [] } : { kind: 'toll' }
}

/** 一次死亡3-9人, 死亡10至29人: the class of the ladder between two rungs; a severity behind it says the same. */
const RANGE =
  /^(?:一次性?)?死亡(?:和?失踪)?(?<low>\d{1,2})人?(?:-|~|—|至|到)(?<high>\d{1,2})人(?:的)?(?=(?<severity>较大|重大)?)/u

/** 一次死亡39人较大事故, whose dash is lost: the severity says what is meant. */
const RUNG_OF_SEVERITY = /^一次性?死亡\d{1,4}人(?:的)?(?=较大|重大|特别重大|特大)/u

const rangeOf = ({ low, high, severity }: Readonly<Record<string, string | undefined>>): TokenBody | null => {
  if (severity !== undefined) return null
  if (low === '3' && high === '9') return { kind: 'severity', severity: 'larger', parts: [] }
  return low === '10' && high === '29' ? { kind: 'severity', severity: 'major', parts: [] } : { kind: 'toll' }
}

/** 4月2日,某市某煤矿发生…爆炸: the day of one accident before its place; not 4月2日,全市共发生…. */
const EVENT_PLACE =
  /^\d{1,2}月\d{1,2}日,(?!全)(?=\p{Script=Han}{2,12}?(?:[省市区县矿镇村]|公司|集团)[^。]{0,60}(?:爆炸|透水|坍塌|突出|起火|侧翻|相撞|坠|中毒|窒息|冒顶))(?![^。]{0,80}(?:全国|全省|全市|全县|全区|共发生|累计))/u

/** Tokens of one paragraph in normalised spelling, in order. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const found = tokenAt(text, at)
    if (found === null) at += 1
    else {
      if (found.token !== null) tokens.push({ ...found.token, source: 'token', start: at, end: at + found.length })
      at += found.length
    }
  }
  return tokens
}

/** 同比下降34%(34.8%)、37.4%: the percentage in brackets is of a part named in brackets before, not the next of the list. */
const ASIDE = /^\([\d.]{1,8}%\)/u

const stopAt = (text: string, at: number, mark: StopMark): Found => {
  const aside = text[at - 1] === '%' ? ASIDE.exec(text.slice(at, at + 12))?.[0] : undefined
  return aside === undefined ? { token: { kind: 'stop', mark }, length: 1 } : { token: null, length: aside.length }
}

const DIGIT = /\d/u

/** {@link EVENT_DAY} and {@link EVENT_PLACE} begin with a digit, {@link TOLL} with one of these. */
const TOLL_BEGINS = /[\d一二三五十死]/u

/** 一次死亡2人道路交通事故: those with just so many dead. */
const EXACT_TOLL = /^一次性?死亡\d{1,3}人(?:的)?(?=\p{Script=Han}{0,8}事故)/u

/** A class of accidents by their dead: of the ladder, between two of its rungs, or another. */
const classAt = (rest: string): Found | null => {
  const rung = RUNG_OF_SEVERITY.exec(rest)
  if (rung !== null) return { token: null, length: rung[0].length }
  const range = RANGE.exec(rest)
  if (range !== null) return { token: rangeOf(range.groups ?? {}), length: range[0].length }
  const toll = TOLL.exec(rest)
  if (toll === null) {
    const exact = EXACT_TOLL.exec(rest)
    return exact === null ? null : { token: { kind: 'toll' }, length: exact[0].length }
  }
  return { token: tollOf(toll.groups ?? {}), length: toll[0].length - (toll.groups?.of?.length ?? 0) }
}

/** Most characters of a text begin no token, and one look tells. */
const beginsToken = mayBegin([
  EVENT_DAY,
  EVENT_PLACE,
  TOLL,
  RANGE,
  RUNG_OF_SEVERITY,
  EXACT_TOLL,
  ...NUMBER_BEGINNINGS,
  ...WORD_BEGINNINGS,
])

const tokenAt = (text: string, at: number): Found | null => {
  const mark = text[at] ?? ''
  if (isStop(mark)) return stopAt(text, at, mark)
  if (!beginsToken(mark)) return null
  const rest = text.slice(at, at + 48)
  const before = text[at - 1] ?? ''
  const day = DIGIT.test(mark) ? eventAt(text, at, rest) : undefined
  if (day !== undefined && !/[\d至止到自从]/u.test(before)) return { token: { kind: 'event' }, length: day.length }
  const toll = TOLL_BEGINS.test(mark) && !DIGIT.test(before) ? classAt(rest) : null
  return toll ?? figureAt(text, at, rest) ?? numberToken(text, at, rest) ?? wordAt(rest, before)
}

const eventAt = (text: string, at: number, rest: string): string | undefined =>
  EVENT_DAY.exec(rest)?.[0] ?? EVENT_PLACE.exec(text.slice(at, at + 110))?.[0].slice(0, -1)
