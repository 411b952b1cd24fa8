import { figureAt, numberToken } from './number-tokens'
import type { Found, StopMark, Token } from './token'
import { wordAt } from './word-tokens'

const STOPS: ReadonlySet<string> = new Set(',;。:()')
const isStop = (mark: string): mark is StopMark => STOPS.has(mark)

/** 4月17日 is the day of one accident, not a month; 12月8日实时数据 and 自1月1日起 are not. */
const EVENT_DAY =
  /^\d{1,2}月\d{1,2}日(?!实时|起|至|止|全|,|口径|发布|统计|快报|通报|数据|的?数据|电|讯|在|从|获悉|消息)/u

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

const tokenAt = (text: string, at: number): Found | null => {
  const mark = text[at] ?? ''
  if (isStop(mark)) return { token: { kind: 'stop', mark }, length: 1 }
  const rest = text.slice(at, at + 48)
  const day = EVENT_DAY.exec(rest)?.[0]
  if (day !== undefined && !/[\d至止到自从]/u.test(text[at - 1] ?? ''))
    return { token: { kind: 'event' }, length: day.length }
  return figureAt(text, at, rest) ?? numberToken(text, at, rest) ?? wordAt(rest, text[at - 1] ?? '')
}
