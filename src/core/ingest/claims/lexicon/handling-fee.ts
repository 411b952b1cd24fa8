import type { IndicatorId } from '../../../domain/catalogue'

/** 信息处理费, also 信息公开处理费. */
export const HANDLING_FEE = /信息(?:公开)?处理费/u

const SPOKEN_OF = /信息(?:公开)?处理费|收费通知/u
const NOTICES = /(?:收费)?通知(?:书|单)?(?:的)?(?:共计?|数|件数)?(?:共计?|为|有)?$/u
const TO_COLLECT = /通知收取(?:的)?(?:政府)?(?:信息(?:公开)?处理费)?(?:的)?(?:申请)?(?:件数)?(?:共计?|为|有)?$/u
const COLLECTED = /实际[^,;]{0,4}(?:收取|收到|收费|缴纳|缴费|入库)|实收|实缴|已(?:经)?(?:收取|收缴|缴纳)/u
const REMITTED = /减免|免收|退还|退费|未缴/u
/** 发出收费通知3件,总金额2230元: the sum of the notices stands behind their number. */
const BEHIND_NOTICES =
  /通知[^,;。]{0,16}\d{1,7} ?[件份次][,、](?:共计?|合计|涉及|通知(?:收取)?|收费|应收|的)?(?:收费)?(?:总)?金额(?:共计?|为|是|达)?$/u

/**
 * What 政府信息公开信息处理费管理办法 lets a report tell: how many notices were sent, what they asked for, and what was
 * collected. `before` is the sentence up to the number; null where the words do not say which of them it is.
 */
export const handlingFee = (before: string, unit: string): IndicatorId | null => {
  if (!SPOKEN_OF.test(before)) return null
  const own = before.split(/[,;。:]/u).at(-1) ?? before
  if (/^[件份次]$/u.test(unit))
    return NOTICES.test(own) || TO_COLLECT.test(own) ? 'information-handling-fee.notices' : null
  if (!unit.endsWith('元') || REMITTED.test(own)) return null
  if (COLLECTED.test(own)) return 'information-handling-fee'
  return /通知[^\d]*$/u.test(own) || BEHIND_NOTICES.test(before) ? 'information-handling-fee.noticed' : null
}
