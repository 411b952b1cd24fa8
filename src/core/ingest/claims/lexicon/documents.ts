import type { IndicatorId } from '../../../domain/catalogue'

/** Documents, permits, penalties, procurement; `subject` is the thing counted, `label` all words with `#` for the number. */
export const documentIndicator = (label: string, subject: string, unit: string, before: string): IndicatorId | null => {
  // 规范性文件和其他文件85件: of both in one number
  if (/(?:信息|类)$|解读|公告|年报|[和及与]其[他它](?:各类)?文件$/u.test(subject)) return null
  // 行政处罚公示18条, 行政许可910条: pieces of information about decisions, not decisions
  if (unit === '条' && !/决定|规范性文件|规章/u.test(label)) return null
  if (isToldOf(label, before)) return null
  // 清理规范性文件12件: looked through, not made
  if (LOOKED_THROUGH.test(label) && !/废止|失效|有效/u.test(label)) return null
  if (subject.endsWith('规范性文件') || (label.includes('规范性文件') && /失效|废止|有效/u.test(subject)))
    return documentState('normative-documents', label)
  if (subject.endsWith('规章') && !subject.includes('制度')) return documentState('regulations', label)
  if (/收费/u.test(subject) && /项/u.test(unit)) return /行政事业性?收费/u.test(subject) ? 'charges.items' : null
  return matter(label, subject, unit)
}

const MATTER_TOLD = '行政(?:处罚|许可|强制|检查)(?:(?!决定)[^#,;。]){0,6}'
const TOLD_OF = new RegExp(
  `(?:(?:栏目?|网站|平台|网)[^#]{0,6}公开[^#]{0,4}|(?:发布|公布|公示|刊登|曝光)(?:(?!作出|实施)[^#]){0,6})${MATTER_TOLD}#`,
  'u',
)
const TOLD_BEFORE = new RegExp(`(?:发布|公布|公示|刊登|曝光)[^,;。]{0,10}${MATTER_TOLD}[件条项]、[^,;。]{0,12}$`, 'u')

/** 公示行政许可211件、行政处罚379件, 在栏目发布行政处罚23件: what was told of decisions, not how many were made. */
const isToldOf = (label: string, before: string): boolean =>
  TOLD_OF.test(label) || (label.startsWith('行政') && TOLD_BEFORE.test(before))

const LOOKED_THROUGH =
  /(?:清理|梳理|排查|评估)(?:了|的)?(?:各类|现行|本级|区本级|市本级|县本级|行政|全部|相关)*(?:规范性文件|规章)[^#]{0,4}#/u

const documentState = (base: string, label: string): IndicatorId =>
  /废止|失效/u.test(label) ? `${base}.repealed` : /(?:现行|继续|目前)?有效/u.test(label) ? `${base}.in-force` : base

const MATTERS: readonly (readonly [IndicatorId, RegExp])[] = [
  ['other-services', /其[他它]对外(?:管理)?服务/u],
  ['permits', /行政许可/u],
  ['penalties', /行政处罚/u],
  ['coercive-measures', /行政强制/u],
  ['inspections', /行政检查|执法检查/u],
  ['procurement', /(?:政府)?集中采购/u],
]
/** What a list of powers counts by the item. */
const LISTED: ReadonlySet<IndicatorId> = new Set(['permits', 'penalties', 'coercive-measures', 'other-services'])
const ENDING =
  /(?:行政许可|行政处罚|行政强制|行政检查|执法检查|集中采购|服务)(?:类|的)?(?:处理)?(?:决定|案件|措施|事项|项目|数量|数|业务|办件|处理决定|决定书|服务事项)*$/u

const matter = (label: string, subject: string, unit: string): IndicatorId | null => {
  const words = ENDING.test(subject) ? subject : label
  if (!ENDING.test(subject) && !/(?:作出|实施|办理)[^#]{0,6}(?:行政许可|行政处罚|行政强制)[^#]{0,8}#/u.test(label))
    return null
  const found = MATTERS.find(([, pattern]) => pattern.test(words))?.[0]
  if (found === undefined || (words.includes('事项') && /办结|办理|受理/u.test(label))) return null
  const decided = /决定|作出|实施/u.test(words)
  // 事项89项,其中行政许可57项: kinds of permits, not permits granted
  const items = (/事项/u.test(words) && /[项个件]/u.test(unit)) || (unit === '项' && LISTED.has(found))
  return items && !decided ? `${found}.items` : found
}

/** 失效4件,废止2件: what lapsed by itself was repealed by nobody. */
const STATE = /^(?:[^、]{0,8}(?:现行|继续|目前)?有效|废止|失效(?:及|和|、)废止|宣布失效)$/u

/** 继续有效20件, 废止4件 after rules or normative documents were named. */
export const stateOfDocuments = (subject: string, before: string, whole: IndicatorId | null): IndicatorId | null => {
  if (!STATE.test(subject)) return null
  const base = whole === 'regulations' ? whole : before.includes('规范性文件') ? 'normative-documents' : null
  if (base === null) return null
  return subject.endsWith('有效') ? `${base}.in-force` : `${base}.repealed`
}
