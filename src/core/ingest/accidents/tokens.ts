import type { Severity } from '../../domain/accident'
import type { Approximation } from '../../domain/unit'
import { parseNumeral } from '../../text/numeral'
import { SECTOR_TAIL, SECTOR_WORDS, SEVERITY_WORDS } from './vocabulary'

/** Punctuation that ends something. */
export type StopMark = ',' | ';' | '。' | ':' | '(' | ')'
const STOPS: ReadonlySet<string> = new Set(',;。:()')
const isStop = (mark: string): mark is StopMark => STOPS.has(mark)

/** A quantity accidents are counted in. */
export type Quantity = 'incidents' | 'deaths' | 'deathsAndMissing' | 'injuries' | 'seriousInjuries' | 'loss'

export interface NumberPart {
  readonly value: number
  readonly approx?: Approximation
  readonly inWords?: true
}

/** Normalised text cut into what matters for accident statistics; everything else is dropped. Ranges are half-open. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'count'; readonly quantity: Quantity; readonly number: NumberPart; readonly unit: string }
  | { readonly kind: 'bare'; readonly number: NumberPart; readonly unit: '起' | '人' | '万元' | '亿元' | '元' | '' }
  | { readonly kind: 'percent'; readonly number: NumberPart }
  | { readonly kind: 'name'; readonly quantity: Quantity }
  | { readonly kind: 'change'; readonly sign: 1 | -1; readonly quantity: Quantity | null }
  | { readonly kind: 'level' }
  | { readonly kind: 'distribute'; readonly all: boolean }
  | { readonly kind: 'basis'; readonly basis: 'yoy' | 'mom' | 'other'; readonly words: string }
  | { readonly kind: 'severity'; readonly severity: Severity }
  | { readonly kind: 'sector'; readonly sector: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'no-quantity'; readonly quantities: readonly Quantity[] }
  | { readonly kind: 'target' }
  | { readonly kind: 'share' }
  | { readonly kind: 'part' }
  | { readonly kind: 'each' }
  | { readonly kind: 'and' }
  | { readonly kind: 'event' }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'previous' }
  | { readonly kind: 'accident' }
  | { readonly kind: 'stop'; readonly mark: StopMark }
)

const PEOPLE = /^(?:人|名)(?!次|民|均|以上|员)/u
const CASES = /^(?:起|宗|例)(?!草|诉|到|来|降|伏)/u
const MONEY = /^(?<unit>亿元|万元|元)/u

const DEATH_AND_MISSING =
  /^(?:死亡|遇难)(?:(?:和|或|与|及|、)(?:下落不明|失踪)|(?:\((?:含|包括)?(?:下落不明|失踪)\)))(?:人数|人员)?(?:共|约|达)?/u
const FIXED: readonly (readonly [RegExp, (match: RegExpExecArray) => TokenBody | null])[] = [
  [
    /^(?:与|较|比|和|同)?(?:去年|上年)(?:同期|同比|全年|度)?(?:相比较?|比较?|比|均)?(?=[,:,]|\p{Script=Han}|\d)/u,
    (match) => previousYear(match[0]),
  ],
  [
    /^(?:与|较|比)?(?:20\d{2}|\d{4})年(?:同期)?(?:相比较?|比较?)(?=[,:,]|\p{Script=Han}|\d)/u,
    (match) => otherYear(match[0]),
  ],
  [/^(?:较|比)(?:20\d{2})年(?:同期)?(?=下降|减少|上升|增加|增长|分别)/u, (match) => otherYear(match[0])],
  [
    /^(?:与|较|比)?近?前?(?:[二两三四五六\d]{1,2})年(?:同期|[一二三四]季度)?(?:的)?平均(?:数|值|水平)?(?:\d{1,4}起)?(?:相比较?|比)?/u,
    (match) => ({ kind: 'basis', basis: 'other', words: match[0] }),
  ],
  [
    /^(?:与|较|比)前(?:[二两三四五\d]{1,2})年(?:同期)?(?:相比|比)?/u,
    (match) => ({ kind: 'basis', basis: 'other', words: match[0] }),
  ],
  [/^同比(?:前年)/u, (match) => ({ kind: 'basis', basis: 'other', words: match[0] })],
  [/^(?:同比去年|同比)/u, (match) => ({ kind: 'basis', basis: 'yoy', words: match[0] })],
  [/^(?:环比|(?:与|较|比)上(?:个)?月(?:相比)?)/u, (match) => ({ kind: 'basis', basis: 'mom', words: match[0] })],
  [
    /^(?:(?:与|比|为)\p{Script=Han}{0,12}?|全年|年度)?(?:的)?控制(?:考核)?(?:指标|目标|进度)/u,
    () => ({ kind: 'target' }),
  ],
  [/^占/u, () => ({ kind: 'share' })],
  [/^(?:其中|含|包括)/u, () => ({ kind: 'part' })],
  [/^(?:全部|均|都)(?:与(?:去年|上年)同期)?(?=持平|下降|上升|增加|减少)/u, () => ({ kind: 'distribute', all: true })],
  [/^分别/u, () => ({ kind: 'distribute', all: false })],
  [/^各(?=\d)/u, () => ({ kind: 'each' })],
  [/^持平/u, () => ({ kind: 'level' })],
  [/^(?:少死亡|死亡减少|少亡)/u, () => ({ kind: 'change', sign: -1, quantity: 'deaths' })],
  [/^(?:多死亡|死亡增加|多亡)/u, () => ({ kind: 'change', sign: 1, quantity: 'deaths' })],
  [/^(?:少受伤|少伤)/u, () => ({ kind: 'change', sign: -1, quantity: 'injuries' })],
  [/^(?:多受伤|多伤)/u, () => ({ kind: 'change', sign: 1, quantity: 'injuries' })],
  [/^(?:多发生|多)(?=\d)/u, () => ({ kind: 'change', sign: 1, quantity: null })],
  [/^(?:少发生|少)(?=\d)/u, () => ({ kind: 'change', sign: -1, quantity: null })],
  [
    /^(?:下降|减少|降低|回落|降幅|低于|下滑|减)(?:了|为|到)?(?:约)?/u,
    () => ({ kind: 'change', sign: -1, quantity: null }),
  ],
  [/^(?:上升|增加|增长|升高|增幅|高于|升|增)(?:了|为)?(?:约)?/u, () => ({ kind: 'change', sign: 1, quantity: null })],
  [
    /^(?:未有|没有|无|未)(?:人员)?(?:死亡和受伤|人员伤亡|伤亡|亡人)/u,
    () => ({ kind: 'no-quantity', quantities: ['deaths', 'injuries'] }),
  ],
  [/^(?:没有|无|未有|未造成)(?:人员)?死亡/u, () => ({ kind: 'no-quantity', quantities: ['deaths'] })],
  [/^(?:没有|无|未有|未造成)(?:人员)?受伤/u, () => ({ kind: 'no-quantity', quantities: ['injuries'] })],
  [/^(?:没有|无|未有|未造成)(?:直接)?经济损失/u, () => ({ kind: 'no-quantity', quantities: ['loss'] })],
  [
    /^(?:均)?(?:实现安全生产|无一例|无事故|没有事故|未发生|没有发生|未发现|未接到|没有接到|未接报|没有录入|未有(?=\p{Script=Han}{0,8}录入)|未录入|无(?=较大|重大|特别重大|重特大))/u,
    () => ({ kind: 'none' }),
  ],
  [/^没有(?=较大|重大|特别重大|重特大)/u, () => ({ kind: 'none' })],
  [/^(?:去年|上年)同期/u, () => ({ kind: 'previous' })],
  [/^(?:非生产安全事故|不属于生产安全事故|不纳入统计)/u, () => ({ kind: 'excluded' })],
  [/^(?:事故(?:总)?起数|起数|事故总量|事故数量|事故数)/u, () => ({ kind: 'name', quantity: 'incidents' })],
  [/^(?:死亡和失踪|死亡和下落不明|死亡\(含下落不明\))人数/u, () => ({ kind: 'name', quantity: 'deathsAndMissing' })],
  [/^(?:死亡|亡人)人数/u, () => ({ kind: 'name', quantity: 'deaths' })],
  [/^受伤人数/u, () => ({ kind: 'name', quantity: 'injuries' })],
  [/^重伤人数/u, () => ({ kind: 'name', quantity: 'seriousInjuries' })],
  [/^(?:直接)?(?:经济|财产)损失/u, () => ({ kind: 'name', quantity: 'loss' })],
  [/^(?:死亡|遇难)/u, () => ({ kind: 'name', quantity: 'deaths' })],
  [/^(?:受伤|轻伤)/u, () => ({ kind: 'name', quantity: 'injuries' })],
  [/^重伤/u, () => ({ kind: 'name', quantity: 'seriousInjuries' })],
  [/^“\d{1,2}[·.]\d{1,2}”/u, () => ({ kind: 'event' })],
  [/^\d{1,2}月\d{1,2}日(?!实时|起|至|,全国|,全市|,全省)/u, () => ({ kind: 'event' })],
  [/^(?:和|与|及|、)/u, () => ({ kind: 'and' })],
]

type TokenBody = Token extends infer T ? (T extends Token ? Omit<T, 'start' | 'end'> : never) : never

const previousYear = (words: string): TokenBody | null => {
  if (/^(?:去年|上年)同期$/u.test(words)) return { kind: 'previous' }
  return /^(?:与|较|比|和|同)|相比|比/u.test(words) ? { kind: 'basis', basis: 'yoy', words } : null
}

const otherYear = (words: string): TokenBody => ({ kind: 'basis', basis: 'other', words })

/** 4月17日 is the day of one accident, not a month; 12月8日实时数据 and 自1月1日起 are not. */
const EVENT_DAY = /^\d{1,2}月\d{1,2}日(?!实时|起|至|止|全|,|口径|发布|统计|快报|通报|数据)/u

