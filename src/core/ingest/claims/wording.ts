import { matchesOf } from '../../text/matches'

/** Words that stand before the thing counted and say nothing about what it is. */
const LEAD =
  /^(?:[,、;:.\s“”]|\d{1,2}月份?(?!日)|\d{1,2}(?=\p{Script=Han}|$)|\[[.…]{0,6}\]?|[.…]{0,6}\]|\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九]是|(?:自|从|至|到)?(?:(?:19|20)\d{2}年)?\d{1,2}月\d{1,2}日(?:起|止)?|(?:19|20)\d{2}年(?:度|底|末|来|以来)?|(?:截至|截止|至|到)(?:目前|(?:\d{1,2}月)?\d{0,2}日?(?:底|止)?)?(?=[^\d])|目前|其中|包括|包含|涵盖|含(?!有)|分别(?:为|是|有)?|主要(?:为|是|有)?|具体(?:为|是)?|另外|另有|另|此外|以及|同时|并且?|和|及(?!时)|与|也|还|再|而|均|都|已(?!主动|公开|受理|审批|批准)|现(?!场|行|有|成)|等|全年度?|本年度?|年度|今年(?:以来)?|当年|上半年|下半年|[一二三四]季度|年内|年底|年初|期间|累计|合计|总计|共计|总共|一共|共有|共(?!享)|全部(?!公开)|各类|各项|各级|各种|有关|相关|我(?:局|委|厅|镇|乡|街道|办|市|县|区|州|校|院|部|中心|单位|省|会|处|站|队|所|政府)|本(?:局|委|厅|镇|乡|街道|办|市|县|区|州|机关|单位|部门|行政机关|地|部|级)|全(?:市|县|区|省|州|镇|乡|街道|局|委|国|系统)|共?有(?!效|关)|中(?=[“”])|因|由|将|于(?!20)|在(?!线|校|建|职|案)|从(?!事|业)|对(?!外|象)|按(?!时|期|规|需)|的|了|为(?!民办实事)|是(?!否)|新(?=$))/u
/** Words between the thing counted and its number. */
const TAIL =
  /(?:的?总?(?:数量|条数|(?<!事|文|案|稿|信)件数|篇数|次数|人数|数)|总量|量|共计|共有|总共|合计|总计|累计|共|一共|总|达到|达|已有|已(?=$)|(?<=\p{Script=Han})历年|有|为|是|(?<!统)计|(?<=信息|文件|数量)系|约|近|各|均|仅|只|的|了|:|,|、|“|”|\s)$/u
/** Verbs of reporting after which the thing counted follows; compounds that only contain them are left whole. */
const VERB =
  /(?:(?<!信息|政务|财务|村务|厂务|校务|事务)公开发布|主动公开|公开上传|公布|(?<!信息|政务|财务|村务|校务|事务|开|费|动|容|格|不予|部分|予以|同意|申请|未|全|为|由)公开(?!指南|年报|年度|招标|专栏|平台|目录|电话|栏|工作(?!信息|动态)|制度|招聘|招考|出版|率|条例|事项|答复|力度|内容)|(?<!新闻|信息|文件|公文)发布(?!会|活动|量)|(?<!审批|信息|公告)公示(?!公告|栏|信息|”)|刊发|刊登|刊载|编发|印发|制发|(?<!新)制定|新制定|出台|推送|转发|报送|上报|采集|上传|挂网|(?<!动态|信息)更新|新增|开展|举办|主办|举行|召开|组织|参加|出席|收到|接到|接收|收办|受理(?!点|窗口)|(?<!网上|在线)办理(?!结果|情况|信息)|(?<!其他|其它|不予)处理(?!决定|行政决定|结果|费)|(?<!建议|提案|信件)答复(?!率|结果|件|内容)|(?<!提案|建议)回复(?!率)|办结|接待(?!人)|解答|解决|接受|接听|回应(?!关切|事件|公众)|发放|发送|制作|编制|撰写|编辑出版|出版(?!物)|印制|配备|设立|开辟|(?<!机构)设置|建立|开设|新建|收取|收集|(?<!意见|民意)征集(?!调查|意见)|征求(?!意见)|实施(?!情况|方案)|作出|完成|梳理|拥有|注销|投入|安排|拨付|录入|清理|整改(?!率|资金)|修订|配发|推出|播出|播放|报道(?!稿)|发表|采用|涉及|来自|用于|达成|(?<!社会)保障(?!性)|(?<!不)明确(?=了?$)|确定(?=了?$)|指定(?=了?$)|指派(?=了?$)|(?<![及和与、])落实(?=了?$)|答疑|推介|审核|审定)(?!率)(?:了|的|出|过|到)?/gu

const REPEAT = 12

/** Cuts words off one end until none is left; bounded. */
const strip = (text: string, pattern: RegExp): string => {
  let rest = text
  for (let round = 0; round < REPEAT; round += 1) {
    const next = rest.replace(pattern, '')
    if (next === rest) break
    rest = next
  }
  return rest
}

/** The thing counted in the words before a number: 全年共发布工作动态类信息 → 工作动态类信息; '' where only verbs stand. */
export const subjectBefore = (left: string, listed: boolean): string => {
  const body = strip(left, TAIL)
  if (listed) return strip(trailingVerb(strip(body, LEAD)), LEAD)
  const tail = body.slice(-80)
  const verbs = matchesOf(tail, VERB)
  const last = verbs.at(-1)
  if (last === undefined) return strip(strip(body, LEAD), TAIL)
  return strip(strip(tail.slice(last.index + last[0].length), LEAD), TAIL)
}

/** As {@link subjectBefore} where the verb comes last: 政策解读稿件发布数 → 政策解读稿件. */
export const subjectBeforeVerb = (left: string): string => {
  const tail = strip(left, TAIL).slice(-80)
  const verbs = matchesOf(tail, VERB)
  const last = verbs.at(-1)
  const head = last === undefined ? tail : tail.slice(0, last.index)
  const before = verbs.at(-2)
  const cut = before === undefined ? head : head.slice(before.index + before[0].length)
  return strip(strip(strip(cut, LEAD) === '' ? head : cut, LEAD).replace(/^(?:通过|利用|经)/u, ''), TAIL)
}

const trailingVerb = (text: string): string =>
  text.replace(/(?<=.{2})(?<!予以|不予|同意|部分|全部|同意主动|准予)(?:公开|发布|刊发|推送)(?:了)?$/u, '')

/** The thing counted in the words after a number: 场新闻发布会均有… → 新闻发布会. */
export const subjectAfter = (right: string): string =>
  strip(right.split(/(?:均|已|被|由|按|进行|全部|,|;|。|:|\(|\))/u, 1)[0] ?? '', /^(?:的|为|是|属于|涉及|因)/u)

/** Leading words cut off: what is left says whether a list item begins with a predicate of its own. */
export const withoutLead = (left: string): string => strip(left, LEAD)
