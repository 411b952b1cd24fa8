import type { ClaimDraft } from './claim-draft'

/** 收到申请8件,涉及征地3件、规划5件: what the requests are about. */
export const ABOUT = /^[,;:](?:申请)?(?:公开)?(?:的)?(?:事项|内容|信息)?(?:主要|分别)?涉及/u
/** Words between a count and the next that make what follows its parts. */
export const OPENER =
  /其中|包括|(?<!信息|内容)包含|涵盖|[,;、(]含|,内有|,在主动公开的(?:政府)?信息中|^含|分别(?:为|是|有)|如下|^[^,;。]{0,12}:|^(?:政府|政务)?信息中[,:](?!.*全文电子化)/u
/** What a sentence begins with that lists parts of the one before. */
export const PART_SENTENCE =
  /^[^\p{Script=Han}]{0,4}(?:其中|按(?!照)|从(?!事)|在[^,。]{0,24}中|上述|分别|依类别|主要|(?:具体)?(?:办理|处理|答复)(?:结果|情况))/u
/** 在全部网上公开信息中: names the count whose parts follow. */
export const TAKEN_UP = /^[^\p{Script=Han}]{0,4}在(?<named>[^,。]{4,24})中/u
/** 在主动公开的信息中: of what is open among all that was made. */
export const OPEN_TAKEN_UP = /^(?:本年度?|全年)?主动公开的?(?:政府|政务)?信息$/u
/** Shorter words name no count for certain. */
export const SHORTEST_NAME = 4
/** 另有2件: no part of the count before. */
export const APART = /(?:^|[,;。])另(?:有|外|举行|发布)?|(?<!其中)另有?$/u
/** Words of channels, by which information is published. */
export const CHANNEL_WORDS = /方式|渠道|网站|平台|微信|微博|公众号|政务服务网/u
/** 公众号发布158条, 通过政务服务网公布事项25条: what a channel told. */
export const TOLD_THERE = /发布|推送|刊发|编发|^通过[^,;]*(?:公布|公示)/u

/** 全年公开120条,具体如下: or 其中:1.概况类3条; — whether the next line goes on with the parts of a count; null where nothing says so. */
export const listFollows = (text: string, last: ClaimDraft | null, main: ClaimDraft | null): boolean | null => {
  if (text.endsWith(';') && last !== null && last.whole !== null && last.end >= text.length - 1) return true
  if (!text.endsWith(':')) return null
  const tail = main === null ? '' : (text.slice(main.end).split('。').at(-1) ?? '')
  return main !== null && (!text.slice(main.end).includes('。') || LIST_OF_INFORMATION.test(tail))
}

const LIST_OF_INFORMATION = /公开|信息|内容|具体|其中|包括|分别|分类|类别|如下/u