const COUNT_BEFORE: readonly (readonly [RegExp, Quantity])[] = [
  [DEATH_AND_MISSING, 'deathsAndMissing'],
  [/^(?:共)?(?:造成)?(?:死亡|遇难|亡)(?:人数|人员)?(?:共|约|达|为)?/u, 'deaths'],
  [/^重伤(?:人数)?/u, 'seriousInjuries'],
  [/^(?:受伤|轻伤|伤)(?:人数|人员)?(?:共|约|为)?/u, 'injuries'],
]
const COUNT_AFTER: readonly (readonly [RegExp, Quantity])[] = [
  [/^(?:死亡和失踪|死亡和下落不明|死亡或失踪)/u, 'deathsAndMissing'],
  [/^(?:死亡|遇难)/u, 'deaths'],
  [/^重伤/u, 'seriousInjuries'],
  [/^(?:受伤|轻伤)/u, 'injuries'],
]
const LOSS = /^(?:直接)?(?:经济|财产)损失(?:共|约|达|为)?/u

const numberAt = (text: string, at: number): { number: NumberPart; length: number; digits: string } | null => {
  const numeral = parseNumeral(text, at)
  if (numeral === null) return null
  const { value, approx, length, digits } = numeral
  return { number: approx === undefined ? { value } : { value, approx }, length, digits }
}

