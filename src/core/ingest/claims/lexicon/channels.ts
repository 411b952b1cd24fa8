import type { IndicatorId } from '../../../domain/catalogue'

/** Stands for a list of channels; the heading row of the 2014 form. */
export const SEVERAL_CHANNELS = 'disclosure.channels'
const WEBSITE = 'disclosure.channel.website'

const CHANNELS: readonly (readonly [IndicatorId, RegExp])[] = [
  ['disclosure.channel.gazette', /公报/u],
  ['disclosure.channel.weibo', /微博/u],
  ['disclosure.channel.wechat', /微信|公众号|订阅号|公众平台/u],
  [
    'disclosure.channel.new-media',
    /新媒体|自媒体|两微|抖音|快手|头条|客户端|今日头条|视频号|(?<![A-Za-z])(?:APP|app)/u,
  ],
  ['disclosure.channel.media', /报刊|报纸|电视|广播|新闻媒体|(?<!自)媒体(?!平台)|日报|(?<![简通年公快月季])报》/u],
  [
    'disclosure.channel.website',
    /网站|门户|官网|外网|政务网|信息网|公开网|专栏|公开平台|目录系统|集约化平台|网上(?=$|[#,;、和及与]|主动|公开|发布|公示|公布|推送|刊登|上传)|网页|政府网|中国\p{Script=Han}{2,4}(?<!新闻|日报|青年|经济)网(?!络)|“[^“”]{2,10}(?<!新华|人民|南方|新浪|腾讯|搜狐|网易|新闻|日报|凤凰|在线)网”(?=更新|发布|公开)/u,
  ],
  [
    'disclosure.channel.other',
    /其[他它](?:网络|线上|媒体)?(?:方式|渠道|形式|途径|平台|信息发布渠道)|公开栏(?!目)|公示栏|显示屏|电子屏|宣传栏|宣传册|查阅点|新闻发布会(?=公开|发布(?:政府|政务)?信息)/u,
  ],
]

/** Every channel the words name. */
const channelsIn = (words: string): readonly IndicatorId[] =>
  CHANNELS.filter(([, pattern]) => pattern.test(words)).map(([indicator]) => indicator)

/** Pairs of channels that one name holds: 网站专栏, 新媒体公众号. */
const ONE_NAME: readonly (readonly [IndicatorId, RegExp])[] = [
  ['disclosure.channel.wechat', /新媒体|媒体|网微信|网站微信/u],
  ['disclosure.channel.new-media', /新媒体/u],
]

/** The channel the words name; `several` for a list (微信及其他方式), in which no single one can be told. */
export const channelOf = (words: string): IndicatorId | null => {
  const found = channelsIn(words)
  const [first = null] = found
  if (found.length <= 1) return first
  if (found.length > 2) return SEVERAL_CHANNELS
  if (found.includes(WEBSITE) && /(?:专栏|网上|公开平台)(?![、和及])/u.test(words))
    return found.find((indicator) => indicator !== WEBSITE) ?? null
  const named = ONE_NAME.find(([indicator, pattern]) => found.includes(indicator) && pattern.test(words))
  return named?.[0] ?? SEVERAL_CHANNELS
}
