import type { IndicatorId } from '../../domain/catalogue'
import type { FigureInContext } from './context'
import { reviewNamed } from './lexicon/review'
import { withoutLead } from './wording'

const NEW_FOR_DISCLOSURE =
  /^(?:(?:20\d{2}年|全年|今年|年内)[^,]{0,8})?(?:新发布|新制定|开展|受理|举办|召开|收到|接受|接到|办理|组织(?!机构|架构|结构|领导|人事)|印发|制发|处理|接待|报送|回应|答复|回复|依申请|设立|配备|编发|参加)|^[^#]{0,20}(?:收到|受理)[^#]{0,20}申请/u
const VERB_WITH_OBJECT =
  /^(?:主动公开|公开|发布|推送|刊发|编发|制作|转发|更新|公布|公示(?!公告|信息|类))(?!的|年报|指南)\p{Script=Han}{2}/u
const NEW_FOR_REQUESTS = /^(?:开展|举办|召开|发布|主动公开[^#]{2}|被申请|新发生|行政复议|行政诉讼)/u
/** 被申请行政复议: the request is for a remedy. */
const ASKED_FOR_REVIEW = /被申请(?:人)?|(?:提起|提出|申请)(?:的)?(?:行政)?复议(?:申请)?|复议申请/gu
const CHANNEL_WORDS = /方式|渠道|网站|平台|微信|微博|公众号/u
/** 其中网站12条,微信30条,全年共发布信息60条; 等;全年新增标准5条: the year as a whole begins anew. */
const ANEW = /^(?:20\d{2}年度?|全年度?|本年度|今年)(?:我[局委办厅]|,)?(?:还|又)?(?:共|累计|合计|总计|新增)/u
const CLOSED = /^等(?:信息|内容)?;/u
/** ;发布29场新闻发布会信息, ;召开会议2次: a verb whose object stands behind the number. */
const BARE_VERB = /^(?:发布|召开|举办|开展|举行|组织)$/u

/** True where a figure behind the parts of a whole is no part of it: another business, or the year as a whole. */
export const endsList = (whole: IndicatorId, { left, gap }: FigureInContext): boolean => {
  // 历年累计受理20件 is more than the year it stands behind
  if (/^历年来?累计/u.test(left)) return true
  const words = withoutLead(left)
  const apart = gap.includes(';')
  if (whole.startsWith('requests'))
    return (
      NEW_FOR_REQUESTS.test(words) ||
      (apart && /^(?:办理|答复|办结)/u.test(words)) ||
      (reviewNamed(words) !== null && !words.replaceAll(ASKED_FOR_REVIEW, '').includes('申请'))
    )
  // 报送简报150篇,其中7篇被采用;全年办理舆情13条
  if (whole === 'other') return apart && /^(?:20\d{2}年|全年|本年度|今年)/u.test(left)
  if (whole.startsWith('reconsideration')) return reviewNamed(words)?.startsWith('litigation') === true
  if (whole.startsWith('litigation')) return reviewNamed(words) === 'reconsideration'
  return whole.startsWith('disclosure') && endsDisclosed(whole, { words, left, gap, apart })
}

const WAY_OPEN = /^(?:作为)?(?:主动|依申请|不予)公开/u

interface Next {
  readonly words: string
  readonly left: string
  readonly gap: string
  readonly apart: boolean
}

const endsDisclosed = (whole: IndicatorId, { words, left, gap, apart }: Next): boolean => {
  if (
    whole === 'disclosure.produced' &&
    /^(?:依申请公开|不予公开)(?:(?:的)?(?:政府)?信息|[及和与、](?:依申请|不予)公开)/u.test(words)
  )
    return false
  // 制作617份,其中主动公开…;作出处罚决定784起: what was made is sorted by nothing but how open it is
  if (whole === 'disclosure.produced' && gap.includes(';') && !WAY_OPEN.test(words)) return true
  if (CLOSED.test(gap) || ANEW.test(left)) return true
  if (apart && (VERB_WITH_OBJECT.test(words) || BARE_VERB.test(words))) return true
  return !CHANNEL_WORDS.test(words) && NEW_FOR_DISCLOSURE.test(words)
}