/** Tokens of one paragraph in normalised spelling, in order. */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const found = tokenAt(text, at)
    if (found === null) at += 1
    else {
      if (found.token !== null) tokens.push({ ...found.token, start: at, end: at + found.length })
      at += found.length
    }
  }
  return tokens
}

interface Found {
  readonly token: TokenBody | null
  readonly length: number
}

const tokenAt = (text: string, at: number): Found | null => {
  const mark = text[at] ?? ''
  if (isStop(mark)) return { token: { kind: 'stop', mark }, length: 1 }
  const rest = text.slice(at, at + 48)
  const day = EVENT_DAY.exec(rest)?.[0]
  if (day !== undefined && !/\d/u.test(text[at - 1] ?? '')) return { token: { kind: 'event' }, length: day.length }
  return figureAt(text, at, rest) ?? numberToken(text, at, rest) ?? wordAt(rest, text[at - 1] ?? '')
}

/** 死亡33人, 受伤14人, 直接经济损失3262.9万元: a quantity and its number. */
const figureAt = (text: string, at: number, rest: string): Found | null => {
  for (const [pattern, quantity] of COUNT_BEFORE) {
    const word = pattern.exec(rest)?.[0]
    if (word === undefined) continue
    const read = numberAt(text, at + word.length)
    const unit =
      read === null ? null : PEOPLE.exec(text.slice(at + word.length + read.length, at + word.length + read.length + 4))
    if (read === null || unit === null) continue
    return {
      token: { kind: 'count', quantity, number: read.number, unit: '人' },
      length: word.length + read.length + 1,
    }
  }
  const loss = LOSS.exec(rest)?.[0]
  if (loss === undefined) return null
  const read = numberAt(text, at + loss.length)
  if (read === null) return null
  const unit = MONEY.exec(text.slice(at + loss.length + read.length))?.groups?.unit
  return unit === undefined
    ? null
    : {
        token: { kind: 'count', quantity: 'loss', number: read.number, unit },
        length: loss.length + read.length + unit.length,
      }
}

