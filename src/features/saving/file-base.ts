import type { Focus } from '../../core/metrics/focus'

interface Named {
  readonly focus: Focus
  readonly screen: string
  /** Title of the card; null for the whole screen. */
  readonly card: string | null
  /** Joins agencies and parts in the language. */
  readonly separator: string
}

/** What files are called: whose figures, which screen or card, which years. */
export const fileBase = ({ focus, screen, card, separator }: Named): string => {
  const { from, to } = focus.years
  const years = from === to ? String(from) : `${from}–${to}`
  const [first, second] = focus.agencies
  const agencies =
    first === undefined
      ? []
      : [focus.agencies.length > 2 ? `${first}${separator}…` : [first, second ?? []].flat().join(separator)]
  return [...agencies, screen, ...(card === null ? [] : [card]), ...(Number.isFinite(from) ? [years] : [])].join(' ')
}
