import { byInitial } from '../../text/pattern-characters'
import { chineseValue, parseNumeral } from '../../text/numeral'
import type { Found, NumberPart, Quantity, TokenBody } from './token'

const PEOPLE = /^(?:人|名)(?!次|民|均|以上|员)/u
const CASES = /^(?:起|宗|例)(?!草|诉|到|来|降|伏)/u
/** 水上交通事故176件: only right behind the accidents they count. */
const PIECES_OF = /事故(?:共|总数|合计)?(?:为)?$/u
const MONEY = ['亿元', '万元', '元'] as const

const moneyAt = (rest: string) => MONEY.find((unit) => rest.startsWith(unit))

const DEATH_AND_MISSING =
  /^(?:死亡|遇难)(?:(?:和|或|与|及|、|\/)?(?:下落不明|失踪)|(?:\((?:含|包括)?(?:下落不明|失踪)\)))(?:人数|人员)?(?:共|约|达)?/u
const COUNT_BEFORE: readonly (readonly [RegExp, Quantity | 'missing'])[] = [
  [DEATH_AND_MISSING, 'deathsAndMissing'],
  [/^(?:共)?(?:造成)?(?:下落不明|失踪)(?:人数)?(?:共|约|达|为)?/u, 'missing'],
  [
    /^(?:共)?(?:造成)?(?:死亡|遇难|致死|亡|死(?=\d))(?:人数|人员)?(?:共|约|达|为|(?:却|则|仅|已|高|共)(?:达到?|为|有))?/u,
    'deaths',
  ],
  [/^重伤(?:人数)?/u, 'seriousInjuries'],
  [/^(?:受伤|轻伤|伤)(?:人数|人员)?(?:共|约|为)?/u, 'injuries'],
]
const COUNT_AFTER: readonly (readonly [RegExp, Quantity | 'missing'])[] = [
  [/^(?:下落不明|失踪)/u, 'missing'],
  [/^(?:死亡和失踪|死亡和下落不明|死亡或失踪)/u, 'deathsAndMissing'],
  [/^(?:死亡|遇难)/u, 'deaths'],
  [/^重伤/u, 'seriousInjuries'],
  [/^(?:受伤|轻伤)/u, 'injuries'],
]
/** 因事故伤亡14127人: dead and injured together, which no field holds. */
const CASUALTIES = /^(?:伤亡|死伤)(?:人数|人员)?(?:共计|合计|共|约|达|为)?(?=\d)/u
const LOSS = /^(?:(?:直接)?(?:经济|财产)|直接)损失(?:共计|合计|达到|共|约|达|为)?/u

/** 直接经济损失100万元以上的事故: a class of accidents, no loss. */
const A_CLASS = /^(?:及|含)?(?:以上|以下)/u

/** 死亡人数上升超过50%的地区有…: a threshold, and what follows is of those above it. */
const OF_SOME_AREAS = /^%(?:以上)?的(?:地|省|市|县|区|州|单位|行业|企业)/u

/** 降幅均在15%左右, 下降20%以上: how far about, and no figure. */
const BOUND_OF_CHANGE = /^%(?:左右|上下|以上|以下|以内)/u

const numberAt = (text: string, at: number): { number: NumberPart; length: number; digits: string } | null => {
  const numeral = parseNumeral(text, at)
  if (numeral === null) return null
  const { value, approx, length, digits } = numeral
  return { number: approx === undefined ? { value } : { value, approx }, length, digits }
}

const peopleCount = (quantity: Quantity | 'missing', number: NumberPart): TokenBody =>
  quantity === 'missing' ? { kind: 'missing', number } : { kind: 'count', quantity, number, unit: '人' }

const countsAt = byInitial(COUNT_BEFORE)

const casualtiesAt = (text: string, at: number, rest: string): Found | null => {
  const word = CASUALTIES.exec(rest)?.[0]
  const read = word === undefined ? null : numberAt(text, at + word.length)
  if (word === undefined || read === null) return null
  const length = word.length + read.length
  return PEOPLE.test(text.slice(at + length, at + length + 4)) ? { token: null, length: length + 1 } : null
}

/** 死亡33人, 受伤14人, 直接经济损失3262.9万元: a quantity and its number. */
export const figureAt = (text: string, at: number, rest: string): Found | null => {
  const together = casualtiesAt(text, at, rest)
  if (together !== null) return together
  for (const [pattern, quantity] of countsAt(rest[0] ?? '')) {
    const word = pattern.exec(rest)?.[0]
    if (word === undefined) continue
    const read = numberAt(text, at + word.length)
    const unit =
      read === null ? null : PEOPLE.exec(text.slice(at + word.length + read.length, at + word.length + read.length + 4))
    if (read === null || unit === null || !Number.isInteger(read.number.value)) continue
    const length = word.length + read.length + 1
    return { token: peopleCount(quantity, read.number), length }
  }
  const loss = LOSS.exec(rest)?.[0]
  if (loss === undefined) return null
  const read = numberAt(text, at + loss.length)
  if (read === null) return null
  const after = text.slice(at + loss.length + read.length)
  const unit = moneyAt(after)
  return unit === undefined || A_CLASS.test(after.slice(unit.length))
    ? null
    : {
        token: { kind: 'count', quantity: 'loss', number: read.number, unit },
        length: loss.length + read.length + unit.length,
      }
}

