import { matchesOf } from '../../text/matches'
import type { IndicatorId } from '../../domain/catalogue'
import type { FigureInContext } from './context'
import { withoutLead } from './wording'

/** All three ways a piece of information can be open, each with its number; the last two may share one (依申请公开及不予公开256份). */
const SORTED =
  /主动公开[^,;。、\d()]{0,16}\d{1,7}余? ?[条件份篇个]?(?:\([^()]{0,240}\))?[,、;](?:作为)?依申请公开[^,;。、\d]{0,8}(?:\d{1,7}余? ?[条件份篇个]?(?:\([^()]{0,80}\))?[,、;和及]{1,2}|[及和与、])不予以?公开[^,;。、\d]{0,8}\d{1,7}/gu
/** 主动公开政府信息16条,依申请公开信息数14条: pieces of information, which are counted in 条; requests are 件. */
const BOTH =
  /主动公开[^,;。、\d()]{0,16}\d{1,7}余? ?[条份篇](?:\([^()]{0,240}\))?[,、;](?:作为)?依申请公开的?(?:政府)?信息(?:数量?)?(?:为|共)?\d{1,7}余? ?[条份篇]/gu
/** 依申请公开政府信息79条,不予公开信息93条: the same where what is open to all stands elsewhere. */
const CLOSED =
  /依申请公开的?(?:政府)?信息(?:数量?)?(?:为|共)?\d{1,7}余? ?[条份篇][,、;]不予以?公开的?(?:政府)?信息(?:数量?)?(?:为|共)?\d{1,7}余? ?[条份篇]/gu
/** 制作信息1233条,主动公开31条。依申请公开信息1180条: what was made, sorted by how open it is in sentences of their own. */
const MADE =
  /(?:制作|制发|产生|印发)[^,;。\d]{0,12}信息(?:总数|总量)?(?:共计?|为)?(?<made>\d{1,7})余? ?[条份篇][,;。][^。\d]{0,8}主动公开[^,;。\d]{0,8}(?<open>\d{1,7})余? ?[条份篇]/u
const INFORMATION = /^(?:作为)?依申请公开的?(?:政府)?信息(?:数量?)?(?:为|共)?$/u

const isRestOfMade = ({ figure, left }: FigureInContext, text: string): boolean => {
  const told = INFORMATION.test(withoutLead(left)) ? MADE.exec(text.slice(0, figure.start))?.groups : undefined
  return told !== undefined && /^[条份篇]$/u.test(figure.unit) && figure.value + Number(told.open) <= Number(told.made)
}

/** 公开信息150条,其中网上主动公开148条,依申请公开2条: what was open in either way, which is more than what was disclosed. */
const EITHER_WAY = /^[条份篇],其中[^,;。\d]{0,16}主动公开[^,;。\d]{0,8}\d{1,7}[条份篇],依申请公开[^,;。\d]{0,8}\d/u

const isEitherWay = ({ figure, left }: FigureInContext, text: string): boolean =>
  left.endsWith('公开信息') &&
  !left.includes('主动') &&
  EITHER_WAY.test(text.slice(figure.end - figure.unit.length, figure.end + LONGEST_LIST))

const LONGEST_LIST = 60

const KIND = /^(?:作为)?(?:依申请公开|不予以?公开)/u

/** 主动公开信息70条,依申请公开信息12条,不予公开信息5条: information sorted by how it is open, no requests and no answers. */
export const byOpenness = (context: FigureInContext, text: string): { readonly indicator: IndicatorId } | null => {
  const { figure, left } = context
  if (isEitherWay(context, text)) return { indicator: 'other' }
  if (!KIND.test(withoutLead(left))) return null
  const sorted = [SORTED, BOTH, CLOSED].some((pattern) =>
    matchesOf(text, pattern).some(
      (match) => match.index < figure.start && figure.start < match.index + match[0].length,
    ),
  )
  return sorted || isRestOfMade(context, text) ? { indicator: 'disclosure.class' } : null
}
