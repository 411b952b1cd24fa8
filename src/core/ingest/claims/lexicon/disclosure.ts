import type { IndicatorId } from '../../../domain/catalogue'
import { channelOf, SEVERAL_CHANNELS } from './channels'

/** Words that name no kind of information, only information as such. */
const GENERIC =
  /^(?:(?:公示|各类|各项|各种|有关|相关|主动|公开|政府|政务|部门|本部门|单位|公共|动态|工作|类|全部|重要|新的|方面的?|涉及的?)*(?:政府信息|政务信息|政务|信息|动态|内容|公开|资讯|消息)(?:公开)?|)$/u
const OWN_VERB = /官网报送|网站报送|公开|发布|公示|挂网|刊发|推送|公布|上传|更新|转发|编发|刊登|刊载/u

/** Counts of readers and reactions, not of information. */
const READERS = /阅读|点赞|播放|点击|浏览|访问|粉丝|关注|评论|来信|来访|信件|调查|投诉|留言|私信/u

const SPECIFIC =
  /动态类(?:信息)?$|^类(?:信息)?$|公告|公示(?!信息$)|财政|预算|决算|人事|任免|文件|公文|解读|招标|采购|规划|计划|总结|指南|年报|年度报告|法规|政策|制度|许可|处罚|审批|重点领域|概况|领导|机构|统计|应急|事故|项目|建议|提案|通知|图片|工作动态|业务信息|稿件|视频|预警|扶贫|民生|食品|教育|环境|医疗|投标|征地|拆迁|招聘|招考|录用|基础信息$/u

/** True for words that mean information of any kind (政府信息, 各类信息). */
export const isGenericInformation = (subject: string): boolean => GENERIC.test(subject)

/** 政务类信息34条,概况类信息150条: the first kind of a list; 各类信息 is all of it. */
const isOneKind = (subject: string): boolean => /(?<![各多分种])类信息$/u.test(subject) && subject.length > 3

const NORMATIVE =
  /^(?:政府|行政|部门|政府部门|市级|县级|区级|主动公开|本级|单位|新|市政府|市政府和市政府办公厅|县政府|区政府|重要)*规范性文件(?:共|数|类)?$/u

/** The row 其中：主动公开规范性文件数 of a disclosure total. */
export const isNormativePart = (subject: string): boolean => NORMATIVE.test(subject) && !subject.endsWith('类')

/** 主动公开和依申请公开的政府信息共468条: more than what is open to all. */
const BOTH_KINDS = /主动公开(?:的)?(?:政府信息|信息)?[和及与、]依申请公开(?:的)?(?:各类)?(?:政府|政务)?信息/u

/** The name of an account says nothing of what it published; that of a kind of information (“双减”信息) is what it is. */
const ACCOUNT_NAME = /“?[^“”]*”(?=\p{Script=Han})(?!(?:类|等)?(?:政府|政务)?信息)/gu

/** A total of disclosed information, by channel where one is named; null where the words name a kind of it. */
export const disclosureIndicator = (label: string, named: string, before: string): IndicatorId | null => {
  const subject = named.replaceAll(ACCOUNT_NAME, '')
  if (BOTH_KINDS.test(label)) return null
  const outright = namedOutright(label)
  if (outright !== null) return outright
  const channel = channelOf(label) ?? (/粉丝|阅读量|关注人数/u.test(before) ? channelOf(before) : null)
  if (isOwnWork(label, subject, channel)) return channel
  if (SPECIFIC.test(subject) || isOneKind(subject) || isPartByName(label, before)) return null
  if (!isGeneral(label, subject, channel)) return isToldByOne(label, subject, channel) ? channel : null
  if (READERS.test(label)) return null
  return OWN_VERB.test(label) ? published(label, channel, before) : withoutVerb(label, subject, channel)
}

/** 抖音号发布作品607条: what an account tells, by what it calls it. */
const OWN_WORK = /^(?:各类|原创)*(?:作品|推文|图文|短视频|视频|文章)$/u
const ACCOUNTS = /^disclosure\.channel\.(?:weibo|wechat|new-media)$/u
const isOwnWork = (label: string, subject: string, channel: IndicatorId | null): boolean =>
  ACCOUNTS.test(channel ?? '') && OWN_WORK.test(subject) && OWN_VERB.test(label) && !isKindBehind(label, subject)

/** 通过网站发布生态信息: what one channel told, of whatever kind it was. */
const isToldByOne = (label: string, subject: string, channel: IndicatorId | null): boolean =>
  isSingle(channel) && !isColumnOnly(label) && /(?:信息|动态)$/u.test(subject) && !isKindBehind(label, subject)

