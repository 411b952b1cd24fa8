import { matchesOf } from '../../text/matches'
import { mayHold } from '../../text/pattern-characters'
import type { Passage } from './passage'
import { hasMarkDigits, isMarkDigit, placeOf, printedOf } from './passage'

const CN = '一二三四五六七八九十百零〇'

/** Names of books, dates and ordinals, also in Chinese numerals. */
const IN_ANY_DIGITS: readonly RegExp[] = [
  new RegExp(`[〇零${CN}]{1,5}(?:年|月|日|季度|周年)(?:份)?`, 'gu'),
  new RegExp(`第[\\d${CN}]{1,6}[条款项章节编届次期批名位个家例份篇场部则]?(?:第?\\([${CN}\\d]{1,3}\\)项?)?`, 'gu'),
  new RegExp(`\\([${CN}\\d]{1,3}\\)项?`, 'gu'),
  new RegExp(`[${CN}]{1,3}届[^,;。]{0,3}[${CN}]{1,3}次`, 'gu'),
  new RegExp(`[前居列第][\\d${CN}]{1,3}[名位]`, 'gu'),
  /《[^》]{0,80}》/gu,
  // “三个一”工作机制, “四局三中心”: names
  /“[^“”\d]{1,12}”/gu,
]

/** Arabic digits that count nothing: dates, numbers of documents and articles, ordinals, names, ranges, prices a piece. */
const NON_FIGURES: readonly RegExp[] = [
  // dates and times
  /(?:19|20)\d{2}[年.\-/]\d{1,2}[月.\-/](?:\d{1,2}日?)?/gu,
  /(?:19|20)\d{2}[-~—―至到](?:19|20)\d{2}/gu,
  /(?:19|20)\d{2}年/gu,
  /(?:19|20)\d{4,6}(?:日|号|起|止)/gu,
  /\d{1,2}[-~—―至到]\d{1,2}月份?/gu,
  /\d{1,2}月(?:\d{1,2}日|份)?/gu,
  /\d{1,2}日/gu,
  /\d{1,2}[:：]\d{2}(?::\d{2})?/gu,
  // numbers of documents, laws, articles, ordinals
  /[〔[【(](?:19|20)\d{2}[〕\]】)]第?\d{1,5}号?/gu,
  /[〔﹝[](?:19|20)\d{2,6}号?/gu,
  /第?\d{1,6}(?:号|令)/gu,
  // ranges, prices, thresholds, periods, rates
  /\d{1,6}(?:\.\d{1,4})?[多余]?倍/gu,
  /(?:[日月周季]均|(?<!\d)年均|平均)[^,;。\d]{0,20}\d{1,9}(?:\.\d{1,4})?/gu,
  /\d{1,9}(?:\.\d{1,4})?%?[-~至]\d{1,9}(?:\.\d{1,4})?/gu,
  /每[^,;。\d]{0,10}\d{1,9}(?:\.\d{1,4})?/gu,
  /\d{1,9}(?:\.\d{1,4})?元\/[^,;。]/gu,
  /\d{1,3}个(?:工作日|自然日|月|小时|季度|年|百分点|交易日)/gu,
  // the parts a report consists of
  /\d{1,2}个?大?部分(?=[,。;]|组成|构成|$)/gu,
  /(?:至少|最少)[^,;。\d]{1,6}\d{1,9}(?:\.\d{1,4})?/gu,
  /(?:不得?少于|不得?低于|至少|不得?超过|不得?高于|不得?多于|最多|限时|提前)\d{1,9}(?:\.\d{1,4})?/gu,
  // names
  /“\d{1,6}(?:[·.]\d{1,2})?(?:[^”]{0,16}”)?/gu,
  // “助企纾困28条”: what a policy is called
  /“[^“”\d]{2,16}\d{1,3}(?:条|招|问|点)”/gu,
  /\d{1,2}[·.]\d{1,2}(?=”|全国|国际|世界|政务|防灾|安全|消防|重大|特大|较大|事故|专案|活动|宣传)/gu,
  /(?<!\d)(?:12345|12315|12350|12318|12329|12333|12336|12348|12358|12369|12388)(?=[^\d,;。条件个次起]{0,6}(?:热线|平台|电话|工单|中心|投诉))/gu,
  // 12320卫生健康公众号: a number of a service that is part of a name
  /(?<!\d)123\d{2}(?![\d.,])(?=\p{Script=Han})(?![条件个次起人项份篇期场家宗例名处部册本套万余多元户张批只])/gu,
  /(?<!\d)(?:110|114|119|120|122)(?=(?:报警|接警|指挥|急救|热线|电话|平台|联动))/gu,
  /(?:电话|传真|热线|邮箱)(?:[:(][\dA-Za-z/()\- ]{3,30}|\d{7,12})/gu,
  /(?:邮编|邮政编码|索引号|公网安备)[:(]?[\dA-Za-z/()\- ]{3,30}/gu,
  // the counter of the page itself
  /(?:浏览|阅读|点击|访问|查看)(?:次数|量|数)?:\d[\d,]{0,12}/gu,
  /(?:索引|编号|代码|备案号|备案|版权)[:(][\dA-Za-z/()\- ]{3,30}/gu,
  /\d{1,9}[A-Za-z][A-Za-z\d]{0,12}/gu,
  /[A-Za-z][A-Za-z.-]{0,20}\d[\dA-Za-z.-]{0,12}/gu,
  /\d{1,2}(?:\.\d)?级/gu,
]

/** Enumerators: `1.`, `2、` before Chinese at the start of a line or after a stop. */
const ENUMERATOR = /(?:^|[;。:,!?)中])(?<mark>\d{1,2}[.、])(?=\p{Script=Han}|“|《|\(|(?:19|20)\d{2}年)/gu
/** Figures with gaps between them: thousands, or cells of a table where one is printed as a tab. */
const SPACED_FIGURES = /\d[\d.,]{0,20}(?: \d[\d.,]{0,20}){1,80}/gu
const APP_BEFORE_DIGIT = /(?:APP|App|app|LED|EMS)\d/gu

/** Marks whatever the patterns find. */
const masker = (patterns: readonly RegExp[]): ((mask: Uint8Array, text: string) => void) => {
  const tried = patterns.map((pattern) => ({ pattern, isWorthTrying: mayHold(pattern) }))
  return (mask, text) => {
    for (const { pattern, isWorthTrying } of tried)
      if (isWorthTrying(text))
        for (const { 0: found, index } of matchesOf(text, pattern)) mask.fill(1, index, index + found.length)
  }
}

const maskAnyDigits = masker(IN_ANY_DIGITS)
const maskArabic = masker(NON_FIGURES)

const COUNTED = /(?<![\d.,])(?<mark>\d{1,2})、(?=\p{Script=Han})/gu

/** 1、公开栏等形式2、媒体发布的信息3、公开信: items run together in one line, counted from one. */
const maskCounted = (mask: Uint8Array, text: string): void => {
  if (!text.includes('1、')) return
  const marks = matchesOf(text, COUNTED)
  const first = marks.findIndex(({ groups }) => groups?.mark === '1')
  const counted = marks.slice(Math.max(0, first))
  let last = 0
  while (Number(counted[last]?.groups?.mark) === last + 1) last += 1
  if (last < 2) return
  for (const { 0: found, index } of counted.slice(0, last)) mask.fill(1, index, index + found.length)
}

/** One flag a character: 1 where a digit or Chinese numeral must not be read as a figure. */
export const maskOf = (passage: Passage): Uint8Array => {
  const { text } = passage
  const mask = new Uint8Array(text.length)
  const arabic = /\d/u.test(text)
  maskAnyDigits(mask, text)
  if (!arabic) return mask
  maskArabic(mask, text)
  for (const match of matchesOf(text, APP_BEFORE_DIGIT))
    mask.fill(0, match.index + match[0].length - 1, match.index + match[0].length + 8)
  for (const match of matchesOf(text, ENUMERATOR)) {
    const mark = match.groups?.mark ?? ''
    const at = match.index + match[0].length - mark.length
    mask.fill(1, at, at + mark.length)
  }
  maskCounted(mask, text)
  for (const match of matchesOf(text, SPACED_FIGURES)) {
    const end = match.index + match[0].length
    if (printedOf(passage, placeOf(passage, match.index, end)).includes('\t')) mask.fill(1, match.index, end)
  }
  if (!hasMarkDigits(passage)) return mask
  for (const { index } of matchesOf(text, /\d/gu)) if (isMarkDigit(passage, index)) mask[index] = 1
  return mask
}
