import { isNamedBySubject } from '../../domain/forms/prose'
import { isLevel, isRegion } from './claim-scope'
import type { FigureInContext } from './context'
import type { ClaimDraft } from './claim-draft'
import { domainUnit } from './figures'
import { withoutLead } from './wording'

/** 不属于本单位, 非本机关, 涉及县公安局: no place or body the requests were made to. */
const ABOUT = /[不非本属未无其应由涉对向]/u

/**
 * The same quantity of one level or place: 收到231件,其中市本级86件,县(市、区)145件. A level needs no 其中 (全市7000条,市本级
 * 2000条); null where the words name no place or the unit is another.
 */
export const ofAPlace = (
  context: FigureInContext,
  {
    whole,
    previous,
    main,
  }: { readonly whole: ClaimDraft | null; readonly previous: ClaimDraft | null; readonly main: ClaimDraft | null },
): Pick<ClaimDraft, 'indicator' | 'subject' | 'scope' | 'whole'> | null => {
  const of = whole ?? previous
  const scope = withoutLead(context.left)
  if (of?.measure !== 'count' || context.right !== '' || of.unit !== domainUnit(context.figure.unit)) return null
  if (!isLevel(scope) && (whole === null || !isRegion(scope) || ABOUT.test(scope))) return null
  const all = main?.scope?.startsWith('全') === true && context.figure.value <= main.value ? main : null
  const subject = isNamedBySubject(of.indicator) ? of.subject : scope
  return { indicator: of.indicator, subject, scope, whole: whole ?? all }
}
