const STEP = 1000
const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/**
 * The size of a file as a person says it, in decimal units that are the same in every language.
 * @example fileSize(40_000_000) // '40 MB'
 */
export const fileSize = (bytes: number): string => {
  let size = bytes
  let unit = 0
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP
    unit += 1
  }
  // a size just over a limit must not read as one below it
  return `${Math.ceil(size * 10) / 10} ${UNITS[unit] ?? ''}`
}
