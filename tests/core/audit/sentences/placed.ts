import type { Claim } from '../../../../src/core/domain/claim'
import type { Report } from '../../../../src/core/domain/report'
import { claim, report } from '../../../support/report-builder'

type Spec = Pick<Claim, 'indicator' | 'value' | 'printed'> & Partial<Claim>

/** A report of paragraphs with these claims, each at the next place its printed words stand, whatever a reader makes of them. */
export const placed = (
  paragraphs: readonly string[],
  claims: readonly Spec[],
  draft: Parameters<typeof report>[0] = {},
): Report => {
  let [block, from] = [0, 0]
  const located = claims.map(({ indicator, value, ...extra }) => {
    let start = paragraphs[block]?.indexOf(extra.printed, from) ?? -1
    while (start < 0 && block < paragraphs.length - 1) {
      block += 1
      start = paragraphs[block]?.indexOf(extra.printed) ?? -1
    }
    if (start < 0) throw new Error(`${extra.printed} stands nowhere`)
    from = start + extra.printed.length
    return claim(indicator, value, { place: { block, start, end: from }, ...extra })
  })
  return report({
    agency: '临川县水利局',
    form: '2021',
    year: 2023,
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
    ...draft,
    claims: located,
  })
}