/** 在专栏发布疫情信息540条: of one matter in one column, while 通过网站发布生态信息 is all the site told. */
const isColumnOnly = (label: string): boolean =>
  /(?:专栏|专题)/u.test(label) && !/网|门户|平台|公众号|微信|微博/u.test(label)

/** 通过网站发布55条补贴信息: what stands behind the number is a kind of information, not all the channel told. */
const isKindBehind = (label: string, subject: string): boolean => label.endsWith(`#${subject}`)

const REST = /[和及与]其[他它](?:应|应当|需)?(?:主动|依法)?公开的?[^,;、#]*信息(?:共)?#/u

/** 工作动态和其他应主动公开的政府信息9条: the last kind of a list. */
export const isRestOfKinds = (label: string): boolean => REST.test(label)

/** 政策解读发布信息29条: what a column of the site told. */
const COLUMN_TOLD =
  /(?:^|[,;、])[^,;#]{0,8}(?:解读|公告|公示|动态|预决算|法规|计划|规划|领域)(?:专栏|栏目|栏|板块)?(?:共|累计|全年)*(?:发布|公布|更新)(?:各类|相关)?(?:政府|政务)?信息(?:共|共计)?#/u

/** Such a rest, 其他应主动公开信息1条, 其中,政务公开703条,办事服务34条: one kind among those listed. */
const isPartByName = (label: string, before: string): boolean =>
  /(?:^|[,;、]|\d[.、])其(?:他|它|余)(?!方式|渠道|途径|形式)[^,;、#]*#/u.test(label) ||
  isRestOfKinds(label) ||
  COLUMN_TOLD.test(label) ||
  // 作为依申请公开信息12条: of another kind of openness
  /(?:作为|列为|定为|发布)(?:依申请|不予)公开|^(?:各)?(?:社区|村居?)公开#|^不予公开的?(?:政府)?信息有?#/u.test(label) ||
  /其中[,:]?(?:政务|信息)公开$/u.test(before) ||
  // 部门乡镇信息公开共发布41条: a column of the site
  /(?:^|[,;])(?!我|本|全|共|年)[^,;#]{2,8}(?<!政府|政务|主动)信息公开(?:专栏|栏目)?(?:共|共计|累计)?(?:发布|公布)#/u.test(
    label,
  )

const namedOutright = (label: string): IndicatorId | null => {
  if (label.includes('全文电子化') && !label.includes('类信息')) return 'disclosure.electronic'
  if (/各类(?:政府|政务)?信息(?:及|和|、)[^#]{0,16}(?:合计|共计)#/u.test(label)) return 'disclosure.total'
  if (
    /(?:制作|制发|产生)(?:[、和及]?(?:获取|保存)|(?:了|的)?(?:各类)?(?:政府|政务)信息(?:总数|总量|\(?文件\)?)?(?:共|共计)?#)/u.test(
      label,
    )
  )
    return 'disclosure.produced'
  return label.includes('不同渠道和方式') ? SEVERAL_CHANNELS : null
}

const isSingle = (channel: IndicatorId | null): boolean => channel !== null && channel !== SEVERAL_CHANNELS

const isGeneral = (label: string, subject: string, channel: IndicatorId | null): boolean =>
  isGenericInformation(subject) ||
  /主动公开(?:了|的)?(?:共|共计|合计|总计)*#|[在从][^,;。#]{0,16}公开的#(?:政府|政务)?信息中/u.test(label) ||
  (channel !== null && channelOf(subject) === channel && subject.length <= 24) ||
  /(?:政府|政务|公开的?)信息$/u.test(subject)

/** 分别发布相关信息130条、100条, 更新政府信息23条 and 刊登政府信息12条 (of a gazette) are no total of what was disclosed. */
const NO_TOTAL = /分别|(?:更新|刊登|刊载|登载)(?:了|的)?(?:各类|相关|有关)?(?:政府|政务)?信息(?:共|共计)?#/u

/** 公众号…,…,共发布信息1193条: what the sentence is about, where nothing was counted since. */
const NAMES_CHANNEL =
  /(?:微博|微信|公众号|订阅号|网站|客户端|抖音号?|头条号?|(?:微博|微信|公众号|公众平台)(?:平台|账号)?的?(?:运营|运维|维护))$/u

/** 局官网紧扣重点,全年公开政府信息180条: the site itself is what the sentence is about. */
const OWN_SITE =
  /^(?:\([一二三四五六七八九十]\)|[一二三四五六七八九]是|\d{1,2}[.、])?[本我]?[\p{Script=Han}]?(?:官网|官方网站|门户网站)(?!发布|公开|公布|为|作为)\p{Script=Han}[^,;\d]{1,30},[^,;\d]*$/u

/** 公众号共发布推文57期,发布信息350条: how often it appeared. */
const ISSUES = /(?:发布|推送|编发|刊发)?(?:推文|图文|消息|内容)?\d{1,4}余?(?:期|次)$/u

/** 公众号保持每日更新,共发布信息1193条: the channel the clause before names, where nothing else was counted in it. */
const channelBefore = (label: string, before: string): IndicatorId | null => {
  if (OWN_SITE.test(before)) return 'disclosure.channel.website'
  if (/主动公开|公开(?:各类|政府|政务)*信息/u.test(label)) return null
  const clauses = before.split(/[,;]/u).slice(0, -1)
  const clause = clauses.at(-1) ?? ''
  const channel = /\d/u.test(clause.replace(ISSUES, '')) ? null : channelOf(clause)
  if (isSingle(channel)) return channel
  const subject = channelOf(clauses[0] ?? '')
  return isSingle(subject) && NAMES_CHANNEL.test(clauses[0] ?? '') && !clauses.some((each) => /\d/u.test(each))
    ? subject
    : null
}

/** 通过网站、微信、微博分别发布信息320条、210条: of one channel each, or of one of two sites; 分别通过 says nothing of the number. */
const OF_EACH = /分别(?!通过|利用|依托|在|于|从|以)/u

/** 向市委平台报送信息290条、市政府网站报送信息106条: given to others, who may publish it. */
const REPORTED = /向[^,;。]{2,16}报送[^,;。]*报送[^,;。\d]*$/u

/** 印发《…》39期,发布信息585条: in a paper of its own, which is no channel the forms know. */
const OF_ISSUES = /》[^,;\d]{0,6}\d{1,4}期,[^,;]*$/u

/** 收到信息公开申请3起,公开信息8条: what was given in answer. */
const IN_ANSWER = /申请[^,;。\d]{0,6}\d{1,5}余?[件起宗份],(?:共|已|依法)*公开(?:政府)?信息(?:共)?$/u

/** 召开新闻发布会12次,发布信息36条: what was told there. */
const AT_CONFERENCES = /新闻(?:发布|通气)(?:会|活动)[^,;\d]{0,6}\d{1,4}余?[次场期][,、][^,;]*$/u

/** 通过主流媒体宣传解读文件94篇次、发布相关信息2333条: told by others. */
const BY_MEDIA = /通过[^,;。]{0,6}媒体[^,;。]*\d[^,;。、]*、[^,;。]*$/u

/** 通过政务微博微信渠道主动公开信息139条: of these two and no other. */
const OF_TWO_ACCOUNTS =
  /(?:通过|利用|在)(?:政务|官方)?(?:微博|微信)[、和及]?(?:政务|官方)?(?:微博|微信)(?:渠道|平台)?(?:共|累计)*主动/u

const published = (label: string, channel: IndicatorId | null, before: string): IndicatorId | null => {
  if (channel !== null && OF_EACH.test(label)) return null
  if (channel === SEVERAL_CHANNELS)
    return /主动公开|主动发布/u.test(label) && !OF_TWO_ACCOUNTS.test(label) ? 'disclosure.total' : channel
  if (channel !== null) return /^(?:共|并|向)?报送/u.test(label) || REPORTED.test(before) ? null : channel
  if (/报送|采用|推送|转发|报道|上报|动态(?:类)?(?:信息)?(?:共|共计)?#/u.test(label) || NO_TOTAL.test(label))
    return null
  if (OF_ISSUES.test(before) || BY_MEDIA.test(before) || AT_CONFERENCES.test(before) || IN_ANSWER.test(before))
    return null
  const earlier = channelBefore(label, before)
  if (earlier !== null) return earlier
  return /主动|信息|政务|公示/u.test(label) ? 'disclosure.total' : null
}

const withoutVerb = (label: string, subject: string, channel: IndicatorId | null): IndicatorId | null => {
  if (/(?<!报送|上报|收录)各类(?:政府|政务)?信息#/u.test(label)) return 'disclosure.total'
  return isSingle(channel) && /(?:网站|微博|微信|公众号|公报|头条|专题)$/u.test(subject) ? channel : null
}

/** Kinds of information that a report counts in a list under its total. */
export const looksLikeClass = (subject: string): boolean =>
  /(?:类|信息|动态|公告|公示|文件|公文|资讯|公报|简报|报告|稿件|新闻|指南|年报|总结|计划|规划|制度|法规|政策|预决算|决算|预算|职能|概况|通知)$/u.test(
    subject,
  )
