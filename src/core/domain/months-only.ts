import type { MonthsOnly } from './period'

/** `1-7` of 1-7月, `12` of 12月. */
export const formatMonths = ({ first, last }: MonthsOnly): string => (first === last ? `${last}` : `${first}-${last}`)
