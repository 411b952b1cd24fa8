import { applicantOf } from './lexicon/requests'
import type { ClaimDraft } from './claim-draft'

/** Words that take up all requests again, or name some of their own. */
const OWN = /申请|全|共|合计|总计|总数/u

/**
 * 受理自然人申请90件,办结91件: the kind of applicant the counts before in the sentence are all of, for a count that names
 * none; undefined where they differ.
 */
export const carriedApplicant = (
  left: string,
  indicator: string,
  sentence: readonly ClaimDraft[],
): string | undefined => {
  const counts = sentence.filter(({ measure }) => measure === 'count')
  const scope = counts[0]?.scope ?? null
  if (scope === null || applicantOf(scope) === null || !indicator.startsWith('requests')) return undefined
  return OWN.test(left) || counts.some((draft) => draft.scope !== scope) ? undefined : scope
}
