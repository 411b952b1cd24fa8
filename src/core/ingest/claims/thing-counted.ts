import type { FigureInContext } from './context'
import { subjectAfter, subjectBefore, subjectBeforeVerb, withoutLead } from './wording'

/** The thing counted, before the number or behind it. */
export const thingCounted = (words: FigureInContext, listed: boolean): { subject: string; numberFirst: boolean } => {
  const before = subjectBefore(words.left, listed)
  const after = subjectAfter(words.right)
  if (!/\p{Script=Han}/u.test(before) && after !== '') return { subject: after, numberFirst: true }
  return { subject: before === '' ? subjectBeforeVerb(words.left) : before, numberFirst: false }
}

/** Where neither side of the number names a thing, the clause before it does: 公开本部门信息,合计400余篇. */
export const widened = (context: FigureInContext): FigureInContext | null => {
  const own = withoutLead(context.left).replace(/^(?:共?公开|发布|达到|达)$/u, '')
  if (own !== '' || context.right.replace(/^以/u, '') !== '') return context
  const clauses = context.gap.split(/[,;:]/u)
  const clause = clauses.at(-2)
  if (clause === undefined || !/\p{Script=Han}{2}/u.test(clause)) return context.left === '' ? null : context
  const from = context.figure.start - (clauses.at(-1)?.length ?? 0) - 1 - clause.length
  return { ...context, left: clause + context.left, from }
}
