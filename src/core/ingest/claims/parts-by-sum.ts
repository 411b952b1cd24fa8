import type { ClaimDraft } from './claim-draft'

/**
 * Channels or kinds of a paragraph that add up to the cumulative count before it (累计326条。⏎网站236条、局网78条、公告栏12条)
 * are its parts, not the year's figures.
 */
export const partsBySum = (drafts: readonly ClaimDraft[], before: ClaimDraft | null): readonly ClaimDraft[] => {
  if (before?.indicator !== 'disclosure.cumulative') return drafts
  const listed = drafts.filter(
    ({ measure, unit, whole, period }) =>
      measure === 'count' &&
      unit === before.unit &&
      (whole === null || whole === before || whole.indicator === 'disclosure.total') &&
      period === null,
  )
  if (listed.length < 2 || listed.reduce((sum, { value }) => sum + value, 0) !== before.value) return drafts
  const parts = new Map(listed.map((draft) => [draft, { ...draft, whole: before, period: before.period }]))
  return drafts.map((draft) => {
    const whole = draft.whole === null ? undefined : parts.get(draft.whole)
    return parts.get(draft) ?? (whole === undefined ? draft : { ...draft, whole })
  })
}
