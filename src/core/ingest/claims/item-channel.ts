import type { IndicatorId } from '../../domain/catalogue'
import { matchesOf } from '../../text/matches'
import { channelOf, SEVERAL_CHANNELS } from './lexicon/channels'

/** (一), 2. or 四是: the head of an item, and the words up to its first stop. */
const HEAD =
  /(?:^|[。;])(?:\([一二三四五六七八九十]{1,2}\)|\d{1,2}[.、]|[一二三四五六七八九十]{1,2}[、是])(?<head>[^,;。:\d]{2,20})[。:]/gu
/** So far ahead of its figures an item is headed. */
const WINDOW = 300
const CHANNEL = '(?:主页|网站|门户网|官网|公众号|微博|头条号|抖音号|视频号|客户端|报刊|报纸|公开栏|公示栏)'
const CHANNEL_HEADS = new RegExp(`${CHANNEL}[。:]`, 'u')
const MARK = /^(?:\([一二三四五六七八九十]{1,2}\)|\d{1,2}[.、]|[一二三四五六七八九十]{1,2}[、是.])/u
/** Nothing but the name of a channel: 政府网站主页, 微信公众号, 新闻报刊. */
const NAME_OF_CHANNEL = new RegExp(`^[\\p{Script=Han}“”"A-Za-z]{0,14}${CHANNEL}$`, 'u')

/**
 * The channel an item is headed by: 2.微信公众号 over a line of its own, (一)门户网站主页。…; null for any longer heading.
 * `headed`: the line above, where it is nothing but a heading.
 */
export const channelOfItem = (text: string, at: number, headed: string): IndicatorId | null => {
  const near = text.slice(Math.max(0, at - WINDOW), at)
  const inside = CHANNEL_HEADS.test(near) ? lastHead(near) : null
  const head = inside ?? (MARK.test(headed) ? headed.replace(MARK, '') : '')
  if (!NAME_OF_CHANNEL.test(head)) return null
  const channel = head.endsWith('主页') ? 'disclosure.channel.website' : channelOf(head)
  return channel === SEVERAL_CHANNELS ? null : channel
}

const lastHead = (text: string): string | null => matchesOf(text, HEAD).at(-1)?.groups?.head ?? null
