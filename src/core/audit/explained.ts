import type { BecauseCode, Finding } from '../domain/finding'

/** Reasons that are worked out from the report's own figures, so that nothing of the difference is left. */
const WHOLE: ReadonlySet<BecauseCode> = new Set<BecauseCode>([
  'carried-included',
  'carried-left-out',
  'pending-left-out',
  'other-stage',
  'several-outcomes',
  'several-remedies',
])

/**
 * True where another meaning of the same words gives exactly the other number: 134 are the 170 without the 36 pending.
 * The numbers differ and nothing need be mended, so it is counted and worded apart from what may be an error.
 */
export const isExplained = ({ class: kind, because }: Pick<Finding, 'class' | 'because'>): boolean =>
  kind === 'scope' && because.some(({ code }) => WHOLE.has(code))
