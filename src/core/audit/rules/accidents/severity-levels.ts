import type { Severity } from '../../../domain/accident'

/** The four statutory levels (国务院令第493号 第三条) a statement covers, lowest first: 较大以上 is 234, all accidents 1234. */
export type Levels = string

/** What a statement covers that names no severity. */
export const ALL_LEVELS: Levels = '1234'

const LEVELS: Readonly<Record<Severity, Levels>> = {
  ordinary: '1',
  larger: '2',
  major: '3',
  'extraordinarily-major': '4',
  'major-and-extraordinarily-major': '34',
  'larger-and-above': '234',
  'major-and-above': '34',
  'larger-and-major': '23',
  // 重大 was 3–9 deaths and 特大 10 and more until May 2007
  'major-pre-2007': '2',
  'extraordinary-pre-2007': '34',
}

/** Levels of a severity word; null stands for accidents of every level. */
export const levelsOf = (severity: Severity | null): Levels => (severity === null ? ALL_LEVELS : LEVELS[severity])

/** True where every level of `part` is one of `whole`, and `whole` has more. */
export const isWithin = (part: Levels, whole: Levels): boolean =>
  part.length < whole.length && [...part].every((level) => whole.includes(level))

/** Parts that make up `whole` without overlap, fewest first; null if they do not. */
export const coverOf = <T extends { readonly levels: Levels }>(
  parts: readonly T[],
  whole: Levels,
): readonly T[] | null => {
  if (whole === '') return []
  const lowest = whole.slice(0, 1)
  const fitting = parts
    .filter(({ levels }) => levels.includes(lowest) && [...levels].every((level) => whole.includes(level)))
    .sort((left, right) => right.levels.length - left.levels.length)
  for (const part of fitting) {
    const rest = [...whole].filter((level) => !part.levels.includes(level)).join('')
    const others = coverOf(parts, rest)
    if (others !== null) return [part, ...others]
  }
  return null
}