/** 6人死亡, 181人: the words after the unit may tell what the people are counted for. */
const peopleToken = (
  tail: string,
  { number, length }: { readonly number: NumberPart; readonly length: number },
): Found => {
  for (const [pattern, quantity] of COUNT_AFTER) {
    const word = pattern.exec(tail)?.[0]
    if (word !== undefined && !tail.startsWith('人数', word.length))
      return { token: peopleCount(quantity, number), length: length + 1 + word.length }
  }
  return { token: { kind: 'bare', number, unit: '人' }, length: length + 1 }
}

const BEGINS_NUMBER = /^[\d约近+-]|^百分|^[一二两三四五六七八九十百千万零]{1,10}余?(?:起|宗)/u
/** 下降8. 86%: a blank inside the number. */
const BROKEN_PERCENT = /^\d{1,3}(?: \.|\. )\d{1,2}(?=%)/u

const brokenPercent = (rest: string): Found | null => {
  const words = BROKEN_PERCENT.exec(rest)?.[0]
  if (words === undefined) return null
  return { token: { kind: 'percent', number: { value: Number(words.replace(' ', '')) } }, length: words.length + 1 }
}

/** 百分之十五点二八, 百分五点五七. */
const PERCENT_IN_WORDS =
  /^百分之?(?<whole>[〇零一二三四五六七八九十百]{1,5})(?:点(?<parts>[〇零一二三四五六七八九]{1,4}))?(?<bound>左右|上下|以上|以下|以内|的[地省市县区州单行企])?/u

/** A percentage in words; null where it is none, without a token where it is only about so much. */
const percentInWords = (rest: string): Found | null => {
  const match = PERCENT_IN_WORDS.exec(rest)
  const { whole = '', parts = '', bound } = match?.groups ?? {}
  const value = match === null ? null : chineseValue(whole)
  if (match === null || value === null) return null
  const decimals = [...parts].map((digit) => chineseValue(digit) ?? 0).join('')
  return {
    token: bound === undefined ? { kind: 'percent', number: { value: Number(`${value}.${decimals || '0'}`) } } : null,
    length: match[0].length,
  }
}

/** The middle of a number: 3|5起, 一百|九十一起. */
const AFTER_DIGIT = /^[\d.]|^[〇零一二两三四五六七八九十百千万亿点][^\d]/u

const BROKEN_BEFORE = /\d $/u
const DIGIT = /^\d/u

const percentOf = (after: string, number: NumberPart): readonly [TokenBody | null, number] => {
  if (OF_SOME_AREAS.test(after)) return [{ kind: 'toll' }, 1]
  return BOUND_OF_CHANGE.test(after) ? [null, 0] : [{ kind: 'percent', number }, 1]
}

/** What {@link figureAt} and {@link numberToken} begin with. */
export const NUMBER_BEGINNINGS: readonly RegExp[] = [
  ...COUNT_BEFORE.map(([pattern]) => pattern),
  LOSS,
  CASUALTIES,
  BEGINS_NUMBER,
]

type Read = NonNullable<ReturnType<typeof numberAt>>

/** 53起, 6人死亡, 25.4%, 181人, 24万元 — Chinese numerals only where 起 and an accident word follow (三起较大事故). */
export const numberToken = (text: string, at: number, rest: string): Found | null => {
  if (!BEGINS_NUMBER.test(rest) || AFTER_DIGIT.test(`${text[at - 1] ?? ' '}${rest}`)) return null
  return rest.startsWith('百分') ? percentInWords(rest) : (brokenPercent(rest) ?? plainNumber(text, at))
}

const plainNumber = (text: string, at: number): Found | null => {
  const read = numberAt(text, at)
  if (read === null) return null
  // 1 88568起: a number the spaces of a scan have broken
  return BROKEN_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && DIGIT.test(text.slice(at, at + 1))
    ? { token: null, length: read.length + 1 }
    : tokenOf(text, at, read)
}

/** What a number is by the words behind it. */
const tokenOf = (text: string, at: number, read: Read): Found | null => {
  const after = text.slice(at + read.length, at + read.length + 8)
  const done = (token: TokenBody | null, extra: number): Found => ({ token, length: read.length + extra })
  if (after.startsWith('%')) return done(...percentOf(after, read.number))
  if (!Number.isInteger(read.number.value) && /^[起宗例人名]/u.test(after)) return { token: null, length: read.length }
  const accident =
    CASES.exec(after) ?? (after.startsWith('件') && PIECES_OF.test(text.slice(Math.max(0, at - 8), at)) ? ['件'] : null)
  if (accident !== null) {
    const next = text.slice(at + read.length + 1, at + read.length + 24)
    if (
      read.digits === 'chinese' &&
      !/^(?:造成|致)|^(?:\p{Script=Han}{0,14})?(?:较大|重大|一般|特别重大|事故|生产安全|[,。;])/u.test(next)
    )
      return null
    return done({ kind: 'bare', number: read.number, unit: '起' }, 1)
  }
  if (PEOPLE.test(after)) return peopleToken(text.slice(at + read.length + 1, at + read.length + 10), read)
  const money = moneyAt(after)
  if (money !== undefined) return done({ kind: 'bare', number: read.number, unit: money }, money.length)
  // 下降16.1和15.2%: the sign stands on the last number only
  if (/^(?:和|、|及|与)[\d.]{1,8}%/u.test(after)) return done({ kind: 'percent', number: read.number }, 0)
  // 道路交通事故33,死亡2人: of accidents, without its unit
  const alone = /事故(?:共|总数)?$/u.test(text.slice(Math.max(0, at - 5), at)) && /^[,;。]/u.test(after)
  return alone ? done({ kind: 'bare', number: read.number, unit: '' }, 0) : { token: null, length: read.length }
}
