import type { IndicatorId } from '../../../domain/catalogue'

const CHANNELS: readonly (readonly [IndicatorId, RegExp])[] = [
  ['disclosure.channel.gazette', /公报/u],
  ['disclosure.channel.weibo', /微博/u],
  ['disclosure.channel.wechat', /微信|公众号|公众平台/u],
  ['disclosure.channel.new-media', /新媒体|抖音|快手|头条|客户端|今日头条|视频号|(?<![A-Za-z])(?:APP|app)/u],
  ['disclosure.channel.media', /报刊|报纸|电视|广播|新闻媒体|媒体(?!平台)|日报/u],
  [
    'disclosure.channel.website',
    /网站|门户|官网|外网|政务网|信息网|公开网|专栏|公开平台|目录系统|集约化平台|网上|网页|政府网/u,
  ],
  ['disclosure.channel.other', /其[他它](?:方式|渠道|形式|途径|平台|信息发布渠道)|公开栏|公示栏|显示屏|宣传栏|查阅点/u],
]
const SEVERAL: readonly RegExp[] = CHANNELS.map(([, pattern]) => pattern)

/** Words that name no kind of information, only information as such. */
const GENERIC =
  /^(?:(?:公示|各类|各项|各种|有关|相关|主动|公开|政府|政务|部门|本部门|单位|公共|动态|工作|类|全部|重要|新的|方面的?|涉及的?)*(?:政府信息|政务信息|政务|信息|动态|内容|公开|资讯|消息)(?:公开)?|)$/u
const OWN_VERB = /官网报送|网站报送|公开|发布|公示|挂网|刊发|推送|公布|上传|更新|转发|编发|刊登|刊载/u

/** Every channel the words name. */
const channelsIn = (words: string): readonly IndicatorId[] =>
  CHANNELS.filter((_, index) => SEVERAL[index]?.test(words) === true).map(([indicator]) => indicator)

/** A list of channels is one phrase: in 微信及其他方式 no single channel can be told. */
export const channelOf = (words: string): IndicatorId | 'several' | null => {
  const found = channelsIn(words)
  if (found.length === 0) return null
  if (found.length === 1) return found[0] ?? null
  if (found.length === 2 && found.includes('disclosure.channel.website') && /专栏|网上|公开平台/u.test(words))
    return found.find((indicator) => indicator !== 'disclosure.channel.website') ?? null
  if (
    found.length === 2 &&
    found.includes('disclosure.channel.wechat') &&
    /新媒体|媒体|门户网微信|网站微信/u.test(words)
  )
    return 'disclosure.channel.wechat'
  if (found.length === 2 && found.includes('disclosure.channel.new-media') && /新媒体/u.test(words))
    return 'disclosure.channel.new-media'
  return 'several'
}

export const isGenericInformation = (subject: string): boolean => GENERIC.test(subject)

const NORMATIVE =
  /^(?:政府|行政|部门|政府部门|市级|县级|区级|主动公开|本级|单位|新|市政府|市政府和市政府办公厅|县政府|区政府|重要)*规范性文件(?:共|数|类)?$/u

/** The row 其中：主动公开规范性文件数 of a disclosure total. */
export const isNormativePart = (subject: string): boolean => NORMATIVE.test(subject) && !/类$/u.test(subject)

/** A total of disclosed information, by channel where one is named; null where the words name a kind of it. */
export const disclosureIndicator = (label: string, subject: string, before: string): IndicatorId | null => {
  if (/全文电子化/u.test(label) && !/类信息/u.test(label)) return 'disclosure.electronic'
  if (/(?:制作|产生)[、和及]?(?:获取|保存)/u.test(label)) return 'disclosure.produced'
  const channel = channelOf(label) ?? (/粉丝|阅读量|关注人数/u.test(before) ? channelOf(before) : null)
  const generic =
    isGenericInformation(subject) ||
    /主动公开(?:了|的)?(?:共|共计|合计|总计)*#/u.test(label) ||
    (channel !== null && channelOf(subject) === channel && subject.length <= 24)
  if (/不同渠道和方式/u.test(label)) return 'disclosure.channels'
  if (!generic && !/(?:政府|政务|公开(?:的)?)信息$/u.test(subject)) {
    return channel !== null && channel !== 'several' && /信息$|动态$|信息\(/u.test(subject) && !SPECIFIC.test(subject)
      ? channel
      : null
  }
  if (SPECIFIC.test(subject)) return null
  if (READERS.test(label)) return null
  if (!OWN_VERB.test(label)) {
    if (/各类(?:政府|政务)?信息#/u.test(label)) return 'disclosure.total'
    return channel !== null && channel !== 'several' && /(?:网站|微博|微信|公众号|公报|头条|专题)$/u.test(subject)
      ? channel
      : null
  }
  if (channel === 'several') return /主动公开|主动发布/u.test(label) ? 'disclosure.total' : 'disclosure.channels'
  if (channel !== null) return channel
  if (/报送|采用|推送|转发|报道|上报/u.test(label)) return null
  return /主动|信息|政务|公示/u.test(label) ? 'disclosure.total' : null
}

/** Counts of readers and reactions, not of information. */
const READERS = /阅读|点赞|播放|点击|浏览|访问|粉丝|关注|评论|来信|来访|信件|调查/u

const SPECIFIC =
  /公告|公示(?!信息$)|财政|预算|决算|人事|任免|文件|公文|解读|招标|采购|规划|计划|总结|指南|年报|年度报告|法规|政策|制度|许可|处罚|审批|重点领域|概况|领导|机构|统计|应急|事故|项目|建议|提案|通知|图片|工作动态|业务信息|稿件|视频|预警|扶贫|民生|食品|教育|环境|医疗/u

/** Kinds of information that a report counts in a list under its total. */
export const looksLikeClass = (subject: string): boolean =>
  /(?:类|信息|动态|公告|公示|文件|公文|资讯|公报|简报|报告|稿件|新闻|指南|年报|总结|计划|规划|制度|法规|政策|预决算|决算|预算|职能|概况|通知)$/u.test(
    subject,
  )
