import type { IndicatorId } from '../../../domain/catalogue'

/** Part 二 of the 2014 form: hot topics, press conferences, interviews, interpretations, replies in new media. */
export const responseIndicator = (label: string, subject: string, unit: string): IndicatorId | null => {
  const times = /^(?:次|场|场次|期|个|件|条|篇|起)$/u.test(unit)
  if (/(?:微博|微信)[^#]{0,4}回应/u.test(label) && times) return 'response.weibo-wechat'
  if (/其[他它]方式[^#]{0,20}回应|回应事件(?:数)?#/u.test(label) && times) return 'response.other'
  if (/回应[^#]{0,10}(?:热点|舆情|社会关切|关切)/u.test(label) && times) return 'response.hot-topics'
  if (/新闻发布(?:会|活动)/u.test(label) && isOccasion(subject, unit)) {
    if (WITH_OTHERS.test(subject)) return null
    if (/(?:主要负责(?:同志|人)|负责人|主要领导)[^#]{0,6}(?:参加|出席)/u.test(label))
      return 'response.press-conferences.principal'
    return /(?:参加|出席)(?!或)/u.test(label) && !/举|召开/u.test(label) ? null : 'response.press-conferences'
  }
  if (/在线访谈|线上访谈|网络访谈|网上访谈|在线直播访谈/u.test(label) && /^(?:次|期|场|场次)$/u.test(unit))
    return /主要负责(?:同志|人)|主要领导/u.test(label) ? 'response.interviews.principal' : 'response.interviews'
  return /解读/u.test(label) && isInterpretation(subject, label) && /^(?:篇|件|条|个|次|份|期|部)$/u.test(unit)
    ? 'response.interpretations'
    : null
}

/** 召开新闻发布会2期: by the issue only where nothing but the conference is named. */
const isOccasion = (subject: string, unit: string): boolean =>
  /^(?:次|场|场次)$/u.test(unit) || (unit === '期' && subject.endsWith('新闻发布会'))

/** 新闻发布会、政策吹风会6次: how many of which is not said. */
const WITH_OTHERS = /新闻发布(?:会|活动)(?:[、及和与]|以及)(?!.{0,6}新闻发布)\p{Script=Han}{2}/u

/** 通知公告、政策解读、工作动态等信息: interpretations and other things in one number. */
const isMixed = (subject: string): boolean => subject.split('、').some((item) => !item.includes('解读'))
/** 市政府文件及解读信息82条. */
const WITH_DOCUMENTS = /(?:文件|公文|通知|公告|条款|法规)[及和与](?:其|相关|政策)*解读/u

const isInterpretation = (subject: string, label: string): boolean =>
  !(subject.includes('、') && isMixed(subject)) && !WITH_DOCUMENTS.test(subject) && namesInterpretation(subject, label)

const namesInterpretation = (subject: string, label: string): boolean =>
  /解读(?:材料|稿件|文章|信息|产品|件|稿|文稿|类信息|方案)?(?:发布)?(?:总)?(?:数)?$/u.test(subject) ||
  /解读(?:了)?(?:各类|各项|重要|相关)*政策(?:性)?(?:文件)?#/u.test(label) ||
  /图(?:文)?解读?$|音频解读|视频解读|文字解读/u.test(subject) ||
  /(?:发布|公开|编写|配发|推出|制作)[^#]{0,12}解读[^#]{0,8}#/u.test(label) ||
  /解读#/u.test(label)
