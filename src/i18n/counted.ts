/**
 * A count with its English noun: `1 report`, `2 reports`; the count is written already.
 * @example counted('1,204', 'figure', 'figures') // '1,204 figures'
 */
export const counted = (count: string, one: string, other: string): string => `${count} ${count === '1' ? one : other}`