/** 53起, 6人死亡, 25.4%, 181人, 24万元 — Chinese numerals only where 起 and an accident word follow (三起较大事故). */
const numberToken = (text: string, at: number, rest: string): Found | null => {
  if (!/^[\d约近+-]|^[一二两三四五六七八九十]{1,3}(?:起|宗)/u.test(rest) || /[\d.]/u.test(text[at - 1] ?? ''))
    return null
  const read = numberAt(text, at)
  if (read === null) return null
  const after = text.slice(at + read.length, at + read.length + 8)
  const done = (token: TokenBody, extra: number): Found => ({ token, length: read.length + extra })
  if (after.startsWith('%')) return done({ kind: 'percent', number: read.number }, 1)
  const accident = CASES.exec(after)
  if (accident !== null) {
    const next = text.slice(at + read.length + 1, at + read.length + 16)
    if (
      read.digits === 'chinese' &&
      !/^(?:\p{Script=Han}{0,8})?(?:较大|重大|一般|特别重大|事故|生产安全|[,。;])/u.test(next)
    )
      return null
    return done({ kind: 'bare', number: read.number, unit: '起' }, 1)
  }
  if (PEOPLE.test(after)) {
    const tail = text.slice(at + read.length + 1, at + read.length + 10)
    for (const [pattern, quantity] of COUNT_AFTER) {
      const word = pattern.exec(tail)?.[0]
      if (word !== undefined && !tail.startsWith('人数', word.length))
        return done({ kind: 'count', quantity, number: read.number, unit: '人' }, 1 + word.length)
    }
    return done({ kind: 'bare', number: read.number, unit: '人' }, 1)
  }
  const money = MONEY.exec(after)?.groups?.unit
  if (money === '万元' || money === '亿元' || money === '元')
    return done({ kind: 'bare', number: read.number, unit: money }, money.length)
  // 下降16.1和15.2%: the sign stands on the last number only
  if (/^(?:和|、|及|与)[\d.]{1,8}%/u.test(after)) return done({ kind: 'percent', number: read.number }, 0)
  return { token: null, length: read.length }
}

const wordAt = (rest: string, before: string): Found | null => {
  for (const [pattern, make] of FIXED) {
    const match = pattern.exec(rest)
    if (match === null || match[0] === '') continue
    const token = make(match)
    if (token !== null) return { token, length: match[0].length }
  }
  for (const [word, severity] of SEVERITY_WORDS) {
    if (!rest.startsWith(word)) continue
    // 重大隐患, 一般情况 are no accidents
    if (
      !/^(?:级|生产安全|生产经营性|非煤矿山|\p{Script=Han}{0,10}?)?(?:事故|\d|分别|和|,|、|:|\(|起)/u.test(
        rest.slice(word.length, word.length + 16),
      )
    )
      continue
    return { token: { kind: 'severity', severity }, length: word.length }
  }
  const sector = before === '非' ? undefined : SECTOR_WORDS.find((word) => rest.startsWith(word))
  if (sector !== undefined) {
    const tail = SECTOR_TAIL.exec(rest.slice(sector.length))?.[0] ?? ''
    const name = /^业$/u.test(tail) ? `${sector}业` : sector
    return { token: { kind: 'sector', sector: name }, length: sector.length + tail.length }
  }
  return rest.startsWith('事故') ? { token: { kind: 'accident' }, length: 2 } : null
}
