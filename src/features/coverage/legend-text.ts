/**
 * Signs of a matrix in one line, for a file that has no legend.
 * @example legendText(['held'], { held: '○' }, { held: '有报告' }) // '○ 有报告'
 */
export const legendText = <Kind extends string>(
  kinds: readonly Kind[],
  signs: Readonly<Record<Kind, string>>,
  names: Readonly<Record<Kind, string>>,
): string => kinds.map((kind) => `${signs[kind]} ${names[kind]}`.trim()).join(' · ')
