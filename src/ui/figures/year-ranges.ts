import type { Words } from './words'

/**
 * Years as a list of ranges.
 * @example yearRanges([2010, 2011, 2013], words) // '2010–2011、2013'
 */
export const yearRanges = (years: readonly number[], { messages }: Pick<Words, 'messages'>): string => {
  const ranges: { from: number; to: number }[] = []
  for (const year of years) {
    const last = ranges.at(-1)
    if (last !== undefined && last.to === year - 1) last.to = year
    else ranges.push({ from: year, to: year })
  }
  return ranges
    .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
    .join(messages.readings.listSeparator)
}
